import { diagnostic } from '../diagnostics/catalog.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import type { EventEvidence, Evidence, Kind, VariantsEvidence } from '../model/evidence.ts';
import type { Format } from '../model/schema.ts';
import { type FileSchema, findViolation } from '../text/json/file-schema.ts';
import { placeOfPointer } from '../text/json/places.ts';
import { strictJsonProblem } from '../text/json/strict-json.ts';
import { ownValue } from '../text/records.ts';
import type { Place, SourceFile } from '../text/source.ts';
import { asPart, mergeAll, mergeEvidence, noEvidence } from './merge-evidence.ts';
import { observeString } from './observe.ts';

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
  /** The evidence of whole payloads, by event type. */
  readonly events: Readonly<Record<string, CapturedEvidence>>;
}

const PERSONAL = /@|^\+?\d[\d-]{5,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^[A-Za-z0-9+/_=-]{25,}$|:.*:/i;

/** The evidence of a value, without the value. */
export function observeCaptured(value: unknown): Evidence {
  if (value === null) return counted('null');
  if (Array.isArray(value))
    return { ...counted('array'), items: value.length === 0 ? undefined : mergeAll(value.map(observeCaptured)) };
  switch (typeof value) {
    case 'string':
      return { ...counted('string'), strings: observeString(value) };
    case 'number':
    case 'boolean':
      return counted(typeof value === 'number' ? 'number' : 'boolean');
    default:
      return { ...counted('object'), members: observeMembers(value ?? {}) };
  }
}

function observeMembers(value: object): ReadonlyMap<string, Evidence> {
  const members = new Map<string, Evidence>();
  for (const [name, member] of Object.entries(value)) {
    const shown = PERSONAL.test(name) ? '{masked}' : name;
    members.set(shown, mergeEvidence(members.get(shown) ?? noEvidence, observeCaptured(member)));
  }
  return members;
}

function counted(kind: Kind): Evidence {
  return { ...noEvidence, kinds: { ...noEvidence.kinds, [kind]: 1 } };
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
  },
  $defs: {
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

/** Adds captured evidence to that of the pages; of events that the pages no longer have, nothing is used. */
export function addCaptured(events: readonly EventEvidence[], captured: Captured | undefined): readonly EventEvidence[] {
  if (captured === undefined) return events;
  return events.map((event) => {
    const stored = ownValue(captured.events, event.type);
    if (stored === undefined) return event;
    const whole = fromData(stored);
    const { dataMember } = envelopeNamed(event.envelope);
    const own = dataMember === undefined ? whole : (whole.members.get(dataMember) ?? noEvidence);
    return {
      ...event,
      ...(dataMember === undefined ? {} : { payload: mergeEvidence(event.payload, whole) }),
      data: mergeEvidence(event.data, own),
      variants: withCaptured(event.variants, own),
    };
  });
}

/**
 * What captured payloads of an event say of its variants. Of which one each of them was is not kept, so that a member which is not
 * there says nothing, and one that no example has may be in all.
 */
function withCaptured(variants: VariantsEvidence | undefined, captured: Evidence): VariantsEvidence | undefined {
  if (variants === undefined) return undefined;
  const part = asPart(captured);
  const known = new Set(variants.named.flatMap(({ shown }) => [...shown.members.keys()]));
  const named = variants.named.map((variant) => {
    const { members, kinds } = variant.shown;
    const seen = [...part.members].filter(([name]) => members.has(name) || !known.has(name));
    const own = kinds.object > 0 ? { ...part, members: new Map(seen) } : noEvidence;
    return { ...variant, shown: mergeEvidence(variant.shown, own) };
  });
  return { ...variants, named };
}

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
