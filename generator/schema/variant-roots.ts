import { mergeEvidence, noEvidence, timesSeen } from '../evidence/merge-evidence.ts';
import type { EventEvidence, Evidence, VariantsEvidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { VariantOf } from '../model/schema-set.ts';

/** A variant as a root of positions. */
export interface VariantRoot {
  readonly id: string;
  readonly of: VariantOf;
  /** What its own examples show and tables say: this counts for what is inside of it. */
  readonly own: Evidence;
  /** All that is known of it; of a variant without example, what all others have is a part. */
  readonly whole: Evidence;
  /** Whether no example shows it, so that what is known of it comes from lists and from the others. */
  readonly isDerived: boolean;
  /** Members that are missing in some examples of one and the same variant: not the value decides whether they are there. */
  readonly varied: ReadonlySet<string>;
  /** Its member that tells it. */
  readonly member: string;
  /** What that member has, or, for the other values, has not. */
  readonly literal: Schema;
}

/** The id of the model of a variant: that of the event with the value in brackets. */
function variantId({ event, value }: VariantOf): string {
  return `${event}(${value ?? '*'})`;
}

/**
 * The variants of an event that comes in such, those that the pages name and the one for all other values, each with its part of
 * what is known of the event: members that a condition ties to other values are not there, nor are those that only the examples of
 * other variants show. The one for other values has what all variants have, so that a value which is added later is accepted.
 */
export function variantRoots({ type, data: payload, variants }: EventEvidence): readonly VariantRoot[] {
  if (variants === undefined) return [];
  const { holder, member, named } = variants;
  const data = holder === undefined ? payload : (payload.members.get(holder) ?? noEvidence);
  const shown = named.filter(({ shown: { kinds } }) => kinds.object > 0).map((variant) => variant.shown);
  const shared = sharedBy(shown, data);
  const examples = named.map(({ shown: all, inExamples = all }) => inExamples);
  const varied = new Set([...variedIn(examples), ...missingInCaptured(variants.unplaced, shared)]);
  const roots = named.map((variant): VariantRoot => {
    const isDerived = variant.shown.kinds.object === 0;
    const { own, whole } = partOf(data, { ...variants, value: variant.value }, { variant, shared, all: shown });
    const evidence = { own: withText(own, member), whole: withText(whole, member), isDerived };
    const of = { event: type, value: variant.value, holder };
    const literal = { const: variant.value };
    return { id: variantId(of), of, ...evidence, varied, member, literal };
  });
  const of = { event: type, value: undefined, holder };
  const values = named.map(({ value }) => value);
  const literal = { type: 'string' as const, not: { enum: values } };
  const unnamed = membersOfUnnamed(variants, data);
  const common = (name: string): boolean => roots.every(({ whole }) => whole.members.has(name)) || unnamed.has(name);
  const whole = { ...data, members: new Map([...data.members].filter(([name]) => common(name))) };
  const other = { own: noEvidence, whole: withText(whole, member), isDerived: true };
  return [...roots, { id: variantId(of), of, ...other, varied, member, literal }];
}

/** What tells variants is a text: captured payloads that have something else there are of none. */
function withText(evidence: Evidence, member: string): Evidence {
  const telling = evidence.members.get(member);
  if (telling === undefined) return evidence;
  const kinds = { ...noEvidence.kinds, string: telling.kinds.string };
  return { ...evidence, members: new Map(evidence.members).set(member, { ...telling, kinds }) };
}

interface Shown {
  readonly variant: VariantsEvidence['named'][number];
  /** The members that all examples of all variants have. */
  readonly shared: ReadonlySet<string>;
  readonly all: readonly Evidence[];
}

/** What of an event's data is known of one of its variants. */
function partOf(
  data: Evidence,
  { holder, member, value }: Pick<VariantsEvidence, 'holder' | 'member'> & { readonly value: string },
  { variant: { shown }, shared, all }: Shown,
): { readonly own: Evidence; readonly whole: Evidence } {
  const names = holder === undefined ? [member] : [member, `${holder}.${member}`];
  const isShown = shown.kinds.object > 0;
  const isAbridged = shown.elided > 0 && shown.elided === shown.kinds.object;
  const possible = [...data.members].flatMap(([name, evidence]) => {
    const conditions = evidence.stated.flatMap(({ condition }) =>
      names.includes(condition?.member ?? '') ? (condition ?? []) : [],
    );
    const isOwn = conditions.some(({ values }) => values.includes(value));
    return conditions.length > 0 && !isOwn ? [] : [{ name, isOwn, evidence: isOwn ? withoutCondition(evidence) : evidence }];
  });
  const stated = possible.flatMap(({ name, isOwn, evidence }) => {
    const isOfOthers =
      isShown && !isAbridged && !isOwn && !shown.members.has(name) && all.some((other) => other.members.has(name));
    const said = isOfOthers ? undefined : statedOnly(evidence);
    return said === undefined ? [] : [[name, said] as const];
  });
  const own = mergeEvidence(shown, { ...noEvidence, stated: data.stated, overrides: data.overrides, members: new Map(stated) });
  if (isShown) return { own, whole: own };
  const members = new Map(own.members);
  for (const { name, evidence } of possible) if (shared.has(name)) members.set(name, evidence);
  const { kinds, elided, history, observations } = data;
  return { own, whole: { ...own, kinds, elided, history, observations, members } };
}

/** What a table says of a member that is there with a value: that it is optional otherwise is no word about this one. */
function withoutCondition(evidence: Evidence): Evidence {
  const stated = evidence.stated.map((one) => (one.condition === undefined ? one : { ...one, optional: undefined }));
  return { ...evidence, stated };
}

/** What tables and people say of a position and of all within it, without what examples show; nothing where nobody says anything. */
function statedOnly(evidence: Evidence): Evidence | undefined {
  const members = [...evidence.members].flatMap(([name, member]) => {
    const said = statedOnly(member);
    return said === undefined ? [] : [[name, said] as const];
  });
  const items = evidence.items === undefined ? undefined : statedOnly(evidence.items);
  const { stated, overrides, values } = evidence;
  const isSaid = stated.length + overrides.length + members.length > 0 || items !== undefined || values !== undefined;
  return isSaid ? { ...noEvidence, stated, overrides, members: new Map(members), items, values } : undefined;
}

/** The members that all examples have; where only one variant is shown, those of them that a table states as well. */
function sharedBy(shown: readonly Evidence[], { members }: Evidence): ReadonlySet<string> {
  const [first, ...others] = shown;
  if (first === undefined) return new Set();
  const inAll = [...first.members.keys()].filter((name) => shown.every((one) => isInAll(name, one)));
  return new Set(others.length > 0 ? inAll : inAll.filter((name) => (members.get(name)?.stated.length ?? 0) > 0));
}

function isInAll(name: string, owner: Evidence): boolean {
  const member = owner.members.get(name);
  return member !== undefined && timesSeen(member) - member.amidElided >= owner.kinds.object - owner.elided;
}

/** The members that some examples of a variant have, and others of it do not. */
function variedIn(shown: readonly Evidence[]): ReadonlySet<string> {
  return new Set(shown.flatMap((one) => [...one.members.keys()].filter((name) => !isInAll(name, one))));
}

/** The members that examples have whose value the pages name nowhere: more were seen than the named variants account for. */
function membersOfUnnamed({ named }: VariantsEvidence, data: Evidence): ReadonlySet<string> {
  const seen = (name: string): number => {
    const counts = named.map(({ shown }) => shown.members.get(name));
    return counts.reduce((sum, member) => sum + (member === undefined ? 0 : timesSeen(member)), 0);
  };
  return new Set([...data.members].flatMap(([name, member]) => (timesSeen(member) > seen(name) ? [name] : [])));
}

/** Of the members that all examples have those that some captured payload lacks, if its variant is not known. */
function missingInCaptured(unplaced: Evidence | undefined, shared: ReadonlySet<string>): readonly string[] {
  return unplaced === undefined || unplaced.kinds.object === 0 ? [] : [...shared].filter((name) => !isInAll(name, unplaced));
}
