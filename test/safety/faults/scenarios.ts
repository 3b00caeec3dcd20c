import path from 'node:path';
import type { Scenario } from './command-runs.ts';

/** A page of the events of a shop, each with its data. */
export function shopPage(events: Readonly<Record<string, object>>): string {
  const sections = Object.entries(events).map(([name, data]) => {
    const event = { id: '1', subject: 's', eventType: `Shop.${name}`, eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', data };
    return `## Shop.${name}\n\n\`\`\`json\n${JSON.stringify([event], null, 2)}\n\`\`\`\n`;
  });
  return `# Events of a shop\n\n${sections.join('\n')}`;
}

/** What is documented first, and what later: an event is gone, one is new, one has another member, one is as it was. */
export const OLD_PAGE = shopPage({
  OrderPaid: { order: 'A-17', amount: 12.5 },
  OrderSent: { weight: 1 },
  OrderLost: { by: 'us' },
});
export const NEW_PAGE = shopPage({
  OrderPaid: { order: 'A-17', total: 12.5 },
  OrderSent: { weight: 1 },
  OrderBack: { why: 'size' },
});
const MORE_PAGE = `${OLD_PAGE}\n${shopPage({ OrderBack: { why: 'size' } })
  .split('\n\n')
  .slice(1)
  .join('\n\n')}`;

const generatePage = ['generate', 'page.md', '--out', 'out', '--outputs', 'all', '--accept-loss'];
const HANDWRITTEN = '\n// What the user has written stays.\n';
const stub = 'out/handlers/order-paid.ts';

const config = {
  catalogs: {
    shop: { pages: 'docs', out: 'src/shop', outputs: ['all'] },
    stock: { pages: 'stock.md', out: 'src/stock', schemas: 'src/stock/schemas' },
  },
};
const overrides = { 'OrderPaid.data.order': { optional: true, reason: 'Told by the shop.' } };
const captured = (order: string): string => `${JSON.stringify({ eventType: 'Shop.OrderPaid', data: { order, extra: true } })}\n`;
const schema = (more: object): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Order',
    type: 'object',
    properties: { id: { type: 'string' }, ...more },
  });

/** Every command that writes, over what the same command wrote before and the user has edited since. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'generate',
    files: { 'page.md': OLD_PAGE },
    before: [generatePage],
    since: { write: { 'page.md': NEW_PAGE }, append: { [stub]: HANDWRITTEN, 'out/handlers/index.ts': HANDWRITTEN } },
    args: generatePage,
  },
  {
    name: 'generate, the first time',
    files: { 'page.md': OLD_PAGE },
    before: [],
    args: ['generate', 'page.md', '--out', 'src/out', '--outputs', 'all'],
  },
  {
    name: 'generate, by a config',
    files: {
      'holotype.config.json': JSON.stringify(config),
      'docs/shop.md': OLD_PAGE,
      'stock.md': shopPage({ StockLow: { left: 1 } }).replace('of a shop', 'of a store'),
      'schemas/shop/overrides.json': JSON.stringify(overrides),
    },
    before: [['generate']],
    since: { write: { 'docs/shop.md': NEW_PAGE }, append: { 'src/shop/handlers/order-paid.ts': HANDWRITTEN } },
    args: ['generate', '--accept-loss'],
  },
  {
    name: 'add, of an event that is new in the pages',
    files: { 'page.md': OLD_PAGE },
    before: [generatePage],
    since: { write: { 'page.md': MORE_PAGE }, append: { [stub]: HANDWRITTEN, 'out/handlers/index.ts': HANDWRITTEN } },
    args: ['add', 'OrderBack', 'page.md', '--out', 'out'],
    stages: [generatePage],
  },
  {
    name: 'add, of an event whose stub was deleted',
    files: { 'page.md': OLD_PAGE },
    before: [generatePage],
    since: {
      write: {
        'out/handlers/index.ts': `import type { Handlers } from '../receiver/index.js';\n\n/** Mine. */\nexport const handlers: Handlers = {\n};\n`,
      },
      remove: [stub],
    },
    args: ['add', 'OrderPaid', 'page.md', '--out', 'out'],
  },
  {
    name: 'learn',
    files: {
      'holotype.config.json': JSON.stringify(config),
      'docs/shop.md': OLD_PAGE,
      'stock.md': shopPage({ StockLow: { left: 1 } }),
      'first.ndjson': captured('A-1'),
      'second.ndjson': captured('A-2'),
    },
    before: [['learn', 'first.ndjson']],
    args: ['learn', 'second.ndjson'],
    isQuick: true,
  },
  {
    name: 'guard',
    files: { 'order.schema.json': schema({ amount: { type: 'number' } }) },
    before: [['guard', 'order.schema.json', '--out', 'out']],
    since: { write: { 'order.schema.json': schema({ total: { type: 'number' } }) } },
    args: ['guard', 'order.schema.json', '--out', 'out'],
  },
  {
    name: 'create',
    files: { 'page.md': OLD_PAGE },
    before: [],
    args: ['create', 'receiver', '--template', 'node', '--page', 'page.md'],
    onceOnly: true,
    // What npm packs is of no matter here, and takes its time.
    env: { npm_execpath: path.join(import.meta.dirname, 'npm-cli.js') },
  },
];

/** `update`, whose page comes from a host that has another one from some time on. */
export function updateScenario(page: string, meanwhile: () => void): Scenario {
  return {
    name: 'update',
    files: {
      'holotype.config.json': JSON.stringify({ catalogs: { shop: { pages: [page], out: 'src/shop', schemas: 'src/schemas' } } }),
    },
    before: [['update', '--yes'], ['generate']],
    meanwhile,
    args: ['update', '--yes'],
    isQuick: true,
    env: { HOLOTYPE_ALLOW_LOOPBACK: '1' },
  };
}
