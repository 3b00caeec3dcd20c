import type { StatedLibrary } from '../../model/specifications/stated.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { otherTextsIn } from './branches.ts';
import { saysType } from './type-words.ts';
import type { Unit } from './unit.ts';

/**
 * The branches of a union, if something tells them apart: a text that is another one in each; one of them may be for all other
 * texts. `dataMember` is the member of examples that they are about, if that is not all of an example.
 */
export function toldApart(units: readonly Unit[], library: StatedLibrary, dataMember?: string): readonly Unit[] | undefined {
  if (units.length < 2) return undefined;
  if (tellingPath(units) !== undefined) return units;
  const open = units.map((unit) => ({ unit, found: otherTextsIn(unit.schema, library) })).filter(({ found }) => found.length > 0);
  const [last, ...further] = open;
  if (last === undefined || further.length > 0) return undefined;
  const named = units.filter((unit) => unit !== last.unit);
  const others = last.found.find(({ member, texts }) => {
    const told = new Set(named.map(({ literals }) => literals.get(JSON.stringify([member]))));
    return told.size === named.length && told.size === texts.length && texts.every((text) => told.has(text));
  });
  if (others === undefined) return undefined;
  const isNamed = (example: JsonNode): boolean =>
    others.texts.includes(stringMember(dataMember === undefined ? example : memberOf(example, dataMember), others.member) ?? '');
  const examples = last.unit.examples.filter((example) => !isNamed(example));
  // Where they are no events, all go by the name of the message.
  const nameOf = (unit: Unit): string => (saysType(others.member) ? unit.name : '');
  return units.map((unit) => ({ ...unit, name: nameOf(unit), ...(unit === last.unit ? { others, examples } : {}) }));
}

/** The path at which all units have a text, and each another one. */
function tellingPath(units: readonly Unit[]): string | undefined {
  const [first] = units;
  return [...(first?.literals.keys() ?? [])].find((key) => {
    const values = units.flatMap(({ literals }) => literals.get(key) ?? []);
    return values.length === units.length && new Set(values).size === units.length;
  });
}
