import type { PlannedScheme } from '../../model/plan.ts';
import type { FoundScheme } from '../../model/signatures/scheme.ts';
import type { Scheme } from '../../options/choices.ts';
import { knownData } from '../../schemes/known-schemes.ts';
import { camelCase, words } from '../../text/case.ts';
import { isReservedWord } from '../../text/code-names.ts';

/** What the receiver verifies signatures with: what was chosen, else what the pages say. */
export function planSchemes(found: FoundScheme | undefined, chosen: readonly (Scheme | 'none')[]): readonly PlannedScheme[] {
  if (chosen.length > 0) return chosen.flatMap((name) => (name === 'none' ? [] : [known(name, undefined)]));
  if (found === undefined) return [];
  if (found.known !== undefined) return [known(found.known, found)];
  const name = nameOf(found.data.signature.header);
  return [{ name, exportName: camelCase(name), data: found.data, found }];
}

function known(name: Scheme, found: FoundScheme | undefined): PlannedScheme {
  return { name, exportName: camelCase(name), data: knownData(name), found };
}

/** Words that headers of many publishers have. */
const USUAL = new Set(
  `x http https web hook hooks webhook webhooks event events callback callbacks notification notifications delivery message request
  payload body content hub signature signatures signed sign sig hmac hmacsha256 sha sha1 sha2 sha256 sha512 ed25519 ecdsa v1 v2 v3 1 2 256
  512 token secret auth authorization key verification verify api`.split(/\s+/),
);

/** What a publisher's scheme is called: what its header has of its own, `X-Contoso-Signature` → `contoso`. */
function nameOf(header: string): string {
  const own = words(header).filter((word) => !USUAL.has(word));
  const name = own.join('-').slice(0, 40).replace(/-$/, '');
  return /^[a-z]/.test(name) && !isReservedWord(camelCase(name)) ? name : 'webhook';
}
