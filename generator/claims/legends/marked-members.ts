import type { DocumentedMember, PresenceBasis } from '../../model/documented.ts';
import type { Outline, Section } from '../../model/outline.ts';
import { groupBy } from '../../text/groups.ts';
import { withPart } from '../../type-names/part-of.ts';
import { nearestLegend } from './nearest-legend.ts';
import { type Legend, readLegends } from './read-legends.ts';
import type { Saying } from './sayings.ts';

/** What the legends of a page say of a member by its signs. */
export interface Said extends Pick<Saying, 'optional' | 'nullable' | 'condition' | 'part'> {
  readonly basis: PresenceBasis | undefined;
}

/** Tells what the legends of a page say of a member of one list, by what documents it. */
export type ExplainBySigns<T> = (documenting: T) => Said | undefined;

/**
 * What the legends of a page say of the members of one list: of each sign the nearest one, if a member of the list has that sign.
 * @param all What documents each member: rows, items, headings.
 * @param signsOf The signs of one of them.
 */
export function explainSigns<T>(
  outline: Outline,
  place: { readonly section: Section; readonly at: number },
  all: readonly T[],
  signsOf: (documenting: T) => ReadonlySet<string>,
): ExplainBySigns<T> {
  if (readLegends(outline).length === 0) return () => undefined;
  const signs = new Map(all.map((one) => [one, signsOf(one)]));
  const used = new Set([...signs.values()].flatMap((some) => [...some]));
  const bySign = new Map(
    [...used].flatMap((sign) => {
      const legend = nearestLegend(sign, outline, place);
      return legend === undefined ? [] : [[sign, legend] as const];
    }),
  );
  const others = ofOthers([...bySign.values()]);
  return (one) => {
    const legend = [...(signs.get(one) ?? [])].flatMap((sign) => bySign.get(sign) ?? [])[0];
    if (legend === undefined) return others;
    const { saying } = legend;
    return { ...saying, basis: saying.optional === undefined ? undefined : { by: 'mark', legend: legend.place } };
  };
}

/** A member with what legends say of it; what stands beside its own name goes before that. */
export function withSaid(member: DocumentedMember, said: Said | undefined): DocumentedMember {
  if (said === undefined) return member;
  const { optional, basis, condition, part } = said;
  return {
    ...member,
    type: { ...withPart(member.type, part), nullable: member.type.nullable || said.nullable },
    ...(member.optional === undefined && optional !== undefined ? { optional, ...(basis === undefined ? {} : { basis }) } : {}),
    ...(member.condition === undefined && condition !== undefined ? { condition } : {}),
  };
}

/** What legends say of members without a sign: in words, or by what they say of those that have one. */
function ofOthers(legends: readonly Legend[]): Said | undefined {
  const stated = legends.find(({ others }) => others?.optional !== undefined);
  const plain = legends.filter(({ saying }) => saying.isPlain && saying.optional !== undefined);
  const [first] = plain;
  if (stated === undefined && (first === undefined || plain.some(({ saying }) => saying.optional !== first.saying.optional)))
    return undefined;
  const legend = (stated ?? first)?.place;
  const optional = stated === undefined ? first?.saying.optional !== true : stated.others?.optional;
  return {
    optional,
    nullable: false,
    condition: undefined,
    basis: { by: 'no-mark', ...(legend === undefined ? {} : { legend }) },
  };
}

/** So many members of an object have to be called required for the others not to be. */
const MIN_REQUIRED = 2;

/**
 * Where words call some members of an object required and none optional, those of which they say nothing count as optional: a
 * guess, as no legend says so.
 */
export function withUnmarked(members: readonly DocumentedMember[]): readonly DocumentedMember[] {
  const byOwner = groupBy(members, ({ path }) => JSON.stringify(path.slice(0, -1)));
  const partly = new Set<string>();
  for (const [owner, some] of byOwner) {
    const required = some.filter(({ optional, basis }) => optional === false && basis === undefined).length;
    if (required >= MIN_REQUIRED && some.every(({ optional }) => optional !== true)) partly.add(owner);
  }
  if (partly.size === 0) return members;
  return members.map((member) => {
    const isOpen =
      member.optional === undefined && member.condition === undefined && partly.has(JSON.stringify(member.path.slice(0, -1)));
    return isOpen ? { ...member, optional: true, basis: { by: 'others' } } : member;
  });
}
