import { createHash } from 'node:crypto';
import { pathText } from '../../evidence/captured.ts';
import { type Captured, type CapturedVariants, fromData, toData } from '../../evidence/captures/captured-file.ts';
import { observeCaptured } from '../../evidence/captures/observe-captured.ts';
import { mergeEvidence, noEvidence } from '../../evidence/merge-evidence.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { groupBy } from '../../text/groups.ts';
import { compareText } from '../../text/source.ts';

/** What a catalog has learned so far. */
export interface Learned {
  /** Hashes of the payloads. */
  readonly payloads: Set<string>;
  /** The evidence of each kind of payload, by the kind as text. */
  readonly kinds: Map<string, OneKind>;
  /** How many payloads were added. */
  added: number;
}

/** A kind of payload: its event, and the variant as far as it is known. */
interface Kind {
  readonly type: string;
  /** The path of the member that tells its variant: `data.action`; nothing where the variant is not known. */
  readonly member: string | undefined;
  /** What that has, if it is documented. */
  readonly value: string | undefined;
}

/** What was learned before. */
export function startLearned(captured: Captured | undefined): Learned {
  const learned: Learned = { payloads: new Set(captured?.payloads ?? []), kinds: new Map(), added: 0 };
  const { events = {}, variants = {} } = captured ?? {};
  const add = (kind: Kind, evidence: Parameters<typeof fromData>[0]): void => addEvidence(learned, kind, fromData(evidence));
  for (const [type, evidence] of Object.entries(events)) add({ type, member: undefined, value: undefined }, evidence);
  for (const [type, byMember] of Object.entries(variants))
    for (const [member, { named = {}, other }] of Object.entries(byMember)) {
      for (const [value, evidence] of Object.entries(named)) add({ type, member, value }, evidence);
      if (other !== undefined) add({ type, member, value: undefined }, other);
    }
  return learned;
}

/** Learns a payload, unless it was learned before. */
export function addPayload(learned: Learned, payload: unknown, event: PlannedEvent): void {
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('base64url').slice(0, 16);
  if (learned.payloads.has(hash)) return;
  learned.payloads.add(hash);
  learned.added++;
  addEvidence(learned, kindOf(payload, event), observeCaptured(payload));
}

function addEvidence({ kinds }: Learned, kind: Kind, evidence: Evidence): void {
  const key = JSON.stringify([kind.type, kind.member ?? null, kind.value ?? null]);
  kinds.set(key, { kind, evidence: mergeEvidence(kinds.get(key)?.evidence ?? noEvidence, evidence) });
}

/** The kind of a payload. What has no text where variants are told is of none. */
function kindOf(payload: unknown, { type, variants }: PlannedEvent): Kind {
  const unknown = { type, member: undefined, value: undefined };
  if (variants === undefined) return unknown;
  let told = payload;
  for (const step of variants.path)
    told = typeof told === 'object' && told !== null && Object.hasOwn(told, step) ? told[step as keyof typeof told] : undefined;
  if (typeof told !== 'string') return unknown;
  return { type, member: pathText(variants.path), value: variants.all.some(({ value }) => value === told) ? told : undefined };
}

/** What was learned, as it is kept: in a fixed order, whatever came first. */
export function capturedOf({ payloads, kinds }: Learned): Captured {
  const all = [...kinds.values()].sort((a, b) => compareKinds(a.kind, b.kind));
  const [events, ofVariants] = [
    all.filter(({ kind }) => kind.member === undefined),
    all.filter(({ kind }) => kind.member !== undefined),
  ];
  return {
    captured: 1,
    payloads: [...payloads].sort(),
    events: Object.fromEntries(events.map(({ kind, evidence }) => [kind.type, toData(evidence)])),
    ...(ofVariants.length === 0 ? {} : { variants: nested(ofVariants, 'type', (own) => nested(own, 'member', variantsOf)) }),
  };
}

interface OneKind {
  readonly kind: Kind;
  readonly evidence: Evidence;
}

/** Groups as an object: what a function makes of those that are alike in something, by that. */
function nested<T>(
  all: readonly OneKind[],
  by: 'type' | 'member',
  make: (own: readonly OneKind[]) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries([...groupBy(all, ({ kind }) => kind[by] ?? '')].map(([key, own]) => [key, make(own)]));
}

function variantsOf(all: readonly OneKind[]): CapturedVariants {
  const named = all.flatMap(({ kind: { value }, evidence }) => (value === undefined ? [] : [[value, toData(evidence)] as const]));
  const other = all.find(({ kind }) => kind.value === undefined);
  return {
    ...(named.length === 0 ? {} : { named: Object.fromEntries(named) }),
    ...(other === undefined ? {} : { other: toData(other.evidence) }),
  };
}

function compareKinds(a: Kind, b: Kind): number {
  return (
    compareText(a.type, b.type) ||
    compareText(a.member ?? '', b.member ?? '') ||
    Number(a.value === undefined) - Number(b.value === undefined) ||
    compareText(a.value ?? '', b.value ?? '')
  );
}
