import pluralize from 'pluralize';

pluralize.addIrregularRule('schema', 'schemas');

/**
 * What a name has of letters and digits, in composed form (NFC): letters of Latin scripts plainly, without their marks, those of
 * other scripts as they are; anything else divides it.
 */
function partsOf(name: string): readonly string[] {
  if (/^[ -~]*$/.test(name)) return name.match(/[A-Za-z0-9]+/g) ?? [];
  return plainLatin(name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}+/gu, '')).match(LETTERS) ?? [];
}

/** Letters, their marks and digits, as far as an identifier may have them. */
const LETTERS = /(?:(?=\p{ID_Continue})[\p{L}\p{M}\p{N}])+/gu;

/** Latin letters that are more than a plain one with a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th' },
  ...{ ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ĸ: 'k', ə: 'e', Ə: 'E', ƒ: 'f', ɓ: 'b', ɗ: 'd' },
};

/** `créé` → `cree`, `straße` → `strasse`. Marks of other scripts are parts of their letters, and stay. */
function plainLatin(text: string): string {
  return text.replace(/\p{Script=Latin}\p{Script=Inherited}*/gu, (letter) => {
    const [base = ''] = letter.normalize('NFD');
    return LATIN[letter] ?? LATIN[base] ?? base;
  });
}

/** A name without anything that is not ASCII. */
export function asciiOnly(name: string): string {
  return name.replace(/[^ -~]+/g, '');
}

/**
 * The words of a name, in lower case: `serverCallId` → server, call, id; `MQTTClientSession` → mqtt, client, session;
 * `repo_full-name` → repo, full, name; `出荷された` → 出荷された. What is neither a letter nor a digit divides words and is dropped.
 */
export function words(name: string): readonly string[] {
  return partsOf(name).flatMap((part) =>
    part
      .replace(/([\p{Ll}\p{Lo}\p{N}])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .toLowerCase()
      .split(' '),
  );
}

/** Whether two names are of the same words: `order.paid` and `order-paid`. */
export function isSameName(a: string, b: string): boolean {
  return words(a).join(' ') === words(b).join(' ');
}

/**
 * `serverCallId` → `ServerCallId`, `PUSH_ARTIFACT` → `PushArtifact`. Short runs of capitals stay as the publisher wrote
 * them: `MQTTClient` → `MQTTClient`.
 */
export function pascalCase(name: string): string {
  const parts = partsOf(name);
  const shouts = parts.length > 1 && parts.every((part) => !/\p{Ll}/u.test(part));
  return parts.map((part) => capitalized(part, shouts || (part.length > 4 && /^[\p{Lu}\p{N}]+$/u.test(part)))).join('');
}

function capitalized(part: string, lowerRest: boolean): string {
  const [first = ''] = part;
  const rest = part.slice(first.length);
  return first.toUpperCase() + (lowerRest ? rest.toLowerCase() : rest);
}

/** `CallStarted` → `callStarted`, `MQTTClientSession` → `mqttClientSession`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const capitals = /^\p{Lu}+(?=\p{Lu}\p{Ll}|\p{N}|$)|^\p{Lu}/u.exec(pascal)?.[0] ?? '';
  return capitals.toLowerCase() + pascal.slice(capitals.length);
}

/** `CallStarted` → `call-started`; only letters in lower case, digits and `-`, so that it is a safe file name. */
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
