import type { Block, Outline, Prose, Section, Table } from '../../model/outline.ts';
import type { Place, Span } from '../../text/source.ts';
import { oncePerPage } from '../once-per-page.ts';
import { type Saying, sayingOf } from './sayings.ts';
import { SIGN_IN_WORDS, signOf, signOfCell, withNotes, withSignsForWords } from './signs.ts';

/** What a page says of all members that have a sign: "* required", "Fields in bold are always present". */
export interface Legend {
  readonly sign: string;
  readonly saying: Saying;
  /** What the page says of members without a sign, if it says anything: "all others are optional". */
  readonly others: Saying | undefined;
  readonly section: Section;
  /** Where it stands among the blocks of its section; -1 in the heading. */
  readonly at: number;
  readonly place: Place;
}

/** Longer texts explain no sign. */
const MAX_LENGTH = 600;

/**
 * The legends of a page, wherever they stand: in sentences, as notes below a table, in headings, and in tables of signs.
 * @example
 * readLegends(page('| Field |\n| --- |\n| `id`* |\n\n\\* Required.')).map(({ sign, saying }) => [sign, saying.optional])
 * // → [['*', false]]
 */
export const readLegends = oncePerPage((outline: Outline): readonly Legend[] =>
  outline.sections.flatMap((section) => {
    const at = { section, outline };
    const { heading } = section;
    const ofHeading = heading === undefined ? [] : legendsIn(heading.text, { ...at, at: -1, span: heading.span, codes: [] });
    return [...ofHeading, ...section.blocks.flatMap((block, index) => legendsOfBlock(block, index, at))];
  }),
);

interface Standing {
  readonly section: Section;
  readonly outline: Outline;
}

function legendsOfBlock(block: Block, at: number, around: Standing): readonly Legend[] {
  if (block.kind === 'fence') return [];
  if (block.kind === 'table') return legendsOfTable(block, at, around);
  return legendsIn(textOf(block, at, around), { ...around, at, span: block.span, codes: block.codes });
}

