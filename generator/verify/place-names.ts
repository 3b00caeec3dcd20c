import { referenceName, type Schema } from '../model/schema.ts';
import { ownValue } from '../text/records.ts';

/** A place that the pages document, and those below it, as far as anything was found there. */
interface Place {
  readonly name: string;
  /** The schemas that a value may be of there. */
  readonly schemas: readonly Schema[];
  readonly members: Map<string, Place>;
  /** The items of a list, and the values of a map. */
  items: Place | undefined;
  values: Place | undefined;
}

/**
 * Makes a function that names places in a payload by what is documented there, so that the items of a list and the values of
 * a map count as one: `OrderPaid.lines[].amount`, `OrderPaid.labels.*`.
 */
export function createPlaceNames(name: string, schema: Schema): (path: readonly (string | number)[]) => string {
  const definitions = schema.$defs ?? {};
  const placeOf = (text: string, schemas: readonly Schema[]): Place => ({
    name: text,
    schemas: schemas.flatMap((one) => branchesOf(one, definitions)),
    members: new Map(),
    items: undefined,
    values: undefined,
  });
  const below = (place: Place, key: string | number): Place => {
    const { schemas, name: above } = place;
    if (typeof key === 'number') {
      place.items ??= placeOf(
        `${above}[]`,
        schemas.flatMap(({ items }) => items ?? []),
      );
      return place.items;
    }
    const known = place.members.get(key);
    if (known !== undefined) return known;
    const members = schemas.flatMap(({ properties }) => ownValue(properties, key) ?? []);
    if (members.length > 0) {
      const member = placeOf(`${above}.${key}`, members);
      place.members.set(key, member);
      return member;
    }
    const values = place.values?.schemas ?? schemas.flatMap(({ additionalProperties }) => additionalProperties ?? []);
    if (values.length === 0) return placeOf(`${above}.${key}`, []);
    place.values ??= placeOf(`${above}.*`, values);
    return place.values;
  };
  const root = placeOf(name, [schema]);
  return (path) => path.reduce(below, root).name;
}

/** What a schema may be of a value: itself, what it refers to, and its branches. */
function branchesOf(schema: Schema, definitions: NonNullable<Schema['$defs']>): readonly Schema[] {
  const found = new Set<Schema>();
  const visit = (part: Schema): void => {
    if (found.has(part)) return;
    found.add(part);
    const target = part.$ref === undefined ? undefined : ownValue(definitions, referenceName(part.$ref));
    if (target !== undefined) visit(target);
    part.anyOf?.forEach(visit);
    part.oneOf?.forEach(visit);
  };
  visit(schema);
  return [...found];
}
