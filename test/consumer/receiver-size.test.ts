import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * How many bytes a receiver adds to a program that takes what it needs from `receiver/`: bundled, minified, and gzipped. Who
 * makes it larger on purpose changes the number here; what a scheme or an envelope needs must not be in the bundles of others.
 */

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'receiver-size-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const repository = { id: 1, full_name: 'ada/engine', private: false };
const sender = { id: 7, login: 'ada' };
const forgeEvents = {
  issues: { action: 'opened', issue: { number: 17, title: 'Broken', state: 'open', user: sender }, repository, sender },
  push: {
    ref: 'refs/heads/main',
    before: 'a1',
    after: 'b2',
    forced: false,
    commits: [{ id: 'b2', message: 'Mend' }],
    repository,
    sender,
  },
  star: { action: 'created', starred_at: '2024-05-01T10:00:00Z', repository, sender },
  fork: { forkee: { ...repository, owner: sender }, repository, sender },
  release: { action: 'published', release: { id: 3, tag_name: 'v1', draft: false, author: sender }, repository, sender },
  workflow_run: { action: 'completed', workflow_run: { id: 9, name: 'ci', conclusion: 'success' }, repository, sender },
};

const payment = { id: 'pay_1', object: 'payment', amount: 1200, currency: 'eur', paid: true, customer: 'cus_1' };
const customer = { id: 'cus_1', object: 'customer', email: 'ada@example.org', balance: 0 };
const invoice = { id: 'inv_1', object: 'invoice', total: 1200, number: 'A-17', due_date: 1714557600 };
const tillEvents = Object.fromEntries(
  Object.entries({
    'payment.succeeded': payment,
    'payment.failed': payment,
    'customer.created': customer,
    'customer.deleted': customer,
    'invoice.paid': invoice,
    'invoice.voided': invoice,
  }).map(([type, object]) => [type, { id: 'evt_1', type, created: 1714557600, livemode: false, data: { object } }]),
);

function sectionsOf(examples: Readonly<Record<string, object>>): string {
  return Object.entries(examples)
    .map(([type, example]) => `## ${type}\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`)
    .join('\n');
}

const forge = `# Forge webhooks

| Header | Description |
| --- | --- |
| \`X-Forge-Event\` | Name of the event that triggered the delivery. |

${sectionsOf(forgeEvents)}`;
const till = `# Till webhooks\n\n${sectionsOf(tillEvents)}`;

const acsFolder = path.join(ROOT, 'schemas/acs-calling/docs');
const acs = readdirSync(acsFolder).map((name) => ({ name, text: readFileSync(path.join(acsFolder, name), 'utf8') }));

const catalogs = {
  forge: { pages: [{ name: 'forge.md', text: forge }], schemes: ['github'] },
  till: { pages: [{ name: 'till.md', text: till }], schemes: ['stripe'] },
  acs: { pages: acs, schemes: ['github'] },
} as const;

/** The size of what a bundler makes of a program that has some names of the receiver of a catalog. */
async function sizeOf(catalog: keyof typeof catalogs, names: string): Promise<number> {
  const { pages, schemes } = catalogs[catalog];
  const folder = path.join(root, catalog);
  const { files } = await generate(pages, { importExtension: '.ts', outputs: ['receiver'], schemes: [...schemes] });
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const program = path.join(folder, 'program.ts');
  writeFileSync(program, `export { ${names} } from './receiver/index.ts';\n`);
  const bundle = await rolldown({ input: program });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}

it.each([
  ['router and six guards', 'forge', 'createRouter', 4100],
  ['router and six guards of Event Grid and CloudEvents', 'acs', 'createRouter', 5125],
  [
    'fetch handler, router, six guards and a scheme that signs the body',
    'forge',
    'createFetchHandler, createRouter, github',
    7900,
  ],
  ['the same with a scheme that signs the time as well', 'till', 'createFetchHandler, createRouter, stripe', 7950],
  [
    'the same for Event Grid and CloudEvents, with a shared secret',
    'acs',
    'createFetchHandler, createRouter, sharedSecret',
    8000,
  ],
  ['the same for Event Grid and CloudEvents, with a scheme', 'acs', 'createFetchHandler, createRouter, github', 9260],
] as const)('%s', async (_what, catalog, names, limit) => {
  const size = await sizeOf(catalog, names);
  expect(size).toBeLessThanOrEqual(limit);
  // A limit that is far away holds nothing.
  expect(size).toBeGreaterThan(limit - 250);
});
