import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../generator/main.ts';

/** What a command said, and how it ended. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** A folder of projects that `holotype create` makes, with one `node_modules` for all of them. */
export class Workspace {
  readonly root: string = realpathSync(mkdtempSync(path.join(tmpdir(), 'scaffold-')));
  private readonly running: ChildProcess[] = [];

  /** The folder of a project. */
  at(project: string, file = ''): string {
    return path.join(this.root, project, file);
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }

  /** Runs `holotype` in this process, in the folder around the projects or in one of them. */
  async holotype(args: readonly string[], project = ''): Promise<Ended> {
    let output = '';
    const print = (part: string): void => {
      output += part;
    };
    const terminal = { out: print, err: print, paint: (_style: string, part: string) => part, progress: () => {} };
    const exitCode = await main(args, { ...terminal, cwd: this.at(project) });
    return { exitCode, output };
  }

  manifest(project: string): Manifest {
    return JSON.parse(readFileSync(this.at(project, 'package.json'), 'utf8'));
  }

  /** Installs what the projects depend on, once: they look for it in the folder around them. */
  async install(projects: readonly string[]): Promise<Ended> {
    const manifests = projects.map((project) => this.manifest(project));
    const all = (read: (manifest: Manifest) => Readonly<Record<string, string>> | undefined) =>
      Object.assign({}, ...manifests.map((manifest) => read(manifest)));
    cpSync(this.at(projects[0] ?? '', 'vendor'), path.join(this.root, 'vendor'), { recursive: true });
    const union = {
      private: true,
      type: 'module',
      dependencies: all(({ dependencies }) => dependencies),
      devDependencies: all(({ devDependencies }) => devDependencies),
      overrides: all(({ overrides }) => overrides),
    };
    this.write('package.json', JSON.stringify(union));
    return this.run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']);
  }

  /**
   * Compiles all projects at once, by the options that they have, into `out/`. That takes a fraction of the time that one
   * after the other takes, as they share the types of all packages.
   */
  compileAll(projects: readonly string[]): Promise<Ended> {
    const [first = ''] = projects;
    const { compilerOptions } = JSON.parse(readFileSync(this.at(first, 'tsconfig.json'), 'utf8'));
    const include = projects.flatMap((project) => ['src', 'dev', 'test'].map((folder) => `${project}/${folder}`));
    this.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...compilerOptions, outDir: 'out' }, include }));
    // The local page is read from beside the folder of compiled code.
    cpSync(this.at(first, 'dev/page'), path.join(this.root, 'out/dev/page'), { recursive: true });
    return this.run(process.execPath, [path.join(this.root, 'node_modules/typescript/bin/tsc')]);
  }

  /** Runs all compiled tests of some projects in one process; a test that fails is told with its file. */
  testCompiled(projects: readonly string[]): Promise<Ended> {
    const files = projects.flatMap((project) => {
      const names = readdirSync(path.join(this.root, 'out', project, 'test'));
      return names.filter((name) => name.endsWith('.test.js')).map((name) => `./out/${project}/test/${name}`);
    });
    this.write('tests.mjs', files.map((file) => `import '${file}';`).join('\n'));
    return this.run(process.execPath, ['--test-reporter=tap', path.join(this.root, 'tests.mjs')]);
  }

  /** Runs a command in the folder around the projects, or in one of them. */
  run(command: string, args: readonly string[], { project = '', env = {} }: RunIn = {}): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(command, args, { cwd: this.at(project), env: { ...process.env, ...env } }, (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
      });
    });
  }

  /** Starts a script of a project, and waits until it has printed something. */
  start(script: string, until: string, { project = '', env = {} }: RunIn): Promise<void> {
    const child = spawn('npm', ['run', script], { cwd: this.at(project), env: { ...process.env, ...env }, detached: true });
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

  /** Stops what was started. */
  async stop(): Promise<void> {
    for (const child of this.running.splice(0)) await stopGroup(child);
  }

  /** Stops what was started, and removes everything. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}

interface RunIn {
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** npm does not pass a signal on to what it runs, so it goes to the whole group, as from a terminal. */
function stopGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
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
