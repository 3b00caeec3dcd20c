import type { Outline, Section } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { type ItemRun, itemRuns } from '../lists/item-runs.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';
import { formIn } from './signed/forms.ts';
import { isWhole, partNamed, type SignedPart } from './signed/parts.ts';

/** Words that say that something is signed, or put together for that. */
const OF_SIGNATURE =
  /\b(?:sign(?:s|ed|ing|atures?)?|hmac|digest|hash(?:ed|es|ing)?|concatenat\w*|base string|message to (?:sign|verify))\b/i;
const JOINS = /\b(?:concatenat\w+|followed by|prepend\w*|append\w*|join\w*|combin\w+|put together|in that order)\b|\+|\|\|/i;
/** What is part of it, if it is not said how: "computed over the timestamp and the body". */
const PUTS_IN = /\b(?:over|of|from|includ\w+|compris\w+|consist\w*|contain\w*|using|hash(?:es|ing)?|is)\b/i;
/** What stands between parts, in words. */
const SEPARATORS: readonly (readonly [RegExp, string])[] = [
  [
    /\bseparat\w+ (?:by|with) (?:a |an |the )?(?:periods?|dots?|full[- ]stops?|point|['"`(]*\.['"`)]*(?=\s|$|,))|\bdot[- ]separated\b|\b(?:a|the) (?:period|dot|full[- ]stop)\b|\bcharacter [`'"]?\./i,
    '.',
  ],
  [/\bseparat\w+ (?:by|with) (?:a |an |the )?colons?\b|\bcolon[- ]separated\b|\b(?:a|the) colon\b/i, ':'],
  [/\bseparat\w+ (?:by|with) (?:a |an |the )?(?:pipes?|vertical bars?)\b|\b(?:a|the) pipe\b/i, '|'],
  [/\bseparat\w+ (?:by|with) (?:a |an |the )?(?:new ?lines?|line breaks?)\b|\b(?:a|the) new ?line\b/i, '\n'],
];
const BODY =
  /\b(?:(?:body|payload)(?: of the (?:\w+ )?(?:request|message|webhook|event))?|(?:request|message|webhook|event|raw|json) (?:content|data)|entire (?:request|message))\b/i;

const TIME_IS_IN =
  /\btime ?stamp\b.{0,40}\b(?:included|part|contained) (?:in|of) (?:the|what is) (?:hmac|signature|signed|hash|digest)\b/i;

/**
 * What a page says is signed: as a form (`{timestamp}.{body}`), in words, or as a list of what is put together.
 * @example
 * readSigned(page('# Webhooks\n\nThe signature is an HMAC of the raw body.')).map(({ value }) => value)
 * // → ['{body}']
 */
export function readSigned(outline: Outline): readonly SignatureFact[] {
  const passages = passagesOf(outline);
  const listed = new Set(passages.map(({ section }) => section));
  return [...passages.flatMap(signedIn), ...[...listed].flatMap((section) => signedInLists(section, outline))];
}

function signedIn(passage: Passage): readonly SignatureFact[] {
  const { text, codes } = passage;
  if (!OF_SIGNATURE.test(text)) return [];
  const rule = 'signature/form';
  const forms = [...codes, ...quotedIn(text)].flatMap((code) => {
    const value = formIn(code);
    return value === undefined ? [] : [factIn(passage, { about: 'signed', value, rule }, code)];
  });
  if (forms.length > 0) return forms;
  const value = signedInWords(text);
  if (value === undefined) return [];
  const isLoose = value === '{body}' || value.includes('?');
  return [factIn(passage, { about: 'signed', value, rule: 'signature/in-words', ...(isLoose ? { isLoose } : {}) }, text)];
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"\n]{5,80})"|“([^”\n]{5,80})”/g)].map(([, straight, curly]) => straight ?? curly ?? '');
}

/** The parts that words name, in their order; `?` between them where it is not said how they are joined. */
function signedInWords(text: string): string | undefined {
  if (TIME_IS_IN.test(text) && !BODY.test(text)) return '{timestamp}?{body}';
  const from = startOfParts(text);
  if (from === undefined) return undefined;
  const parts = partsIn(text.slice(from));
  if (parts.length < 2 || !parts.includes('{body}'))
    return BODY.test(text.slice(from)) && parts.length < 2 ? '{body}' : undefined;
  const separator = SEPARATORS.find(([said]) => said.test(text))?.[1];
  const template = parts.join(separator ?? (JOINS.test(text) ? '' : '?'));
  return isWhole(template) ? template : undefined;
}

/** Where what is signed begins to be named. */
function startOfParts(text: string): number | undefined {
  const at = [JOINS, PUTS_IN].map((words) => text.search(words)).find((found) => found !== -1);
  const signs = text.search(/\b(?:sign(?:s|ed|ing|atures?)?|hmac|digest|hash\w*|concatenat\w*)\b/i);
  return at === undefined || signs === -1 ? undefined : Math.min(at, signs);
}

/** Noun phrases of a sentence that are parts of a delivery, each once. */
function partsIn(text: string): readonly SignedPart[] {
  const phrases = text.match(PHRASES) ?? [];
  return [...new Set(phrases.flatMap((phrase) => partNamed(phrase) ?? []))];
}

const PHRASES =
  /\b(?:(?:request|webhook|message|event|raw|json|http|notification)[ -])*(?:body|payload|time ?stamp|nonce|url|uri)\b|\b(?:[\w-]+[ -])?(?:id|identifier)\b|\b(?:request|message|raw) (?:content|data)\b/gi;

/** Items that are put together: "The timestamp", "The character `.`", "The body". */
function signedInLists(section: Section, { page }: Outline): readonly SignatureFact[] {
  return itemRuns(section).flatMap(({ items, introduction, at }: ItemRun) => {
    const intro = introduction ?? section.blocks[at - 1];
    const said = intro?.kind === 'prose' ? intro.text : '';
    const steps = [said, ...items.map(({ text }) => text)];
    const opens = steps.findIndex(
      (text) =>
        /\bconcatenat\w*|\bjoin(?:ing|ed)?\b|\bsigned[_ ]?(?:payload|content|string|message)\b/i.test(text) && /:\s*$/.test(text),
    );
    if (opens === -1) return [];
    const parts: string[] = [];
    for (const text of steps.slice(opens + 1)) {
      const part = itemPart(text);
      if (part === undefined) break;
      parts.push(part);
    }
    const template = parts.join('');
    const first = items[Math.max(0, opens)] ?? items[0];
    if (first === undefined || !isWhole(template)) return [];
    return [{ about: 'signed', value: template, rule: 'signature/list', place: { file: page, span: first.span } }];
  });
}

/** What an item of such a list adds: a part, or what stands between two. */
function itemPart(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const separator =
    SEPARATORS.find(([said]) => said.test(text))?.[1] ?? /^(?:the character |a )?[`'"(]*([.:|,])[`'")]*$/i.exec(text.trim())?.[1];
  const [part] = partsIn(text);
  return part ?? separator;
}
