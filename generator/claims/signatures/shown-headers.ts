import type { Fence, Outline } from '../../model/outline.ts';
import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import { originSpan } from '../../text/embedded.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { deliverySections } from './delivery-sections.ts';
import { isNonce, roleOfHeader } from './header-names.ts';
import { formOfValue, isFormKey, isTimeKey, unitOf, type ValueForm } from './header-values.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

/** `X-Acme-Signature: sha256=…`, also in quotes, behind `-H`, or as an item. */
const LINE = /^\s*(?:[-*]\s+|-H\s+|--header\s+)?["'`]?([A-Za-z][\w-]*)["'`]?\s*:\s*(.*?)\s*[\\,]?$/;
const MAX_LINES = 200;
const MAX_LINE_LENGTH = 1000;
const RULE = 'signature/shown';

/**
 * The headers of signatures in requests that a page shows, and the form of values that it shows or describes:
 * `t=<timestamp>,v1=<signature>`.
 * @example
 * readShownHeaders(page('# Webhooks\n\n~~~http\nAcme-Signature: sha256=<hex>\n~~~')).map(({ value }) => value)
 * // → ['Acme-Signature', 'sha256=', 'hex']
 */
export function readShownHeaders(outline: Outline): readonly SignatureFact[] {
  const audiences = deliverySections(outline);
  const inFences = outline.sections.flatMap((section) =>
    audiences.get(section) !== 'deliveries'
      ? []
      : section.blocks.flatMap((block) => (block.kind === 'fence' ? inFence(block, outline) : [])),
  );
  return [...inFences, ...passagesOf(outline).flatMap(inPassage)];
}

/** A header with a value that shows it. */
interface ShownHeader {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

function inFence(fence: Fence, { page }: Outline): readonly SignatureFact[] {
  const { code } = fence;
  const alone = inFenceOfValue(fence, page);
  if (alone.length > 0 || !/sign|hmac/i.test(code.text)) return alone;
  const shown: ShownHeader[] = [];
  let at = 0;
  for (const line of code.text.split('\n').slice(0, MAX_LINES)) {
    const [, name = '', value = ''] = (line.length <= MAX_LINE_LENGTH ? LINE.exec(line) : null) ?? [];
    const place = { file: page, span: originSpan(code, at, at + line.length) };
    const last = shown.at(-1);
    if (/^\w+=\S+$/.test(line.trim()) && last !== undefined && /^$|,$/.test(last.value)) {
      shown[shown.length - 1] = { ...last, value: last.value + line.trim() };
    } else if (name !== '') shown.push({ name, value: value.replace(/^["'`]|["'`]$/g, ''), place });
    at += line.length + 1;
  }
  const isOfSignature = shown.some(({ name }) => roleOfHeader(name) === 'signature');
  return isOfSignature ? shown.flatMap(factsOfHeader) : [];
}

/** A fence that shows nothing but the value of a header, as it is or as a form. */
function inFenceOfValue({ code, span }: Fence, file: SourceFile): readonly SignatureFact[] {
  const text = code.text.trim();
  if (text.length > MAX_LINE_LENGTH || text.includes('\n')) return [];
  const form = formOfValue(text);
  return form?.prefix === undefined
    ? []
    : formFacts(form, (about, value) => ({ about, value, rule: RULE, place: { file, span } }));
}

/** What a header with its value says of signatures; of a header without value, its name alone. */
export function factsOfHeader({ name, value, place }: ShownHeader): readonly SignatureFact[] {
  const role = roleOfHeader(name);
  if (role === 'signature') {
    const header: SignatureFact = { about: 'header', value: name, rule: RULE, of: name, place };
    return [header, ...formFacts(formOfValue(value), (about, told) => ({ about, value: told, rule: RULE, of: name, place }))];
  }
  if (role === 'time') {
    const { timeUnit } = unitOf(value);
    const header: SignatureFact = { about: 'time', value: name, rule: RULE, place };
    return timeUnit === undefined ? [header] : [header, { about: 'time unit', value: timeUnit, rule: RULE, place }];
  }
  if (role !== 'id') return [];
  return [
    isNonce(name)
      ? { about: 'nonce', value: name, rule: RULE, place }
      : { about: 'id', value: name, rule: RULE, isLoose: true, place },
  ];
}

function formFacts(
  form: ValueForm | undefined,
  fact: (about: SignatureSubject, value: string) => SignatureFact,
): readonly SignatureFact[] {
  if (form === undefined) return [];
  const told: readonly (readonly [SignatureSubject, string | undefined])[] = [
    ['prefix', form.prefix],
    ['separator', form.separator],
    ['time prefix', form.timePrefix],
    ['time unit', form.timeUnit],
    ['encoding', form.encoding],
  ];
  return told.flatMap(([about, value]) => (value === undefined ? [] : [fact(about, value)]));
}

const SAYS_SIGNATURE = /\b(?:sign(?:ed|atures?)?|hmac|headers?)\b/i;
const SAYS_PREFIX =
  /\b(?:prefix\w*|start\w*|begin\w*|preced\w+|prepend\w*|strip\w*|remov\w+|follow\w*|scheme|version\w*|extract\w*|format|element)\b/i;

/** Values that a sentence or a row describes: "in the format `t=<timestamp>,v1=<signature>`", "prefixed by `sha256=`". */
function inPassage(passage: Passage): readonly SignatureFact[] {
  const { text, codes } = passage;
  if (!SAYS_SIGNATURE.test(text) || /\b(?:query|url)\b/i.test(text)) return [];
  const forms = new Set([...codes, ...(text.match(WRITTEN) ?? [])]);
  const facts = [...forms].flatMap((code) => {
    const form = formOfValue(code.replace(/^[A-Za-z][\w-]+:\s+/, ''));
    const isSaid = form !== undefined && (form.prefix !== undefined || form.timePrefix !== undefined);
    return isSaid ? formFacts(form, (about, value) => factIn(passage, { about, value, rule: RULE }, code)) : [];
  });
  return facts.length > 0 ? facts : [...prefixesIn(passage), ...separatorsIn(passage)];
}

/** `t=timestamp,s=signature` without marks of code. */
const WRITTEN = /(?<![\w=])[a-z]\w{0,9}=[<{]?[\w .-]{1,30}[>}]?[,;][a-z]\w{0,9}=[<{]?[\w .-]{1,30}[>}]?/gi;

/**
 * What stands in front of a value: "prefixed with `sig=`", and, as nothing else is called so, "`sha256=` and the HMAC", "`v1=` plus
 * the digest", also in quotes.
 */
function prefixesIn(passage: Passage): readonly SignatureFact[] {
  const { text, codes } = passage;
  const saysPrefix = SAYS_PREFIX.test(text);
  const quoted = [...text.matchAll(/["'“‘]([A-Za-z][\w-]{0,20}=)["'”’]/g)].map(([, written = '']) => written);
  return [...new Set([...codes, ...quoted])].flatMap((code) => {
    const [, key] = /^([A-Za-z][\w-]{0,20})=$/.exec(code) ?? [];
    const fact = (about: SignatureSubject): SignatureFact => factIn(passage, { about, value: code, rule: RULE });
    if (key === undefined) return saysPrefix && /^v\d,$/.test(code) ? [fact('prefix')] : [];
    if (!saysPrefix && !isFormKey(key)) return [];
    return [fact(isTimeKey(key) ? 'time prefix' : 'prefix')];
  });
}

/** "Comma-separated signatures", "split the signatures at the `,`". */
function separatorsIn(passage: Passage): readonly SignatureFact[] {
  const { text } = passage;
  if (!/\bsignatures?\b/i.test(text)) return [];
  const found = SEPARATORS.find(([words]) => words.test(text));
  return found === undefined
    ? []
    : [factIn(passage, { about: 'separator', value: found[1], rule: 'signature/in-words' }, words(found[0], text))];
}

const SEPARATORS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:comma[- ]?(?:separat|delimit)\w+|(?:separat|delimit)\w+ (?:by|with|on|using) (?:a |the )?(?:commas?\b|[`'"]?,[`'"]?(?= |$))|comma separation|split \S+ \S+ (?:on|at|by) (?:the )?(?:comma\b|[`'"]?,))/i,
    ',',
  ],
  [/\b(?:semicolon[- ]?(?:separat|delimit)\w+|(?:separat|delimit)\w+ (?:by|with) (?:a |the )?semicolons?)\b/i, ';'],
  [/\b(?:space[- ]?(?:separat|delimit)\w+|(?:separat|delimit)\w+ (?:by|with) (?:a |the )?(?:single )?spaces?)\b/i, ' '],
];

function words(said: RegExp, text: string): string {
  return said.exec(text)?.[0] ?? text;
}
