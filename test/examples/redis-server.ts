import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../scaffold/workspace.ts';

/** Whether this machine has Redis. Where it has none, tests that need it are skipped; CI installs it where it can. */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of our own, which keeps what it is told in a file. */
export class RedisServer {
  readonly #folder: string;
  #port = 0;
  #process: ChildProcess | undefined;

  /** @param folder where its files go; it need not be there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Starts it, with what it has kept, and waits until it answers. */
  async start(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    if (this.#port === 0) this.#port = await freePort();
    const where = ['--bind', '127.0.0.1', '--port', String(this.#port), '--dir', this.#folder];
    this.#process = spawn('redis-server', [...where, '--appendonly', 'yes', '--save', ''], { stdio: 'ignore' });
    while (!(await this.#answers())) {
      if (this.#process.exitCode !== null) throw new Error(`redis-server ended with ${this.#process.exitCode}`);
      await setTimeout(50);
    }
  }

  /** Kills it, which leaves it no time to tidy up. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  /** The keys of a pattern. */
  keys(pattern: string): readonly string[] {
    const { stdout } = spawnSync('redis-cli', ['-u', this.url, '--raw', 'keys', pattern], { encoding: 'utf8' });
    return stdout.split('\n').filter((key) => key !== '');
  }

  #answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.#port, '127.0.0.1', () => socket.write('PING\r\n'));
      socket.on('data', (data) => {
        resolve(data.toString().startsWith('+PONG'));
        socket.destroy();
      });
      socket.on('error', () => resolve(false));
    });
  }
}
