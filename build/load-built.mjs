import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * What a module of ours exports, which is in TypeScript. It stands in `dist/` while it is loaded, where it finds what it reads.
 *
 * @param {string} name what it is called there
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function loadBuilt(name, file) {
  await bundle({ [name]: file }, dist);
  const built = path.join(dist, `${name}.cjs`);
  const require = createRequire(built);
  delete require.cache[built];
  const exported = require(built);
  for (const left of [built, `${built}.map`]) rmSync(left);
  return exported;
}
