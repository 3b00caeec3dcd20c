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
}

/** The file of captured evidence of a catalog. */
export interface Captured {
  readonly captured: 1;
  /** Hashes of the payloads that were learned, so that none counts twice. */
  readonly payloads: readonly string[];
  /** The evidence of whole payloads, by event type; those of which the variant is known are not among them. */
  readonly events: Readonly<Record<string, CapturedEvidence>>;
  /** The evidence of those, by event type and by the path of the member that told the variant when they were learned: `data.action`. */
  readonly variants?: Readonly<Record<string, Readonly<Record<string, CapturedVariants>>>>;
}

/** What is kept of payloads of one event by their variants. */
export interface CapturedVariants {
  /** By the documented value that each variant has. */
  readonly named?: Readonly<Record<string, CapturedEvidence>>;
  /** Of payloads with another value, which is not kept. */
  readonly other?: CapturedEvidence;
}

/** Reads a file of captured evidence; what is not as `toData` gives it is reported with its place. */
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
  const problem = findViolation(captured, CAPTURED_SCHEMA);
  return problem === undefined
    ? { value: captured as Captured, diagnostics: [] }
    : unreadable(problem.reason, placeOfPointer(file, problem.steps));
}

const COUNT: FileSchema = { type: 'number', minimum: 0 };
const COUNTS: FileSchema = { type: 'object', additionalProperties: COUNT };
const EVIDENCE: FileSchema = { $ref: '#/$defs/evidence' };

/** `Captured` as a schema. */
const CAPTURED_SCHEMA: FileSchema = {
  type: 'object',
  required: ['captured', 'payloads', 'events'],
  properties: {
    captured: { enum: [1] },
    payloads: { type: 'array', items: { type: 'string' } },
    events: { type: 'object', additionalProperties: EVIDENCE },
    variants: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { $ref: '#/$defs/variants' } },
    },
  },
  $defs: {
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
      },
    },
  },
};

/** Evidence as plain data, members sorted by name. */
export function toData({ kinds, strings, members, items }: Evidence): CapturedEvidence {
  const seen = Object.fromEntries(Object.entries(kinds).filter(([, count]) => count > 0));
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kinds: seen,
    ...(kinds.string === 0
      ? {}
      : {
          strings: {
            concrete: strings.concrete,
            placeholders: strings.placeholders,
            formats: Object.fromEntries(strings.formats),
          },
        }),
    ...(members.size === 0 ? {} : { members: Object.fromEntries(sorted.map(([name, member]) => [name, toData(member)])) }),
    ...(items === undefined ? {} : { items: toData(items) }),
  };
}

/** The evidence that `toData` gave. */
export function fromData({ kinds, strings, members = {}, items }: CapturedEvidence): Evidence {
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
  };
}
