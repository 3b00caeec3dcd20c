/*
 * Generates the code of the projects in examples/ anew, as `npm run generate` in each of them would. `npm run build` comes first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = path.join(root, 'examples');

for (const name of readdirSync(examples)) {
  const folder = path.join(examples, name);
  if (!existsSync(path.join(folder, 'holotype.config.ts'))) continue;
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'generate'], { cwd: folder, stdio: 'inherit' });
}
