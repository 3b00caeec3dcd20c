import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as generated from '../../generated/acs-calling/guards.ts';
import * as index from '../../generated/acs-calling/index.ts';
import { generate, type OutputFile } from '../../generator/index.ts';
import { hostileValues, largeValues } from '../unit/guard/hostile-values.ts';
import { importGenerated } from './generated-code.ts';
import { pageWith } from './hostile-page.ts';

/*
 * Every guard that is generated, about values of every kind at every place: there is an answer, it is the same from
 * each of a type's functions, inherited members count as a program reads them, and no value stands in what is told.
 */

const CANARY = 'secret';

type Call = (value: unknown) => unknown;

const guards = Object.entries(generated).filter((entry): entry is [string, Call] => /^(?:is|parse|assert)[A-Z]/.test(entry[0]));
const schemas = Object.entries(generated).filter(([name]) => name.endsWith('Schema'));
const examples = Object.entries(index)
  .filter(([name]) => name.endsWith('Example'))
  .map(([name, value]) => ({ name: name.replace(/Example$/, ''), value }));

/** What a guard says, whichever kind of function it is. */
function verdict(guard: Call, value: unknown): boolean {
  try {
    const result = guard(value);
    if (typeof result === 'boolean') return result;
    if (result === undefined) return true;
    expect(JSON.stringify({ ...result, value: 0, event: 0, raw: 0 })).not.toContain(CANARY);
    return (result as { ok?: boolean }).ok ?? (result as { kind?: string }).kind === 'event';
  } catch (error) {
    expect(error).toBeInstanceOf(generated.InvalidEventError);
    expect(`${error}${JSON.stringify(error)}`).not.toContain(CANARY);
    return false;
  }
}

/** Copies of a value of JSON, each with another part of it replaced. */
function* replaced(value: unknown, by: (part: unknown) => unknown): Generator<unknown> {
  yield by(value);
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) for (const other of replaced(item, by)) yield value.with(at, other);
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value))
      for (const other of replaced(member, by)) yield { ...value, [name]: other };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

it('there are guards and examples to look at', () => {
  expect([guards.length, schemas.length, examples.length]).toEqual([34, 6, 6]);
});

describe.each(examples)('a $name', ({ name, value }) => {
  const own = guards.filter(([guard]) => new RegExp(`(?:is|parse|assert)(?:Event|${name}Event)$`, 'i').test(guard));

  it('is accepted as it is, and with a hostile value in a place of it there is an answer that all agree on', () => {
    expect(own.map(([guard, call]) => [guard, verdict(call, value)])).toEqual(own.map(([guard]) => [guard, true]));
    for (const { make, what } of hostileValues) {
      for (const other of replaced(value, () => make())) {
        const said = own.map(([, call]) => verdict(call, other));
        expect(/answers change/.test(what) ? 1 : new Set(said).size, what).toBe(1);
      }
    }
  });

  it('is accepted where an object inherits what it should have, and refused where that is of the wrong kind', () => {
    const heirs = [...replaced(value, (part) => (isObject(part) ? Object.create(part) : part))];
    expect(heirs.map((one) => own.map(([, call]) => verdict(call, one)))).toEqual(heirs.map(() => own.map(() => true)));
    const wrong = (part: object) => Object.create(Object.fromEntries(Object.keys(part).map((key) => [key, () => part])));
    const places = [...replaced(value, (part) => (isObject(part) ? wrong(part) : Symbol('none')))];
    for (const one of places) expect(own.filter(([, call]) => verdict(call, one)).map(([guard]) => guard)).toEqual([]);
  });

  it.each([
    ['without prototypes', (part: object) => Object.assign(Object.create(null), part)],
    ['of another realm', (part: object) => runInNewContext(`(${JSON.stringify(part)})`)],
    ['of a class', (part: object) => Object.assign(new (class Own {})(), part)],
    ['that are frozen', (part: object) => Object.freeze({ ...part })],
  ])('is accepted if it is made of objects %s', (_what, make) => {
    for (const other of replaced(value, (part) => (isObject(part) ? make(part) : part)))
      expect(own.filter(([, call]) => !verdict(call, other)).map(([guard]) => guard)).toEqual([]);
  });

  it('has each of its members read once', () => {
    const counts = new Map<string, number>();
    const counting = (part: unknown, at: string): unknown =>
      typeof part !== 'object' || part === null
        ? part
        : new Proxy(part, {
            get: (target, key) => {
              if (typeof key === 'string' && Object.hasOwn(target, key) && !(Array.isArray(target) && key === 'length'))
                counts.set(`${at}/${key}`, (counts.get(`${at}/${key}`) ?? 0) + 1);
              return counting(Reflect.get(target, key), `${at}/${String(key)}`);
            },
          });
    const is = own.find(([guard]) => guard.startsWith('is'))?.[1];
    expect(is?.(counting(value, ''))).toBe(true);
    expect([...counts].filter(([, times]) => times !== 1)).toEqual([]);
    expect(counts.size).toBeGreaterThan(8);
  });
});

