import { type NamedMember, readMemberName } from '../member-names.ts';

/** What tables that were generated from a schema put behind a name, where the row is of what is in the member. */
const WITHIN = /^(.*\S)\s+\((?:(single item)|(additional properties)|(?:(one|any|all)Of item))\)$/i;

/**
 * Reads a name with such a remark: `lines (single item)` is what is in `lines`, `labels (additional properties)` the values of
 * a map. `source.1 (oneOf item)` is one of the forms of `source`: its own row says nothing, which gives a path without steps, and
 * those that follow, as `source.1.id`, are in `source`.
 * @param alternatives The forms that rows above have begun, which this one is added to.
 */
export function readSchemaRow(text: string, alternatives: string[]): NamedMember | undefined {
  const [, name = text, item, values, form] = WITHIN.exec(text) ?? [];
  const begun = alternatives.findLast((one) => name.startsWith(`${one}.`));
  const own = begun === undefined ? name : `${begun.replace(/\.?\d+$/, '')}${name.slice(begun.length)}`;
  if (form !== undefined) {
    alternatives.push(name);
    return { path: [], isMarkedOptional: false, depth: 0, rest: '' };
  }
  if (begun === undefined && name === text) return undefined;
  const named = readMemberName(own);
  const within = item !== undefined ? ['[]'] : values !== undefined ? ['{}'] : [];
  return named === undefined ? undefined : { ...named, path: [...named.path, ...within] };
}
