import type { Block, Cell, Heading, Outline, Prose, Section } from '../../model/outline.ts';
import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { oncePerPage } from '../once-per-page.ts';
import { type Audience, deliverySections, isOfDelivery, isOutdated, namesDelivered, sentencesOf } from './delivery-sections.ts';
import { headersIn, roleOfHeader } from './header-names.ts';

/** A sentence, an item, a row or a heading about what is delivered. */
export interface Passage {
  readonly text: string;
  /** What stands in it as code. */
  readonly codes: readonly string[];
  /** The header that an item or a row begins with, and is about. */
  readonly subject: string | undefined;
  /** The header of a signature, if it names a single one. */
  readonly signature: string | undefined;
  readonly audience: Audience;
  readonly section: Section;
  readonly file: SourceFile;
  readonly span: Span;
}

/** Longer ones say more than how a delivery is signed. */
const MAX_LENGTH = 1500;
/** Nor do longer paragraphs. */
const MAX_PARAGRAPH = 4000;
/** Pages without such words say nothing of signatures, which is quickly told. */
const WORTH_READING = /sign|hmac|token|secret|basic auth|password/i;

/** What a page says of deliveries in words, piece by piece. */
export const passagesOf = oncePerPage((outline: Outline): readonly Passage[] => {
  if (!WORTH_READING.test(outline.page.text)) return [];
  const audiences = deliverySections(outline);
  return outline.sections.flatMap((section) => {
    const audience = audiences.get(section);
    if (audience === undefined) return [];
    const pieces = [...headingPiece(section.heading), ...section.blocks.flatMap((block) => piecesOf(block, audience))];
    return pieces.flatMap((piece) => passageOf(piece, { audience, section, file: outline.page }));
  });
});

type Piece = Pick<Passage, 'text' | 'codes' | 'subject' | 'span'>;

function passageOf(piece: Piece, where: Pick<Passage, 'audience' | 'section' | 'file'>): readonly Passage[] {
  if (piece.text.length > MAX_LENGTH || isOutdated(piece.text) || isOfRequests(piece.text)) return [];
  const named = new Map(
    headersIn(piece)
      .filter((name) => roleOfHeader(name) === 'signature')
      .map((name) => [name.toLowerCase(), name] as const),
  );
  const [signature] = named.size === 1 ? named.values() : [];
  return [{ ...piece, ...where, signature }];
}

function headingPiece(heading: Heading | undefined): readonly Piece[] {
  return heading === undefined ? [] : [{ text: heading.text, codes: heading.codes, subject: undefined, span: heading.span }];
}

function piecesOf(block: Block, audience: Audience): readonly Piece[] {
  if (block.kind === 'fence') return [];
  if (block.kind === 'prose') return audience === 'deliveries' || speaksOfDeliveries(block) ? sentencePieces(block) : [];
  return audience === 'deliveries' ? block.rows.map((row) => rowPiece(row, block.span)) : [];
}

/** In a section about something else, a paragraph has to say itself that it is about deliveries. */
function speaksOfDeliveries({ text }: Prose): boolean {
  return isOfDelivery(text) && namesDelivered(text);
}

function sentencePieces({ text, codes, span, item }: Prose): readonly Piece[] {
  if (text.length > MAX_PARAGRAPH) return [];
  const [, subject] = item === undefined ? [] : (SUBJECT.exec(text) ?? []);
  const isOneThought = item !== undefined && text.length <= MAX_LENGTH / 2;
  const sentences = isOneThought ? [text] : sentencesOf(text);
  return sentences.map((sentence) => ({
    text: sentence,
    codes: codes.filter((code) => sentence.includes(code)),
    subject,
    span,
  }));
}

/** The header that an item begins with: `` `svix-id`: the identifier of … ``. */
const SUBJECT = /^[\s`"“*]*([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)[`"”*]*\s*(?:[:–—(]|-\s|$)/;

function rowPiece(row: readonly Cell[], span: Span): Piece {
  const [first, ...others] = row.map(({ text }) => text.trim());
  const at = row[0]?.span ?? span;
  const end = row.at(-1)?.span.end ?? at.end;
  return {
    text: [first, others.join(' ')].join(': '),
    codes: row.flatMap(({ codes }) => codes),
    subject: /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/.exec(first ?? '')?.[0],
    span: { start: at.start, end },
  };
}

/** What the reader of a page sends to an API, or answers, is signed in its own way. */
function isOfRequests(text: string): boolean {
  if (isOfDelivery(text)) return /\bsign(?:s|ing)? (?:your|the|its) (?:\w+ )?responses?\b/i.test(text);
  return OF_REQUESTS.test(text);
}

const OF_REQUESTS =
  /\b(?:API (?:requests?|calls?|keys?)|(?:calls?|calling|requests?) (?:to )?(?:the|our) (?:\w+ )?API|access tokens?|OAuth|bearer auth\w*|(?:your|outgoing) requests?|(?:in|to|with|sign(?:ing)?) (?:the|your|its) (?:\w+ )?responses?)\b/i;

/** A fact that a passage states, with the place of what says it. */
export function factIn(
  passage: Passage,
  fact: { readonly about: SignatureSubject; readonly value: string; readonly rule: string; readonly isLoose?: boolean },
  needle: string = fact.value,
): SignatureFact {
  const { file, span, signature } = passage;
  const at = file.text.slice(span.start, span.end).indexOf(needle);
  const start = at === -1 ? span.start : span.start + at;
  const place = { file, span: { start, end: at === -1 ? span.end : start + needle.length } };
  return { ...fact, ...(signature === undefined ? {} : { of: signature }), place };
}
