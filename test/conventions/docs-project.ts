import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CommandRun, runCommand } from '../command-line.ts';
import { ROOT } from './source-tree.ts';

/** A project that has all that the commands of the documentation name: a page, a specification, captured payloads. */
export class DocsProject {
  readonly root: string = mkdtempSync(path.join(tmpdir(), 'holotype-docs-'));

  constructor() {
    this.copy('test/golden/openapi/input/shop.yaml', 'api/openapi.yaml');
    this.copy('test/golden/output-second-run/input/page.md', 'docs/events.md');
    this.copy('test/golden/guard/input/order.schema.json', 'order.schema.json');
    const config = { catalogs: { shop: { pages: 'docs/events.md' } } };
    this.write('holotype.config.json', JSON.stringify(config));
    for (const name of ['captured.ndjson', 'monday.ndjson', 'tuesday.ndjson', 'captured/1.ndjson', 'captured/2.ndjson'])
      this.write(name, '');
    // What `npx` starts in a pipe is what was built.
    this.write('.bin/npx', `#!/bin/sh\nshift\nexec '${process.execPath}' '${path.join(ROOT, 'dist/cli.js')}' "$@"\n`);
    chmodSync(path.join(this.root, '.bin/npx'), 0o755);
    this.#git('init', '--quiet');
    this.#git('add', 'docs', 'api');
    this.#git('commit', '--quiet', '--message', 'Pages');
  }

  copy(file: string, to: string): void {
    cpSync(path.join(ROOT, file), path.join(this.root, to));
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }

  /** Runs a command line of the documentation: by the shell if it is a pipe, else in this process. */
  run(line: string): Promise<CommandRun> {
    return line.includes('|') ? this.#pipe(line) : runCommand(line.split(' ').slice(2), this.root);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  #pipe(line: string): Promise<CommandRun> {
    const env = { ...process.env, PATH: `${path.join(this.root, '.bin')}${path.delimiter}${process.env.PATH}` };
    return new Promise((resolve) => {
      execFile('sh', ['-c', line], { cwd: this.root, env }, (error, out, err) => {
        resolve({ exit: error === null ? 0 : Number(error.code ?? 1), out, err });
      });
    });
  }

  #git(...args: readonly string[]): void {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: this.root, stdio: 'pipe' });
  }
}
