import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from '../conventions/source-tree.ts';
import { RedisServer } from './redis-server.ts';

/** A process of the example, with what it has printed so far. */
export class Running {
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(child: ChildProcess) {
    this.#child = child;
    const take = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    this.#ended = once(child, 'exit');
  }

  /** Waits until it has printed something so often, and raises an error if it ends before. */
  async until(text: string, times = 1): Promise<void> {
    while (this.output.split(text).length <= times) {
      if (this.#child.exitCode !== null) throw new Error(`ended with ${this.#child.exitCode}: ${this.output}`);
      await setTimeout(20);
    }
  }

  /** Its exit code, once it has ended. */
  async exit(): Promise<number | null> {
    await this.#ended;
    return this.#child.exitCode;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    await this.#ended;
  }
}

/** A copy of examples/scale that is installed from its lock file, with the package as it would be published, and a Redis of its own. */
export class ScaleProject {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), 'holotype-scale-'));
  readonly redis: RedisServer = new RedisServer(path.join(this.folder, 'redis'));
  readonly #running: Running[] = [];

  /** Installs it, and makes traffic: a file of events, among them some that no page documents and lines that are no JSON. */
  async install(): Promise<void> {
    const filter = (file: string): boolean => !/[\\/](?:node_modules|captured)(?:[\\/]|$)/.test(path.relative(ROOT, file));
    cpSync(path.join(ROOT, 'examples/scale'), this.folder, { recursive: true, filter });
    execFileSync('npm', ['ci', '--prefer-offline'], { cwd: this.folder, stdio: 'pipe' });
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder], {
      cwd: ROOT,
      stdio: 'pipe',
    });
    const [{ filename }] = JSON.parse(packed.toString('utf8'));
    const installed = path.join(this.folder, 'node_modules/holotype');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', path.join(this.folder, filename), '-C', installed, '--strip-components=1']);
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(installed, 'node_modules'));
    execFileSync(process.execPath, ['make-traffic.mjs', '2'], { cwd: this.folder });
    const odd = ['{"type":', '{ "type": "order.lost", "id": "evt_1" }', '{ "type": "order.shipped", "id": 7 }'];
    const lines = readFileSync(this.at('captured/0000.ndjson'), 'utf8').split('\n');
    const mixed = lines.flatMap((line, index) => (index % 100 === 50 ? [odd[((index - 50) / 100) % 3] ?? '', line] : [line]));
    writeFileSync(this.at('captured/0000.ndjson'), mixed.join('\n'));
    await this.redis.start();
  }

  at(file: string): string {
    return path.join(this.folder, file);
  }

  /** Runs the `holotype` command, and gives what it printed on standard output. */
  holotype(...args: readonly string[]): string {
    const command = [this.at('node_modules/holotype/dist/cli.cjs'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(`holotype ${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  }

  /** Starts a worker, and waits until it is ready. A job of one that is gone is taken back after a second or two. */
  async worker(...args: readonly string[]): Promise<Running> {
    const worker = this.#start(['worker.mjs', '--lock-seconds', '1', ...args]);
    await worker.until('waits for jobs');
    return worker;
  }

  /** Starts a run. */
  run(...args: readonly string[]): Running {
    return this.#start(['run.mjs', ...args]);
  }

  /** Starts a run, and waits until it has written a part to `out`, which is given as text. */
  async partOf(args: readonly string[], out: string): Promise<string> {
    const run = this.run(...args, '--out', out);
    if ((await run.exit()) !== 0) throw new Error(run.output);
    return readFileSync(this.at(out), 'utf8');
  }

  /** Kills what is still running. */
  async stopAll(): Promise<void> {
    await Promise.all(this.#running.splice(0).map((one) => one.kill()));
  }

  async remove(): Promise<void> {
    await this.stopAll();
    await this.redis.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #start(args: readonly string[]): Running {
    const env = { ...process.env, REDIS_URL: this.redis.url };
    const running = new Running(spawn(process.execPath, args, { cwd: this.folder, env }));
    this.#running.push(running);
    return running;
  }
}

/** The hash of what a part of `learn` knows, without what it knows that from. */
export function evidenceHash(part: string): string {
  const { catalogs, unknown, skipped } = JSON.parse(part);
  return createHash('sha256').update(JSON.stringify({ catalogs, unknown, skipped })).digest('hex');
}
