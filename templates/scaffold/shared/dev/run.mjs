// npm run dev: compiles whenever a source was saved, and starts the receiver anew if that went well. The output has a folder of
// its own, so that a build for something else does not get in the way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const parent = process.ppid;
let receiver;
let stopping = false;

const run = (...args) => spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });

async function compiles() {
  const [exitCode] = await once(run(compiler, '--outDir', '.dev'), 'exit');
  return exitCode === 0;
}

async function stopReceiver() {
  if (receiver === undefined || receiver.exitCode !== null || receiver.signalCode !== null) return;
  receiver.kill('SIGTERM');
  await once(receiver, 'exit');
}

async function startReceiver() {
  await stopReceiver();
  receiver = run('.dev/dev/main.js');
}

// Times of all sources; asked for again and again, as watching folders misses saves on some systems.
function timesOfSources() {
  const files = ['src', 'dev'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)),
  );
  return files.map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`).join('\n');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
  });
}

let seen = '';
// A process whose parent is gone has nobody left to stop it.
while (!stopping && process.ppid === parent) {
  const now = timesOfSources();
  if (now !== seen) {
    seen = now;
    if (await compiles()) await startReceiver();
    else console.error('Not restarted: fix the errors above.');
  }
  await wait(200);
}
await stopReceiver();
