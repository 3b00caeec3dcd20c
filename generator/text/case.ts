import pluralize from 'pluralize';
import { requirePackage } from '../packages/require-package.ts';

pluralize.addIrregularRule('schema', 'schemas');

/** What a name has of letters and digits, in ASCII: without the marks of letters, other scripts romanized; anything else divides it. */
function asciiParts(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return romanized(plain).match(/[A-Za-z0-9]+/g) ?? [];
}

/** Letters of other scripts as Latin ones: `出荷された` → `ChuHesareta`. The tables for it are loaded with the first such letter. */
function romanized(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  const { default: anyAscii } = requirePackage('any-ascii') as typeof import('any-ascii');
  return text.replace(/[\p{L}\p{N}]+/gu, (letters) => anyAscii(letters));
}

/**
 * The words of a name, in lower case: `serverCallId` → server, call, id; `MQTTClientSession` → mqtt, client, session;
 * `repo_full-name` → repo, full, name. What is neither a letter nor a digit of ASCII divides words and is dropped.
 */
export function words(name: string): readonly string[] {
  return asciiParts(name).flatMap((part) =>
    part
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .split(' '),
  );
}

/**
 * `serverCallId` → `ServerCallId`, `PUSH_ARTIFACT` → `PushArtifact`. Short runs of capitals stay as the publisher wrote
 * them: `MQTTClient` → `MQTTClient`.
 */
export function pascalCase(name: string): string {
  const parts = asciiParts(name);
  const shouts = parts.length > 1 && parts.every((part) => !/[a-z]/.test(part));
  return parts.map((part) => capitalized(part, shouts || (part.length > 4 && /^[A-Z0-9]+$/.test(part)))).join('');
}

function capitalized(part: string, lowerRest: boolean): string {
  const rest = part.slice(1);
  return part.charAt(0).toUpperCase() + (lowerRest ? rest.toLowerCase() : rest);
}

/** `CallStarted` → `callStarted`, `MQTTClientSession` → `mqttClientSession`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const capitals = /^[A-Z]+(?=[A-Z][a-z]|[0-9]|$)|^[A-Z]/.exec(pascal)?.[0] ?? '';
  return capitals.toLowerCase() + pascal.slice(capitals.length);
}

/** `CallStarted` → `call-started`; only `[a-z0-9-]`, so that it is a safe file name. */
export function kebabCase(name: string): string {
  return words(name).join('-');
}

/** What stands behind the last dot of a dotted name, but for a version: `Microsoft.Communication.CallStarted` → `CallStarted`. */
export function lastPart(name: string): string {
  const unversioned = name.replace(/(?:\.v?\d+)+$/, '');
  return unversioned.slice(unversioned.lastIndexOf('.') + 1);
}

/** The name of one of many: `recordingChunks` → `recordingChunk`. */
export function singular(name: string): string {
  return pluralize.singular(name);
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return pluralize(noun, count, true);
}

/** A text with a full stop behind it, unless it already ends in a mark. */
export function sentence(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
