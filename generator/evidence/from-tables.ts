import type { DocumentedMember, DocumentedType } from '../model/documented.ts';
import type { Evidence, TableDeclaration } from '../model/evidence.ts';
import type { Place } from '../text/source.ts';
import { isOpenPart, partInWords, withPart } from '../type-names/part-of.ts';
import { isAbridged } from './abridged.ts';
import { mergeAll, mergeEvidence, noEvidence, timesSeen } from './merge-evidence.ts';

/** The evidence that a table of members gives of the object that it is about. */
export function evidenceOfMembers(members: readonly DocumentedMember[]): Evidence {
  return mergeAll(members.map((member) => nest(member.path, stateMember(member))));
}

function nest([step, ...rest]: readonly string[], inner: Evidence): Evidence {
  if (step === undefined) return inner;
  const within = nest(rest, inner);
  if (step === '[]') return { ...noEvidence, items: within };
  if (step === '{}') return { ...noEvidence, values: within };
  return { ...noEvidence, members: new Map([[step, within]]) };
}

function stateMember(member: DocumentedMember): Evidence {
  const { type, optional, basis, description, knownValues, valuesAt, meanings, condition, place } = member;
  const part = description !== undefined && isOpenPart(type) ? partInWords(description) : undefined;
  return stateType({
    ...{ place, type: withPart(type, part), optional, description, knownValues },
    ...(basis === undefined ? {} : { basis }),
    ...(valuesAt === undefined ? {} : { valuesAt }),
    ...(meanings === undefined ? {} : { meanings }),
    ...(condition === undefined ? {} : { condition }),
  });
}

function stateType(statement: TableDeclaration): Evidence {
  const { type, place } = statement;
  const inner = (of: DocumentedType | undefined): Evidence | undefined =>
    of === undefined ? undefined : stateType(bare(of, place));
  return { ...noEvidence, stated: [statement], items: inner(type.items), values: inner(type.values) };
}

function bare(type: DocumentedType, place: Place): TableDeclaration {
  return { place, type, optional: undefined, description: undefined, knownValues: [] };
}

/**
 * What a table says, made to fit what examples show: names are spelled as the examples spell them. Of a table that is about
 * several events, a member that other events' examples show and this event's do not is left to those, unless the example is abridged; so is, where the
 * table speaks in passing, a member that no example shows.
 * @param others What the examples of all events show, for a table that is about several.
 */
export function alignTable(shown: Evidence, table: Evidence, others?: Evidence | 'in passing'): Evidence {
  const items =
    shown.items === undefined || table.items === undefined
      ? table.items
      : alignTable(
          shown.items,
          table.items,
          within(others, (other) => other.items),
        );
  if (shown.members.size === 0) return items === table.items ? table : { ...table, items };
  const spelling = spellingOf(shown);
  const isPart = others !== undefined && others !== 'in passing' && isAbridged(shown, table, others);
  const elsewhere = others === undefined || others === 'in passing' || isPart ? undefined : spellingOf(others);
  const members = [...table.members].flatMap(([name, stated]) => {
    const known = spelling.get(name.toLowerCase());
    if (known === undefined)
      return others === 'in passing' || elsewhere?.has(name.toLowerCase()) === true ? [] : [[name, stated] as const];
    const inner = within(others, (other) => other.members.get(known));
    return [[known, alignTable(shown.members.get(known) ?? noEvidence, stated, inner)] as const];
  });
  return { ...table, members: new Map(members), items };
}

function within(
  others: Evidence | 'in passing' | undefined,
  step: (other: Evidence) => Evidence | undefined,
): Evidence | 'in passing' | undefined {
  return others === undefined || others === 'in passing' ? others : (step(others) ?? noEvidence);
}

const alreadySpelled = new WeakMap<Evidence, ReadonlyMap<string, string>>();

/** The names of an object's members as examples spell them, by their lower case. Worked out once, however many tables there are. */
function spellingOf(shown: Evidence): ReadonlyMap<string, string> {
  const known = alreadySpelled.get(shown);
  if (known !== undefined) return known;
  const spelling = new Map([...shown.members.keys()].map((name) => [name.toLowerCase(), name]));
  alreadySpelled.set(shown, spelling);
  return spelling;
}

/**
 * Tables that are about several events, prepared once for all of them. A member that other events' examples show and this one's
 * do not is left to those, unless this one's are abridged; of tables that speak in passing, only members count that an event's own examples show.
 */
export class TablesOfSeveral {
  readonly #tables: readonly Evidence[];
  readonly #others: Evidence | 'in passing';
  /** What the tables say of a member, by its name in lower case. */
  readonly #byName = new Map<string, Evidence>();
  #merged: Evidence | undefined;
  #all: Evidence | undefined;
  #shownNowhere: ReadonlyMap<string, Evidence> | undefined;

  /** @param others What the examples of all events show. */
  constructor(tables: readonly Evidence[], others: Evidence | 'in passing') {
    this.#tables = tables;
    this.#others = others;
    for (const { members } of tables) {
      // Where two names of a table differ only in their case, the last one counts.
      const last = new Map([...members].map(([name, stated]) => [name.toLowerCase(), stated]));
      for (const [name, stated] of last) {
        const known = this.#byName.get(name);
        this.#byName.set(name, known === undefined ? stated : mergeEvidence(known, stated));
      }
    }
  }

  /** What they say of an event that has these examples; without any, all that they say. */
  alignedWith(shown: Evidence): Evidence {
    if (shown.members.size === 0) {
      this.#all ??= this.#membersOfAll();
      return this.#all;
    }
    const spelling = spellingOf(shown);
    const own = [...spelling].flatMap(([lower, name]) => {
      const stated = this.#byName.get(lower);
      const member = shown.members.get(name) ?? noEvidence;
      const inner = within(this.#others, (other) => other.members.get(name));
      return stated === undefined ? [] : [[name, alignTable(member, stated, inner)] as const];
    });
    const others = this.#others;
    const isPart = others !== 'in passing' && isAbridged(shown, this.#whole(), others);
    const left = isPart ? this.#whole().members : this.#membersShownNowhere();
    const further = [...left].filter(([name]) => !spelling.has(name.toLowerCase()));
    return { ...noEvidence, members: new Map([...own, ...further]) };
  }

  /** All that they say. */
  #whole(): Evidence {
    this.#merged ??= mergeAll(this.#tables);
    return this.#merged;
  }

  /** All that they say, but for what they call optional and some examples have and others do not: that depends on the event. */
  #membersOfAll(): Evidence {
    const all = this.#whole();
    const others = this.#others;
    if (others === 'in passing') return all;
    const spelling = spellingOf(others);
    const isOfSome = (name: string, { stated }: Evidence): boolean => {
      const shown = others.members.get(spelling.get(name.toLowerCase()) ?? '');
      return (
        shown !== undefined &&
        timesSeen(shown) < others.kinds.object - others.elided &&
        stated.some(({ optional }) => optional === true)
      );
    };
    return { ...all, members: new Map([...all.members].filter(([name, member]) => !isOfSome(name, member))) };
  }

  #membersShownNowhere(): ReadonlyMap<string, Evidence> {
    if (this.#others === 'in passing') return new Map();
    const elsewhere = spellingOf(this.#others);
    this.#shownNowhere ??= new Map([...this.#whole().members].filter(([name]) => !elsewhere.has(name.toLowerCase())));
    return this.#shownNowhere;
  }
}
