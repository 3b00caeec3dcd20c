import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { EXAMPLES } from '../conventions/documents.ts';
import { ROOT } from '../conventions/source-tree.ts';

const examples = EXAMPLES.map((readme) => path.dirname(readme)).filter((folder) =>
  existsSync(path.join(ROOT, folder, 'holotype.config.ts')),
);

it('are found', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3);
});

it.each(examples)('%s has the code that its page gives; npm run generate writes it anew', async (folder) => {
  const { exit, out } = await runCommand(['generate', '--check'], path.join(ROOT, folder));
  expect(exit, out).toBe(0);
});
