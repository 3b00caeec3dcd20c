import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, ConsumerProject, NODE } from './consumer-project.ts';
import { generateGoldenGuards } from './golden-guards.ts';

/** Golden folders of `holotype guard`: what they hold is compiled and used as somebody would. */
const FOLDERS = ['guard', 'guard-of-open-objects', 'guard-of-several-files', 'guard-warnings'];

const project = new ConsumerProject();

beforeAll(async () => {
  for (const folder of FOLDERS) await generateGoldenGuards(folder, project, folder);
});

afterAll(() => project.remove());

describe.each(COMPILERS)('guards of any schema, TypeScript $version', (compiler) => {
  it('compile under all flags', async () => {
    expect(await project.compile(compiler, NODE, FOLDERS)).toEqual({ exitCode: 0, output: '' });
  });
});

const USE = `
import { assertOrder, isOrder, isStrictOrder, orderSchema, parseOrder, parseStrictOrder, stripOrder } from './dist/guard/out/index.js';

const order = {
  id: '2eb8aa08-aa98-11ea-b4aa-73b441d16380',
  kind: 'order',
  status: 'open',
  total: 0.3,
  lines: [{ sku: 'a', count: 1, color: 'red' }],
  payment: { method: 'card', last4: '1234' },
};
const wrong = { ...order, total: -1, address: { street: '', zip: '1', city: 'x' }, payment: { method: 'cash' }, parent: { id: 7 } };
const messages = (result) => (result.ok ? [] : result.issues.map((issue) => issue.message));
const thrown = (() => { try { assertOrder(wrong); } catch (error) { return error.name; } })();
console.log(JSON.stringify({
  valid: [isOrder(order), isStrictOrder(order), isOrder(wrong)],
  strict: messages(parseStrictOrder(order)),
  stripped: stripOrder(order).value.lines,
  wrong: messages(parseOrder(wrong)),
  thrown,
  standard: orderSchema['~standard'].validate(order).value === order,
}));
`;

describe('the guards of the order', () => {
  it('do what they say', async () => {
    const compiler = COMPILERS.at(-1);
    if (compiler === undefined) throw new Error('there is no compiler');
    expect(await project.compile(compiler, NODE, ['guard'], 'dist')).toEqual({ exitCode: 0, output: '' });
    project.write('use.js', USE);
    const { exitCode, output } = await project.run(['use.js']);
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      valid: [true, false, false],
      strict: ['lines[0].color: is not documented'],
      stripped: [{ sku: 'a', count: 1 }],
      wrong: [
        'total: expected a number of at least 0',
        'address.street: expected a string that is not empty',
        'address.zip: expected a string that matches ^\\d{5}$',
        'address.city: is not documented',
        'payment.method: expected "card" or "invoice", got a string',
        'parent.kind: is missing',
        'parent.id: expected a string, got a number',
        'parent.status: is missing',
        'parent.total: is missing',
        'parent.lines: is missing',
      ],
      thrown: 'InvalidEventError',
      standard: true,
    });
  });
});