it('every guard has an answer for every value, also the guards of models and of the envelope', () => {
  for (const { make } of [...hostileValues, ...largeValues]) {
    const value = make();
    for (const [, guard] of guards) verdict(guard, value);
    for (const [, schema] of schemas)
      expect((schema as index.StandardSchema<unknown>)['~standard'].validate(value)).toBeTypeOf('object');
  }
});

/** What is done to both prototypes, in a realm where only the guards run. */
const pollutions = {
  'members that throw': `for (const name of ['id', 'data', '0', '1', 'get', 'value', 'ok', 'key', 'above'])
    Object.defineProperty(prototype, name, { __proto__: null, get() { throw 1; }, set() { throw 2; }, configurable: true });`,
  'members of wrong kinds': `Object.assign(prototype, { id: 7, data: 'x', 0: {}, get: 1, key: 'x', issues: 1, amount: 'x' });`,
  'no members': `for (const name of Reflect.ownKeys(prototype)) if (name !== 'constructor') delete prototype[name];`,
};

const ASK = `
  const values = texts.map((text) => JSON.parse(text));
  const apply = Reflect.apply, isGuard = (name) => name[0] === 'i' && name[1] === 's' || name[0] === 'p' && name[1] === 'a';
  const names = Object.keys(guards), calls = [];
  for (let at = 0; at < names.length; at++) if (isGuard(names[at]) && typeof guards[names[at]] === 'function') calls[calls.length] = guards[names[at]];
  let threw = 0, answered = 0;
  for (const prototype of [Object.prototype, Array.prototype]) { POLLUTE }
  for (let at = 0; at < values.length; at++)
    for (let call = 0; call < calls.length; call++) try { apply(calls[call], undefined, [values[at]]); answered++; } catch { threw++; }
  return answered + ' answers, ' + threw + ' exceptions';`;

describe('where both prototypes have got', () => {
  it.each(Object.entries(pollutions))('%s while the program runs, nothing throws', async (_what, pollution) => {
    const { files } = await generate([{ name: 'page.md', text: pageWith('title', 'Orders') }], { outputs: ['all'] });
    const guards = files.find(({ path }) => path === 'guards.ts');
    const { exports } = importGenerated([
      { ...guards, path: 'index.ts' } as OutputFile,
      ...files.filter(({ path }) => path !== 'index.ts'),
    ]);
    const events = ['OrderPaid', 'OrderSent'].map(
      (name) => `{"id":"1","eventType":"Contoso.Orders.${name}","data":{"amount":1,"buyer":{}}}`,
    );
    const texts = ['null', '1', '[]', '{}', '[{"id":1}]', '{"data":[1]}', ...events];
    const RealmFunction = (exports.parseEvent as Call).constructor as FunctionConstructor;
    const ask = new RealmFunction('guards', 'texts', ASK.replace('POLLUTE', pollution));
    expect(ask(exports, texts)).toMatch(/^[1-9]\d+ answers, 0 exceptions$/);
  });
});
