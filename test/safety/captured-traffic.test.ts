import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * A receiver that captures is killed at any moment, again and again; `learn` reads what it leaves. And `holotype replay`, in a process of
 * its own, is told to stop.
 */

const CLI = path.join(ROOT, 'dist/cli.js');
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'captured-traffic-')));
const captured = path.join(folder, 'captured/events.ndjson');
const started: ChildProcess[] = [];

const CAPTURING = `import { createCapture, createFileSink, createRouter, makeCallStarted } from './events.mjs';
const capture = createCapture({ sink: createFileSink(${JSON.stringify(captured)}, { maxBytes: 1e9 }) });
const router = capture.wrap(createRouter());
for (;;) {
  for (let index = 0; index < 50; index++) await router.dispatch(makeCallStarted());
  await new Promise((resolve) => setImmediate(resolve));
}
`;

beforeAll(async () => {
  const bundle = await rolldown({ input: path.join(ROOT, 'generated/acs-calling/index.ts') });
  await bundle.write({ format: 'esm', file: path.join(folder, 'events.mjs') });
  writeFileSync(path.join(folder, 'capturing.mjs'), CAPTURING);
  const catalog = { pages: path.join(ROOT, 'schemas/acs-calling/docs'), out: 'out' };
  mkdirSync(path.join(folder, 'project'));
  writeFileSync(path.join(folder, 'project/holotype.config.json'), JSON.stringify({ catalogs: { calling: catalog } }));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(args: readonly string[], stdin: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  const child = spawn(process.execPath, [...args], { cwd: path.join(folder, 'project'), stdio: [stdin, 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

/** How a process ended, and what it printed. */
async function ended(child: ChildProcess): Promise<{ readonly exit: number | null; readonly out: string; readonly err: string }> {
  const printed = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    printed.out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    printed.err += String(chunk);
  });
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, ...printed };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

describe('a receiver that is killed while it captures', () => {
  it('leaves whole lines, but perhaps for the last of each time, and they are learned', async () => {
    const kills = 5;
    for (let kill = 0; kill < kills; kill++) {
      const before = sizeOf(captured);
      const child = start(['../capturing.mjs']);
      const over = ended(child);
      while (sizeOf(captured) < before + 100_000 && child.exitCode === null) await sleep(5);
      child.kill('SIGKILL');
      expect((await over).err).toBe('');
      // As if the system had written a part of the last line only.
      if (kill === 2) appendFileSync(captured, '{"id":"00000000-0000');
    }
    const lines = readFileSync(captured, 'utf8').split('\n');
    const cut = lines.filter((line) => line !== '' && !isJson(line));
    expect(cut.length).toBeGreaterThanOrEqual(1);
    expect(cut.length).toBeLessThanOrEqual(kills + 1);
    const { exit, out, err } = await runCommand(['learn', captured], path.join(folder, 'project'));
    const whole = lines.filter((line) => line !== '').length - cut.length;
    expect([exit, out]).toEqual([1, expect.stringContaining(`calling: ${whole} payloads learned`)]);
    expect(err).toContain(`${cut.length} line${cut.length === 1 ? '' : 's'} skipped (not JSON)`);
  });
});

describe('a replay that is told to stop', () => {
  let server: Server;
  let received = 0;
  let to = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      received++;
      request.resume().on('end', () => response.end('{}'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it.each([
    ['while it waits for the time of the next event', ['--examples', '--limit', '1000000', '--rate', '20']],
    ['while it sends as fast as it can', ['--examples', '--limit', '1000000']],
    ['while it waits for more on standard input', ['-']],
  ])('says how many were sent: %s', async (_when, args) => {
    received = 0;
    const child = start([CLI, 'replay', ...args, '--to', to], 'pipe');
    const over = ended(child);
    if (args.includes('-')) child.stdin?.write('{"eventType":"Microsoft.Communication.CallEnded"}\n{"a":1}\n{"b":2}\n');
    while (received < 3 && child.exitCode === null) await sleep(5);
    child.kill('SIGINT');
    const { exit, out, err } = await over;
    expect([exit, err]).toEqual([1, 'Interrupted: not all events were sent.\n']);
    expect(out).toMatch(new RegExp(`^${received} events sent in \\d+\\.\\d s.*\\n {2}200 +${received}\\n$`));
  });
});