/** The words of a paragraph. An item on its own that begins with `*` is a note: Markdown takes the sign for that of a list. */
function textOf(block: Prose, at: number, { section, outline }: Standing): string {
  const text = withNotes(/\[\^|<sup>|[¹²³]/i.test(block.source) ? block.source : block.text);
  const sign = outline.page.text.charAt(block.span.start);
  const isItem = (other: Block | undefined): boolean => other?.kind === 'prose' && other.item !== undefined;
  const isAlone = !isItem(section.blocks[at - 1]) && !isItem(section.blocks[at + 1]);
  return block.item?.isFirst === true && isAlone && (sign === '*' || sign === '+') ? `${sign} ${text}` : text;
}

/** A table whose first column has nothing but signs; and what stands in brackets in the headers of another. */
function legendsOfTable({ header, rows, span }: Table, at: number, around: Standing): readonly Legend[] {
  const headers = header.flatMap(({ text }) => legendsIn(text, { ...around, at, span, codes: [] }));
  const signs = rows.map(([cell]) => (cell === undefined ? undefined : signOfCell(cell)));
  if (header.length > 3 || signs.length === 0 || !signs.every((sign) => sign !== undefined)) return headers;
  return rows.flatMap((row, index) => {
    const saying = sayingOf(row[1]?.text ?? '', row[1]?.codes ?? []);
    const place = { file: around.outline.page, span: row[0]?.span ?? span };
    return saying === undefined
      ? []
      : [{ sign: signs[index] ?? '', saying, others: undefined, section: around.section, at, place }];
  });
}

/** A paragraph without the sentences that explain signs: they describe nothing. */
export function withoutLegends(text: string): string {
  if (!HAS_SIGN.test(withSignsForWords(text))) return text;
  const sentences = text.split(/(?<=[.;!?])\s+/);
  return sentences
    .filter((one) => partsOf(withSignsForWords(one)).every((part) => explainedIn(part, []) === undefined))
    .join(' ');
}

interface Words extends Standing {
  readonly at: number;
  readonly span: Span;
  readonly codes: readonly string[];
}

const OTHERS =
  /\b(?:all |the |any )*(?:others?|rest|remaining|unmarked|everything else)\b[^.;]{0,40}?\b(?:is|are|may|might|can|will)\b([^.;]{0,100})/i;

/** The legends in some words. */
function legendsIn(text: string, { section, outline, at, span, codes }: Words): readonly Legend[] {
  if (text.length > MAX_LENGTH) return [];
  const words = withSignsForWords(text);
  if (!HAS_SIGN.test(words)) return [];
  const place = { file: outline.page, span };
  const [, said] = OTHERS.exec(words) ?? [];
  const others = said === undefined ? undefined : sayingOf(said, []);
  return partsOf(words).flatMap((part) => {
    const explained = explainedIn(part, codes);
    return explained === undefined ? [] : [{ ...explained, others, section, at, place }];
  });
}

const HAS_SIGN = new RegExp(SIGN_IN_WORDS);

/** Sentences, and what they list with a sign each: "R = required, O = optional", "* required ** only for gifts". */
const DIVIDES = new RegExp(
  String.raw`(?<=[.;])\s+|\s*[,;|/·•]\s*(?:and\s+)?(?=${SIGN_IN_WORDS})|\s+and\s+(?=(?:those\s+)?(?:${SIGN_IN_WORDS})\s*(?:=|:|–|—|are|is|for|means|denotes|indicates))|\s+(?=(?:\*{1,4}|[†‡]{1,3}|\^\d+)\s+[A-Z])|(?<=[a-z])\s*[([](?=${SIGN_IN_WORDS}\s*(?:=|:|–|—|-|[a-z]))`,
);

function partsOf(words: string): readonly string[] {
  return words.split(DIVIDES).map((part) => part.trim());
}

/** What is in front of a sign that begins a sentence. */
const INTRODUCES =
  /^\W*(?:(?:legend|key|notes?|notation|where|here|symbols?|marks?|conventions?)\b\W*)?(?:(?:the|an?) )?(?:(?:symbol|sign|mark|character|letter|suffix|prefix) )?$/i;
const SUBJECT = String.raw`(?:fields?|property|properties|attributes?|members?|keys?|params?|parameters?|elements?|columns?|values?|names?|entries|items?|rows|ones|those|everything|anything)`;
/** "Fields marked with", "those in", "required properties are shown in": what leads to a sign. */
const MARKED = new RegExp(
  String.raw`\b${SUBJECT}\b[^.;]{0,60}?\b(?:with|by|in|as|using|has|have|having|marked|denoted|indicated|followed|label+ed|flagged|suffixed|prefixed)\s*(?:the\s+)?(?:(?:symbol|sign|mark|character|letter|suffix|prefix)\s+)?\W?$`,
  'i',
);
const CALLED_BEFORE = new RegExp(
  String.raw`\b((?:not |always |non-)?(?:required|mandatory|optional|guaranteed|compulsory|conditional|present|nullable)(?:ly)?)\b[^.;]{0,20}\b${SUBJECT}\b`,
  'i',
);
const VERB = /^\W*(?:=|:|–|—|-|denotes?|indicates?|means?|marks?|is|are|stands for|represents?|signif(?:y|ies)|for)?\s*/i;
/** Behind the sign, what is said of it: "are required", "will always be sent", "only appear when …". */
const SAYS =
  /^\W*(?:(?:symbol|sign|mark)\s+)?(?:is|are|will|may|might|can|must|have|has|only|appears?|means?|indicates?|denotes?|represents?)\b/i;

/** The sign that a sentence explains, and what it says. */
function explainedIn(part: string, codes: readonly string[]): Pick<Legend, 'sign' | 'saying'> | undefined {
  const [shown] = new RegExp(SIGN_IN_WORDS).exec(part) ?? [];
  if (shown === undefined) return undefined;
  const index = part.indexOf(shown);
  const [before, after] = [part.slice(0, index), part.slice(index + shown.length)];
  const said = wordsFor(before, after);
  const saying = said === undefined ? undefined : sayingOf(said, codes);
  return saying === undefined ? undefined : { sign: signOf(shown), saying };
}

/** The words that say what a sign stands for, as it stands at the start, in the middle or at the end of a sentence. */
function wordsFor(before: string, after: string): string | undefined {
  if (INTRODUCES.test(before)) return after.replace(VERB, '');
  if (!MARKED.test(before)) return undefined;
  return SAYS.test(after) ? after : CALLED_BEFORE.exec(before)?.[1];
}
