import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** What a command said, and how it ended. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** A project that `holotype create` makes in an empty folder, to be used as its owner would. */
export class ScaffoldedProject {
  readonly folder: string = realpathSync(mkdtempSync(path.join(tmpdir(), 'scaffold-')));
  readonly root: string = path.join(this.folder, 'x');
  private readonly running: ChildProcess[] = [];

  /** Runs `holotype` in the folder around the project, or in the project. */
  holotype(args: readonly string[], cwd: string = this.root): Promise<Ended> {
    return run(process.execPath, [CLI, ...args], cwd);
  }

  /** Runs a script, or another command of npm, in the project. */
  npm(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return run('npm', args, this.root, env);
  }

  /** Starts a script, and waits until it has printed something. */
  start(script: string, env: Readonly<Record<string, string>>, until: string): Promise<void> {
    const child = spawn('npm', ['run', script], { cwd: this.root, env: { ...process.env, ...env }, detached: true });
    this.running.push(child);
    return new Promise((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes(until)) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => reject(new Error(`npm run ${script} ended with ${code}: ${output}`)));
    });
  }

  /** Stops what was started, and removes everything. */
  async remove(): Promise<void> {
    for (const child of this.running) await stopGroup(child);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** npm does not pass a signal on to what it runs, so it goes to the whole group, as from a terminal. */
function stopGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
  });
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
    });
  });
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
