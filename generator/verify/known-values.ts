import { referencesIn } from '../json-schema/references.ts';
import { referenceName, type Schema } from '../model/schema.ts';
import { addToGroup } from '../text/groups.ts';
import { ownValue } from '../text/records.ts';

/** Told of each value that the pages do not name where they name some. */
export type OnOtherValue = (path: readonly (string | number)[], value: string | number) => void;

type Finder = (value: unknown, path: readonly (string | number)[], found: OnOtherValue) => void;

/**
 * Makes a function that finds, in a payload, values that the pages do not name where they name some; nothing if they name
 * none. It visits no member below which there are none.
 */
export function findOtherValues(schema: Schema): ((payload: unknown, found: OnOtherValue) => void) | undefined {
  const finders = new Finders(schema.$defs ?? {});
  const finder = finders.of(schema);
  return finder === undefined ? undefined : (payload, found) => finder(payload, [], found);
}

class Finders {
  readonly #definitions: NonNullable<Schema['$defs']>;
  /** The definitions that name values, or refer to one that does. */
  readonly #naming: ReadonlySet<string>;
  readonly #made = new Map<string, Finder | undefined>();

  constructor(definitions: NonNullable<Schema['$defs']>) {
    this.#definitions = definitions;
    this.#naming = namingDefinitions(definitions);
  }

  of(schema: Schema): Finder | undefined {
    const parts = [
      this.#ofKnown(schema),
      ofUnnamed(schema),
      this.#ofReference(schema),
      this.#ofMembers(schema),
      this.#ofOthers(schema),
      ...(schema.anyOf ?? []).map((branch) => this.of(branch)),
      ...(schema.oneOf ?? []).map((branch) => this.#ofVariant(branch)),
    ];
    const own = parts.filter((part) => part !== undefined);
    if (own.length === 0) return undefined;
    return (value, path, found) => {
      for (const finder of own) finder(value, path, found);
    };
  }

  #ofKnown({ 'x-known-values': known }: Schema): Finder | undefined {
    if (known === undefined) return undefined;
    const kind = typeof known[0];
    const values = new Set<unknown>(known);
    return (value, path, found) => {
      if (typeof value === kind && !values.has(value)) found(path, value as string | number);
    };
  }

  /** The finder of a definition is made when it is first used: definitions may lead back to themselves. */
  #ofReference({ $ref }: Schema): Finder | undefined {
    const name = $ref === undefined ? undefined : referenceName($ref);
    if (name === undefined || !this.#naming.has(name)) return undefined;
    return (value, path, found) => {
      if (!this.#made.has(name)) this.#made.set(name, this.of(ownValue(this.#definitions, name) ?? {}));
      this.#made.get(name)?.(value, path, found);
    };
  }

  /** What a variant names counts for objects of which no member says that they are another one. */
  #ofVariant(branch: Schema): Finder | undefined {
    const finder = this.of(branch);
    const name = branch.$ref === undefined ? undefined : referenceName(branch.$ref);
    const { properties = {} } = name === undefined ? branch : (ownValue(this.#definitions, name) ?? {});
    const telling = Object.entries(properties).filter(([, { const: literal, not }]) => (literal ?? not?.enum) !== undefined);
    if (finder === undefined) return undefined;
    return (value, path, found) => {
      if (typeof value !== 'object' || value === null) return;
      const isOther = telling.some(([member, { const: literal, not }]) => {
        const told = Object.hasOwn(value, member) ? (value as Record<string, unknown>)[member] : undefined;
        return literal === undefined ? not?.enum?.some((named) => named === told) : literal !== told;
      });
      if (!isOther) finder(value, path, found);
    };
  }

  #ofMembers({ properties = {} }: Schema): Finder | undefined {
    const members = Object.entries(properties).flatMap(([name, schema]) => {
      const finder = this.of(schema);
      return finder === undefined ? [] : [{ name, finder }];
    });
    if (members.length === 0) return undefined;
    return (value, path, found) => {
      if (typeof value !== 'object' || value === null) return;
      for (const { name, finder } of members)
        if (Object.hasOwn(value, name)) finder((value as Record<string, unknown>)[name], [...path, name], found);
    };
  }

  /** What is in a list or a map. */
  #ofOthers({ items, additionalProperties, properties = {} }: Schema): Finder | undefined {
    const ofItems = items === undefined ? undefined : this.of(items);
    const ofValues = additionalProperties === undefined ? undefined : this.of(additionalProperties);
    if (ofItems === undefined && ofValues === undefined) return undefined;
    return (value, path, found) => {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) ofItems?.(item, [...path, index], found);
      else if (typeof value === 'object' && value !== null && ofValues !== undefined)
        for (const [name, inner] of Object.entries(value))
          if (!Object.hasOwn(properties, name)) ofValues(inner, [...path, name], found);
    };
  }
}

/** The member that tells variants has no value that the pages name in the variant for all others. */
function ofUnnamed({ not }: Schema): Finder | undefined {
  if (not?.enum === undefined) return undefined;
  const named = new Set<unknown>(not.enum);
  return (value, path, found) => {
    if (typeof value === 'string' && !named.has(value)) found(path, value);
  };
}

const NAMES_VALUES = /"(?:x-known-values|not)":/;

/** The definitions that name values, and those that lead to them, in one walk against the references. */
function namingDefinitions(definitions: NonNullable<Schema['$defs']>): ReadonlySet<string> {
  const naming = new Set<string>();
  const users = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(definitions)) {
    if (NAMES_VALUES.test(JSON.stringify(schema))) naming.add(name);
    for (const used of referencesIn(schema)) addToGroup(users, used, name);
  }
  for (const name of naming) for (const user of users.get(name) ?? []) naming.add(user);
  return naming;
}
