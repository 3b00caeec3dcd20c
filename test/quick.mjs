/*
 * `npm test`: builds, then looks at code and types while the tests run, for they leave a core idle now and then. What is wrong with
 * code or types is told below the tests; nothing is, if all is well. Takes what Vitest takes.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const env = { ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` };

/** Runs a script of the package, without the time that npm takes. Gives what tells of its failure, and whether it is fine. */
async function run(script) {
  const child = spawn(scripts[script], { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  const code = await endOf(child);
  return () => {
    if (code !== 0) console.error(`\nnpm run ${script} failed\n${printed}`);
    return code === 0;
  };
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

function runTests() {
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const options = ['run', '--config', 'test/vitest.config.ts', '--project', 'quick', ...process.argv.slice(2)];
  return endOf(spawn(process.execPath, [vitest, ...options], { cwd: root, stdio: 'inherit' }));
}

const built = await run('build');
if (!built()) process.exit(1);
const looks = ['lint:code', 'typecheck'].map(run);
const exitCode = await runTests();
const told = (await Promise.all(looks)).map((tell) => tell());
process.exitCode = exitCode === 0 && told.every(Boolean) ? 0 : 1;
