import type { Fence, Outline, Section } from '../../model/outline.ts';
import { embed } from '../../text/embedded.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { JsonFence } from './json-fences.ts';

/** JSON behind the option for a body, in quotes. */
const BODY = /(?:--data(?:-raw|-binary|-ascii)?|--json|\s-d)[ =]+'(\s*\{[^']*\}\s*)'/;
const ADDRESS = /https?:\/\/[^\s'"\\]+/;
/** Addresses of the reader of a page: there, `curl` plays the part of the sender. */
const OF_READER =
  /\blocalhost\b|\/\/(?:127\.|0\.0\.|192\.168\.)|ngrok|\byour|\bmy[-.]|\bexample\.(?:com|org|net)\b|hook|callback/i;
/** So much of a request is looked at, and so many requests of a page. */
const MAX_LENGTH = 20_000;
const MAX_REQUESTS = 50;

/**
 * The bodies that a page sends to an API with `curl`: the reader sends them, nobody delivers them to him.
 * @example
 * readCurlRequests(page("```sh\ncurl https://api.acme.dev/orders -d '{ \"sku\": \"A-17\" }'\n```")).map(({ value }) => value.kind)
 * // → ['object']
 */
export function readCurlRequests({ sections, page, limits }: Outline): readonly JsonFence[] {
  const requests = sections.flatMap((section) => section.blocks.flatMap((block) => requestIn(block, section)));
  return requests.slice(0, MAX_REQUESTS).flatMap(({ text, fence, section }) => {
    const reading = readJson(embed(page, [{ text, origin: fence.span.start }]), limits);
    return reading.ok ? reading.values.map((value) => ({ value, fence, section })) : [];
  });
}

function requestIn(
  block: Section['blocks'][number],
  section: Section,
): readonly { readonly text: string; readonly fence: Fence; readonly section: Section }[] {
  if (block.kind !== 'fence' || !/\bcurl\s/.test(block.code.text.slice(0, MAX_LENGTH))) return [];
  const command = block.code.text.slice(0, MAX_LENGTH);
  const [whole = '', text] = BODY.exec(command) ?? [];
  const address = ADDRESS.exec(command.replace(whole, ''))?.[0];
  return text === undefined || address === undefined || OF_READER.test(address) ? [] : [{ text, fence: block, section }];
}
