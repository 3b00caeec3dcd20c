import type { Schema } from '../model/schema.ts';
import { ownValue } from '../text/records.ts';
import type { Place } from '../text/source.ts';
import type { Side } from './side.ts';
import { type Branch, includesKind, type Value } from './value.ts';

/** An object of one side. */
export interface ObjectNode {
  readonly side: Side;
  /** The name of its type, or a path within one. */
  readonly key: string;
  readonly schema: Schema;
}

/** Two objects that stand for the same thing, one of each side. */
export interface ObjectPair {
  readonly old: ObjectNode;
  readonly now: ObjectNode;
  /** Members that are compared elsewhere, by the steps to them: what distinguishes events, and the data. */
  readonly apart: readonly (readonly string[])[];
}

/** A member of an object, or of an object within. */
export interface Member {
  readonly owner: ObjectNode;
  /** From the object that was compared. */
  readonly steps: readonly string[];
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Two values that stand for the same thing. */
export interface ValuePair {
  readonly owners: ObjectPair;
  /** The steps that lead to it on the new side. */
  readonly steps: readonly string[];
  readonly before: Schema;
  readonly after: Schema;
  readonly old: Value;
  readonly now: Value;
  readonly branches: BranchPairs;
  /** Whether it must be there, for members; items and the values of maps are there or not. */
  readonly required: { readonly before: boolean; readonly after: boolean } | undefined;
  /** Looked up only where there is something to say: most values are the same. */
  readonly places: () => { readonly before: Place | undefined; readonly after: Place | undefined };
}

/** The branches of two values that belong together, and those that are left over. */
export interface BranchPairs {
  readonly both: readonly (readonly [old: Branch, now: Branch])[];
  readonly oldOnly: readonly Branch[];
  readonly nowOnly: readonly Branch[];
}

/** The names of an object's members, those that are only required too. */
export function memberNames({ schema }: ObjectNode): readonly string[] {
  return [...new Set([...Object.keys(schema.properties ?? {}), ...(schema.required ?? [])])];
}

/** A member of an object by its name. */
export function memberNamed(owner: ObjectNode, name: string, before: readonly string[] = []): Member {
  return {
    owner,
    steps: [...before, name],
    name,
    schema: ownValue(owner.schema.properties, name) ?? {},
    required: owner.schema.required?.includes(name) === true,
  };
}

/** Where a member stands, or the object that it belongs to. */
export function placeOfMember({ owner: { side, key }, name }: Member): Place | undefined {
  return side.placeOf(key, name) ?? side.placeOf(key);
}

/** Finds the branches of two values that belong together: of one type by name, else of one kind, in their order. */
export function pairBranches(old: readonly Branch[], now: readonly Branch[]): BranchPairs {
  const left = [...old];
  const take = (wanted: (branch: Branch) => boolean): Branch | undefined => {
    const at = left.findIndex(wanted);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const named = now.map((branch) => take(({ kind, key }) => kind === branch.kind && key === branch.key));
  const found = now.map(
    (branch, index) =>
      named[index] ??
      take(({ kind }) => kind === branch.kind) ??
      take(({ kind }) => includesKind([kind], branch.kind) || includesKind([branch.kind], kind)),
  );
  return {
    both: now.flatMap((branch, index) => {
      const partner = found[index];
      return partner === undefined ? [] : [[partner, branch] as const];
    }),
    oldOnly: left,
    nowOnly: now.filter((_, index) => found[index] === undefined),
  };
}

/** What an object lets through besides its members: everything, nothing, or what a schema allows. */
export function remainderOf({ schema }: ObjectNode): 'open' | 'closed' | 'typed' {
  const rest = schema.additionalProperties as Schema | boolean | undefined;
  if (rest === undefined || rest === true) return 'open';
  return rest === false ? 'closed' : 'typed';
}

/** Whether an object is a map: any names, values of one type. */
export function isMap(node: ObjectNode): boolean {
  return remainderOf(node) === 'typed' && memberNames(node).length === 0;
}
