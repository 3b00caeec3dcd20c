import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Result } from '../../diagnostics/diagnostic.ts';
import type { Evidence, Kind } from '../../model/evidence.ts';
import type { Format } from '../../model/schema.ts';
import { type FileSchema, findViolation } from '../../text/json/file-schema.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { strictJsonProblem } from '../../text/json/strict-json.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { noEvidence } from '../merge-evidence.ts';

/**
 * What is kept of captured payloads: how often which member had a value of which kind and form. No value is kept, and a
 * member whose name looks like data of somebody (an address, a number, a long token) goes by `{masked}`.
 */
export interface CapturedEvidence {
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly strings?: {
    readonly concrete: number;
    readonly placeholders: number;
    readonly formats: Readonly<Partial<Record<Format, number>>>;
  };
  readonly members?: Readonly<Record<string, CapturedEvidence>>;
  readonly items?: CapturedEvidence;
  /** In the place of `members` where these had too many names: it is a map, and this is what is in it. */
  readonly values?: CapturedEvidence;
}

/** The evidence of captured payloads of one catalog. */
export interface CapturedCatalog {
  /** The evidence of whole payloads, by event type; those of which the variant is known are not among them. */
  readonly events: Readonly<Record<string, CapturedEvidence>>;
  /** The evidence of those, by event type and by the path of the member that told the variant when they were learned: `data.action`. */
  readonly variants?: Readonly<Record<string, Readonly<Record<string, CapturedVariants>>>>;
}

/** The file of captured evidence of a catalog. */
export interface Captured extends CapturedCatalog {
  readonly captured: 2;
  /** Which parts of the traffic were learned, so that none counts twice. */
  readonly parts: readonly LearnedParts[];
}

/** Parts of the traffic of which the same events were learned. */
export interface LearnedParts {
  /** The types of these events. A part that is learned again when the pages document more of them, gives those. */
  readonly events: readonly string[];
  /** The hashes of the parts. */
  readonly keys: readonly string[];
}

/** What is kept of payloads of one event by their variants. */
export interface CapturedVariants {
  /** By the documented value that each variant has. */
  readonly named?: Readonly<Record<string, CapturedEvidence>>;
  /** Of payloads with another value, which is not kept. */
  readonly other?: CapturedEvidence;
}

/**
 * Reads a file of captured evidence; what is not of its form is reported with its place. In a file of version 1 are the hashes of
 * single payloads, which are of no use anymore; its evidence is.
 */
export function readCaptured(file: SourceFile): Result<Captured | undefined> {
  const unreadable = (reason: string, place: Place): Result<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic('captured/unreadable', { reason }, place)],
  });
  let captured: unknown;
  try {
    captured = JSON.parse(file.text);
  } catch {
    const problem = strictJsonProblem(file);
    const place = { file, span: problem?.span ?? { start: 0, end: 1 } };
    return unreadable(`it is not JSON: ${problem?.reason ?? 'there is something that JSON does not allow'}`, place);
  }
  const problem = findViolation(captured, isFirstVersion(captured) ? FIRST_SCHEMA : CAPTURED_SCHEMA);
  if (problem !== undefined) return unreadable(problem.reason, placeOfPointer(file, problem.steps));
  const { events, variants, parts = [] } = captured as CapturedCatalog & Partial<Captured>;
  return { value: { captured: 2, parts, events, ...(variants === undefined ? {} : { variants }) }, diagnostics: [] };
}

function isFirstVersion(captured: unknown): boolean {
  return typeof captured === 'object' && captured !== null && 'captured' in captured && captured.captured === 1;
}

const COUNT: FileSchema = { type: 'number', minimum: 0 };
const COUNTS: FileSchema = { type: 'object', additionalProperties: COUNT };
const EVIDENCE: FileSchema = { $ref: '#/$defs/evidence' };
const TEXTS: FileSchema = { type: 'array', items: { type: 'string' } };

/** `CapturedCatalog` as a schema; it refers to {@link EVIDENCE_SCHEMAS}. */
export const CATALOG_PROPERTIES: Readonly<Record<string, FileSchema>> = {
  events: { type: 'object', additionalProperties: EVIDENCE },
  variants: {
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { $ref: '#/$defs/variants' } },
  },
};

/** What schemas of files with captured evidence have among their definitions. */
export const EVIDENCE_SCHEMAS: Readonly<Record<string, FileSchema>> = {
  variants: {
    type: 'object',
    properties: { named: { type: 'object', additionalProperties: EVIDENCE }, other: EVIDENCE },
  },
  evidence: {
    type: 'object',
    required: ['kinds'],
    properties: {
      kinds: COUNTS,
      strings: {
        type: 'object',
        required: ['concrete', 'placeholders', 'formats'],
        properties: { concrete: COUNT, placeholders: COUNT, formats: COUNTS },
      },
      members: { type: 'object', additionalProperties: EVIDENCE },
      items: EVIDENCE,
      values: EVIDENCE,
    },
  },
};

/** `Captured` as a schema. */
const CAPTURED_SCHEMA: FileSchema = {
  type: 'object',
  required: ['captured', 'parts', 'events'],
  properties: {
    captured: { enum: [2] },
    parts: {
      type: 'array',
      items: { type: 'object', required: ['events', 'keys'], properties: { events: TEXTS, keys: TEXTS } },
    },
    ...CATALOG_PROPERTIES,
  },
  $defs: EVIDENCE_SCHEMAS,
};

/** What earlier versions wrote. */
const FIRST_SCHEMA: FileSchema = {
  type: 'object',
  required: ['captured', 'payloads', 'events'],
  properties: { payloads: TEXTS, ...CATALOG_PROPERTIES },
  $defs: EVIDENCE_SCHEMAS,
};

/** Captured evidence as that of pages is. */
export function fromData({ kinds, strings, members = {}, items, values }: CapturedEvidence): Evidence {
  return {
    ...noEvidence,
    kinds: { ...noEvidence.kinds, ...kinds },
    strings:
      strings === undefined
        ? noEvidence.strings
        : {
            concrete: strings.concrete,
            placeholders: strings.placeholders,
            formats: new Map(Object.entries(strings.formats) as [Format, number][]),
          },
    members: new Map(Object.entries(members).map(([name, member]) => [name, fromData(member)])),
    items: items === undefined ? undefined : fromData(items),
    values: values === undefined ? undefined : fromData(values),
  };
}
