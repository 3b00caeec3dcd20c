/* node test/mutation/run.mjs [GROUP …]: mutates each group of files, and tells the scores. Fails if one of them is below its least. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const GROUPS = ['encoders', 'writers', 'guards', 'changes'];
const root = path.resolve(import.meta.dirname, '../..');
const stryker = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !GROUPS.includes(name));
if (unknown.length > 0) throw new Error(`there is no group ${unknown.join(', ')}; known are ${GROUPS.join(', ')}`);

const chosen = GROUPS.filter((name) => asked.length === 0 || asked.includes(name));
const results = chosen.map((name) => {
  rmSync(reportOf(name), { force: true });
  const config = `test/mutation/${name}.config.mjs`;
  return { name, exit: spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' }).status };
});
for (const { name, exit } of results) printScores(name, exit === 0);
process.exitCode = results.every(({ exit }) => exit === 0) ? 0 : 1;

/** One line for the group and one for each of its files: what was noticed, of how many mutants. */
function printScores(name, isFine) {
  if (!existsSync(reportOf(name))) return console.log(`${name} was not run to its end`);
  const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const rows = Object.entries(files).map(([file, { mutants }]) => ({
    file: `  ${file}`,
    statuses: mutants.map(({ status }) => status),
  }));
  const all = {
    file: `${name}${isFine ? '' : ' (below its least)'}`,
    statuses: rows.flatMap(({ statuses }) => statuses),
  };
  for (const { file, statuses } of [all, ...rows]) {
    const counted = statuses.filter((status) => status !== 'Ignored');
    const noticed = counted.filter((status) => status === 'Killed' || status === 'Timeout').length;
    console.log(`${((100 * noticed) / counted.length).toFixed(1).padStart(6)} %  ${noticed}/${counted.length}  ${file}`);
  }
}

function reportOf(name) {
  return path.join(root, `.mutation/${name}.json`);
}
