import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import { stringLiteral } from '../../text/encode.ts';
import type { ProjectScheme } from './project-scheme.ts';

/** A variable of the environment that a project needs, and what it is. */
interface NeededVariable {
  readonly name: string;
  readonly about: string;
}

/**
 * What is filled into the templates of a project whose deliveries are signed.
 * @param hasIdentity Whether something in its events identifies them.
 */
export function schemeValues(project: ProjectScheme, hasIdentity: boolean): object {
  const { scheme, factory, givenHeader, words } = project;
  const variables = variablesOf(project);
  return {
    factory,
    factoryHeader: givenHeader === undefined ? '' : stringLiteral(givenHeader),
    keyVariable: keyVariable(scheme),
    keyFile: `.dev/${scheme.name}-keys.json`,
    keyOption: isPublic(scheme) ? 'publicKey' : 'secret',
    signsAddress: signsAddress(scheme),
    isMeta: scheme.name === 'meta',
    hasFurtherVariables: variables.length > 1,
    variables: variables.map(({ name }) => name),
    neededVariables: variables,
    publisher: words.publisher,
    signatureInWords: signatureInWords(scheme),
    replaysInWords: replaysInWords(scheme, hasIdentity),
    deliveryId: scheme.id === undefined ? '' : `\`${scheme.id.header}\``,
    isOldTold: scheme.time?.tolerance !== undefined,
    takesForms: scheme.forms === true,
    isChecked: (scheme.handshakes ?? []).length > 0 || scheme.name === 'meta',
  };
}

/** The same values for a project whose deliveries are not signed. */
export const UNSIGNED_VALUES: object = {
  variables: ['EVENTS_SECRETS'],
  deliveryId: '',
  isOldTold: false,
  takesForms: false,
  isChecked: false,
};

function variablesOf({ scheme, words: { publisher, key, form } }: ProjectScheme): readonly NeededVariable[] {
  const written = form === undefined ? '' : `, written as ${form}`;
  const address = 'the address that deliveries are sent to, as you entered it there, because it is signed as well';
  return [
    { name: keyVariable(scheme), about: `${key}${written}; while you rotate it, list both (comma-separated)` },
    ...(signsAddress(scheme) ? [{ name: 'WEBHOOK_URL', about: address }] : []),
    ...(scheme.name === 'meta'
      ? [
          {
            name: 'WEBHOOK_VERIFY_TOKEN',
            about: `the *Verify token* that you chose, which ${publisher} sends when it checks the address`,
          },
        ]
      : []),
  ];
}

function keyVariable(scheme: SignatureScheme): string {
  return isPublic(scheme) ? 'WEBHOOK_PUBLIC_KEY' : 'WEBHOOK_SECRETS';
}

function isPublic({ algorithm }: SignatureScheme): boolean {
  return algorithm === 'Ed25519' || algorithm === 'ECDSA-P256';
}

function signsAddress({ signed = '{body}' }: SignatureScheme): boolean {
  return signed.includes('{url}');
}

/** What a signature is made of: `an HMAC-SHA256 of time and body`. */
function signatureInWords({ signature: { header, prefix = '' }, algorithm, signed = '{body}' }: SignatureScheme): string {
  const place = `the header \`${header}\` holds ${prefix === '' ? '' : `\`${prefix.trim()}\` and `}`;
  if (algorithm === 'equal') return `${place}the secret itself`;
  const parts = [...signed.matchAll(/\{([a-z]+)\}/g)].map(([, part = '']) => PARTS[part] ?? part);
  const kind = algorithm.startsWith('HMAC') ? `an ${algorithm} of` : `a signature (${algorithm}) of`;
  return `${place}${kind} ${listed(parts)}`;
}

const PARTS: Readonly<Record<string, string>> = {
  body: 'the body',
  timestamp: 'the time',
  id: 'the id of the delivery',
  url: 'the address',
  form: 'the fields of the form',
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How a delivery is recognized that somebody else sends again. */
function replaysInWords({ time, id, signed = '{body}', algorithm }: SignatureScheme, hasIdentity: boolean): string {
  const isIdSigned = id !== undefined && signed.includes('{id}');
  const byId = isIdSigned ? `, and one that comes again is recognized by its id (\`${id.header}\`), which is signed as well` : '';
  if (time?.tolerance !== undefined)
    return `A delivery that was signed more than ${duration(time.tolerance)} ago is refused${byId}.`;
  if (time !== undefined)
    return 'The time is signed, but nothing says how old a delivery may be: set `tolerance` (in seconds) in `src/authorization.ts` to refuse older ones.';
  if (algorithm === 'equal')
    return 'Nothing is signed: whoever gets hold of the secret can deliver anything. Accept deliveries by HTTPS only.';
  if (hasIdentity && id === undefined)
    return 'The time is not signed: a delivery that somebody sends again is recognized by what identifies its event, for as long as handled events are remembered.';
  return 'Neither the time nor an id is signed, so nothing tells a delivery from a copy of it: whoever gets hold of one can send it again. Accept deliveries by HTTPS only.';
}

function duration(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}
