import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/*
 * Every part and every merge is a run of the `holotype` command in a process of its own: the process of the worker stays free to tell
 * Redis that it lives, and neither a crash nor the memory of a run stays with it.
 */

/**
 * The `holotype` package that a project has installed, or else this folder.
 *
 * @param {string} project
 * @returns {{ version: string, script: string }}
 */
export function findHolotype(project) {
  for (const folder of [project, import.meta.dirname]) {
    let manifest;
    try {
      manifest = createRequire(path.join(folder, 'any.js')).resolve('holotype/package.json');
    } catch {
      continue;
    }
    const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    return { version, script: path.join(path.dirname(manifest), bin.holotype) };
  }
  throw new Error(`holotype is not installed in ${project}; run: npm install holotype`);
}

/**
 * Runs the `holotype` command in the folder of a project.
 *
 * @param {string} project
 * @param {readonly string[]} args
 * @param {string | AsyncIterable<Uint8Array>} [input] what its standard input is given, bit by bit
 * @returns {Promise<string>} what it printed
 * @throws {Error} with what it said, if it failed, or with why `input` broke off
 */
export async function runHolotype(project, args, input = '') {
  const { script } = findHolotype(project);
  const child = spawn(process.execPath, [script, ...args], { cwd: project });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const fed = pipeline(Readable.from(typeof input === 'string' ? [input] : input), child.stdin).then(
    () => undefined,
    (error) => {
      // What came so far must not count as a whole part.
      child.kill('SIGKILL');
      return error;
    },
  );
  const [out, err, exit, broken] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended, fed]);
  // A command that ends before it has read all says why.
  if (exit !== 0 && err.trim() !== '' && exit !== 'SIGKILL') throw new Error(err.trim());
  if (broken !== undefined) throw broken;
  if (exit !== 0) throw new Error(`holotype ${args.join(' ')} ended with ${exit}`);
  if (err !== '') process.stderr.write(err);
  return out;
}

/** @param {AsyncIterable<Buffer>} stream */
async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
