import { words } from '../../../text/case.ts';
import { isNonce, roleOfHeader } from '../header-names.ts';

/** A part of what is signed, as schemes of the receiver write it. */
export type SignedPart = '{body}' | '{timestamp}' | '{id}' | '{nonce}' | '{url}';

const TIME = new Set(['timestamp', 'timestamps', 'time', 'ts', 't']);
const URL = new Set(['url', 'uri', 'endpoint', 'address']);
const ID = new Set(['id', 'uuid', 'identifier', 'msgid']);
const BODY = new Set(['body', 'payload', 'content', 'contents', 'data', 'raw', 'json', 'message']);
/** What is no part of a message, whatever else its name says. */
const NOTHING = new Set([
  'signature',
  'signatures',
  'secret',
  'key',
  'hmac',
  'hash',
  'digest',
  'expected',
  'computed',
  'signed',
  'sign',
]);

/**
 * What a name, or a few words, stand for in what is signed.
 * @example
 * partNamed('webhookTimestamp')
 * // → '{timestamp}'
 */
export function partNamed(name: string): SignedPart | undefined {
  const said = words(name);
  if (said.length > 8 || said.some((word) => NOTHING.has(word))) return undefined;
  if (said.some((word) => TIME.has(word))) return '{timestamp}';
  if (said.includes('nonce')) return '{nonce}';
  if (said.some((word) => ID.has(word))) return '{id}';
  if (said.some((word) => BODY.has(word))) return '{body}';
  return said.some((word) => URL.has(word)) ? '{url}' : undefined;
}

/** What a header holds of what is signed. */
export function partInHeader(name: string): SignedPart | undefined {
  const header = name.replace(/^HTTP_/, '').replaceAll('_', '-');
  const role = roleOfHeader(header);
  if (isNonce(header)) return '{nonce}';
  if (role === 'time') return '{timestamp}';
  return role === 'id' ? '{id}' : undefined;
}

/** Whether it says what is signed: the body is, or the address, and nothing twice. */
export function isWhole(template: string): boolean {
  const parts: readonly string[] = template.match(/\{[a-z]+\}/g) ?? [];
  const rest = template.replace(/\{[a-z]+\}/g, '');
  return parts.includes('{body}') && new Set(parts).size === parts.length && rest.length <= 12 && !/[{}]/.test(rest);
}
