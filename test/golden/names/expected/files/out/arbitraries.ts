 // Events for property tests: everything that the schemas allow, from a seed. It is for tests, so `index` does not export it, and it imports nothing: the caller hands in fast-check (3 or 4).
import { contosoConEventJson, shopItemCreatedEventJson, storeItemCreatedEventJson } from './json-schemas.js';
import type { EventMap, EventType } from './types.js';
const schemas: { readonly [T in EventType]: string } = {
  'Contoso.Shop.Item.Created': shopItemCreatedEventJson,
  'Contoso.Store.Item.Created': storeItemCreatedEventJson,
  'Contoso.Con': contosoConEventJson,
};
export function arbitrary<T extends EventType>(fc: FastCheck, type: T): Arbitrary<EventMap[T]> { // Events of a type, in all variety: `fc.assert(fc.property(arbitrary(fc, 'Some.Type'), (event) => …))`. They shrink towards the least event.
  if (!Object.keys(schemas).includes(type)) throw new TypeError(`no event of the type ${String(type)} is documented`);
  return valuesOfSchema(fc, JSON.parse(schemas[type])) as Arbitrary<EventMap[T]>;
}
// … as in templates/
