import type { DocumentedMember, StatedType } from '../model/documented.ts';
import type { Evidence, Statement } from '../model/evidence.ts';
import { mergeAll, noEvidence } from '../model/merge-evidence.ts';
import type { Place } from '../text/source.ts';

/** The evidence that a table of members gives of the object that it is about. */
export function stateMembers(members: readonly DocumentedMember[]): Evidence {
  return mergeAll(members.map((member) => nest(member.path, stateMember(member))));
}

function nest([name, ...rest]: readonly string[], inner: Evidence): Evidence {
  return name === undefined ? inner : { ...noEvidence, members: new Map([[name, nest(rest, inner)]]) };
}

function stateMember({ type, optional, description, knownValues, place }: DocumentedMember): Evidence {
  return stateType({ place, type, optional, description, knownValues });
}

function stateType(statement: Statement): Evidence {
  const { type, place } = statement;
  const inner = (of: StatedType | undefined): Evidence | undefined => (of === undefined ? undefined : stateType(bare(of, place)));
  return { ...noEvidence, stated: [statement], items: inner(type.items), values: inner(type.values) };
}

function bare(type: StatedType, place: Place): Statement {
  return { place, type, optional: undefined, description: undefined, knownValues: [] };
}

/**
 * What a table says, made to fit what examples show: names are spelled as the examples spell them, and of a table that
 * is about several events, only what an event's own examples show is kept.
 */
export function alignTable(shown: Evidence, table: Evidence, about: 'this' | 'several'): Evidence {
  if (shown.members.size === 0) return table;
  const spelling = spellingOf(shown);
  const members = [...table.members].flatMap(([name, stated]) => {
    const known = spelling.get(name.toLowerCase());
    if (known === undefined) return about === 'this' ? [[name, stated] as const] : [];
    return [[known, alignTable(shown.members.get(known) ?? noEvidence, stated, about)] as const];
  });
  return { ...table, members: new Map(members) };
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

/** Tables that are about several events, prepared once for all of them. */
export class TablesOfSeveral {
  readonly #tables: readonly Evidence[];
  /** What the tables say of a member, by its name in lower case. */
  readonly #byName = new Map<string, Evidence[]>();
  #all: Evidence | undefined;

  constructor(tables: readonly Evidence[]) {
    this.#tables = tables;
    for (const { members } of tables) {
      // Where two names of a table differ only in their case, the last one counts.
      const last = new Map([...members].map(([name, stated]) => [name.toLowerCase(), stated]));
      for (const [name, stated] of last) {
        const known = this.#byName.get(name);
        if (known === undefined) this.#byName.set(name, [stated]);
        else known.push(stated);
      }
    }
  }

  /** What they say of an event: of the members that its examples show, or all where there are none. */
  alignedWith(shown: Evidence): Evidence {
    if (shown.members.size === 0) {
      this.#all ??= mergeAll(this.#tables);
      return this.#all;
    }
    const members = [...spellingOf(shown)].flatMap(([lower, name]) => {
      const stated = this.#byName.get(lower);
      const own = shown.members.get(name) ?? noEvidence;
      return stated === undefined ? [] : [[name, mergeAll(stated.map((one) => alignTable(own, one, 'several')))] as const];
    });
    return { ...noEvidence, members: new Map(members) };
  }
}
