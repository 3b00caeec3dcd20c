import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type ts from 'typescript-5';
import { ROOT } from '../../conventions/source-tree.ts';

const { transpileModule, ModuleKind, ScriptTarget } = createRequire(import.meta.url)('typescript-5') as typeof ts;

/** The server as JavaScript, with the generated code that it uses, in a folder of its own. */
export class Program {
  readonly root: string = realpathSync(mkdtempSync(path.join(tmpdir(), 'load-')));

  constructor() {
    writeFileSync(path.join(this.root, 'package.json'), JSON.stringify({ type: 'module' }));
    for (const folder of ['generated/acs-calling', 'test/long/load']) {
      const files = readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith('.ts'));
      mkdirSync(path.join(this.root, folder), { recursive: true });
      for (const file of files)
        writeFileSync(path.join(this.root, folder, file.replace(/ts$/, 'js')), compile(path.join(ROOT, folder, file)));
    }
  }

  /** Starts it as a process, and tells its port once it listens. */
  start(args: readonly string[]): { readonly child: ChildProcess; readonly port: Promise<number> } {
    const child = fork(path.join(this.root, 'test/long/load/server.js'), args, {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(Number(message)));
      child.once('exit', () => reject(new Error('it ended before it listened')));
    });
    return { child, port };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function compile(file: string): string {
  const compilerOptions = {
    module: ModuleKind.ESNext,
    target: ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  return transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}
