import { isLoopbackAddress } from '../../io/sources/remote/addresses.ts';
import type { OptionValues } from '../../options/values.ts';
import { printable } from '../../text/code-frame.ts';
import { cannotSend } from './signing.ts';

/** Where an event is to be sent. Raises a `UserError` if that is no address of the web, or another machine's without `--yes`. */
export function addressOf({ to, yes }: OptionValues<'to' | 'yes'>): string {
  if (to === undefined) throw cannotSend('no address');
  const url = URL.canParse(to) ? new URL(to) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw cannotSend('wrong address', to);
  if (!isThisMachine(url) && yes !== true) throw cannotSend('elsewhere', url.hostname);
  return url.href;
}

/** What is printed where nothing answers. What is behind the `?` of an address may be a secret. */
export function noAnswer(url: string, reason: string): string {
  return `No answer from ${url.replace(/\?.*/, '')} (${printable(reason)}).\n`;
}

/** Names below `localhost` are of this machine, as RFC 6761 says. */
function isThisMachine({ hostname }: URL): boolean {
  return /^(?:[\w-]+\.)*localhost$/i.test(hostname) || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''));
}
