import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import type { ReadSchema } from './schemas.ts';

/** What a value is made of, before it is made: what JSON has, and how each object and list comes by it. */
export type Draft =
  | { readonly kind: 'scalar'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly Draft[]; readonly form: ListForm }
  | { readonly kind: 'object'; readonly members: readonly Member[]; readonly form: Form };

interface Member {
  readonly name: string;
  readonly value: Draft;
  /** Where the member stands, if it is not an ordinary one of the object itself. */
  readonly place: Place;
}

type Place = 'own' | 'hidden' | 'accessor' | 'inherited' | 'inherited accessor' | 'inherited, hidden';
type Form = (typeof FORMS)[number];
type ListForm = (typeof LIST_FORMS)[number];

const PLACES: readonly Place[] = ['hidden', 'accessor', 'inherited', 'inherited accessor', 'inherited, hidden'];
const FORMS = [
  'plain',
  'null prototype',
  'other realm',
  'class',
  'proxy',
  'frozen',
  'poisoned',
  'list',
  'bytes',
  'text',
] as const;
const LIST_FORMS = ['plain', 'other realm', 'class', 'proxy'] as const;

const MAX_LEVELS = 4;

/** Values that are mostly of a schema, and of its type only in part where they are not. */
export function draftsOf(schema: ReadSchema, root: ReadSchema, level = 0): fc.Arbitrary<Draft> {
  const wrong = fc.oneof(scalars, fc.constant<Draft>({ kind: 'object', members: [], form: 'plain' }));
  return fc.oneof({ weight: 12, arbitrary: rightOf(schema, root, level) }, { weight: 1, arbitrary: wrong });
}

const scalars: fc.Arbitrary<Draft> = fc
  .constantFrom<unknown>('a', 'b', '', 1, 0.5, Number.NaN, true, null, undefined, () => 'a')
  .map((value) => ({ kind: 'scalar', value }));

function scalar(...values: readonly unknown[]): fc.Arbitrary<Draft> {
  return fc.constantFrom(...values).map((value) => ({ kind: 'scalar', value }));
}

function rightOf(schema: ReadSchema, root: ReadSchema, level: number): fc.Arbitrary<Draft> {
  if (level > MAX_LEVELS) return scalars;
  if (schema.$ref !== undefined) return draftsOf(root, root, level + 1);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((branch) => draftsOf(branch, root, level)));
  if (schema.const !== undefined) return scalar(schema.const);
  if (schema.enum !== undefined) return scalar(...schema.enum);
  if (schema.type === 'array') {
    const items = fc.array(draftsOf(schema.items ?? {}, root, level + 1), { maxLength: 3 });
    return fc.tuple(items, fc.constantFrom(...LIST_FORMS)).map(([all, form]) => ({ kind: 'list', items: all, form }));
  }
  if (schema.type === 'object') return objectsOf(schema, root, level);
  return schema.type === 'string' ? scalar('a', 'x') : schema.type === 'number' ? scalar(0, 7) : scalar(true, false);
}

function objectsOf(schema: ReadSchema, root: ReadSchema, level: number): fc.Arbitrary<Draft> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const place = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Place>('own') },
    { weight: 2, arbitrary: fc.constantFrom(...PLACES) },
  );
  const member = (name: string, of: ReadSchema): fc.Arbitrary<Member> =>
    fc.record({ name: fc.constant(name), value: draftsOf(of, root, level + 1), place });
  const known = Object.entries(properties).map(([name, of]) =>
    fc.option(member(name, of), { nil: undefined, freq: required.includes(name) ? 20 : 1 }),
  );
  const others = fc
    .constantFrom('evil', 'x', 'length', '__proto__', 'toString', 'valueOf')
    .chain((name) => member(name, additionalProperties === false ? {} : (additionalProperties ?? {})));
  const some = fc.option(others, {
    nil: undefined,
    freq: additionalProperties === undefined || additionalProperties === false ? 1 : 4,
  });
  const form = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Form>('plain') },
    { weight: 4, arbitrary: fc.constantFrom(...FORMS) },
  );
  return fc.tuple(fc.tuple(...known, some), form).map(([members, is]) => ({
    kind: 'object',
    members: members.filter((one): one is Member => one !== undefined),
    form: is,
  }));
}

const realm = createContext({});
const ofRealm: { readonly [K in 'object' | 'list']: () => object } = {
  object: runInContext('() => ({})', realm),
  list: runInContext('() => []', realm),
};

/** The value that a draft is of. */
export function made(draft: Draft): unknown {
  if (draft.kind === 'scalar') return draft.value;
  if (draft.kind === 'list') return madeList(draft.items.map(made), draft.form);
  const own = draft.members.filter(({ place }) => !place.startsWith('inherited'));
  const inherited = draft.members.filter(({ place }) => place.startsWith('inherited'));
  const start = madeObject(draft.form);
  if (inherited.length > 0) Object.setPrototypeOf(start, withMembers(Object.create(Object.getPrototypeOf(start)), inherited));
  const object = withMembers(start, own);
  if (draft.form === 'proxy') return new Proxy(object, {});
  return draft.form === 'frozen' ? Object.freeze(object) : object;
}

class Account {}
class List extends Array<unknown> {}

function madeObject(form: Form): object {
  switch (form) {
    case 'null prototype':
      return Object.create(null);
    case 'other realm':
      return ofRealm.object();
    case 'class':
      return new Account();
    case 'poisoned':
      return Object.assign({}, JSON.parse('{"__proto__":{"evil":1}}'));
    case 'list':
      return ['a'];
    case 'bytes':
      return new Uint8Array(2);
    case 'text':
      return Object('xy');
    default:
      return {};
  }
}

function withMembers(object: object, members: readonly Member[]): object {
  for (const { name, value, place } of members) {
    const what = made(value);
    const enumerable = !place.endsWith('hidden') && place !== 'inherited accessor';
    const how = place.endsWith('accessor') ? { get: () => what } : { value: what, writable: true };
    // The length of a list is a number, and so are bytes.
    const isFixed = Array.isArray(object) ? name === 'length' : ArrayBuffer.isView(object) && name === '0';
    if (!isFixed) Reflect.defineProperty(object, name, { enumerable, configurable: true, ...how });
  }
  return object;
}

function madeList(items: readonly unknown[], form: ListForm): unknown {
  switch (form) {
    case 'other realm':
      return Object.assign(ofRealm.list(), items);
    case 'class':
      return List.from(items);
    case 'proxy':
      return new Proxy([...items], {});
    default:
      return [...items];
  }
}

/** Whether there is a list, bytes or a text with members where an object should be: a guard may refuse it or not. */
export function isOdd(draft: Draft): boolean {
  if (draft.kind === 'scalar') return false;
  if (draft.kind === 'list') return draft.items.some(isOdd);
  return ODD_FORMS.has(draft.form) || draft.members.some(({ value }) => isOdd(value));
}

const ODD_FORMS: ReadonlySet<Form> = new Set<Form>(['list', 'bytes', 'text']);
