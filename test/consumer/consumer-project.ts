import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The flags that generated code has to compile under, whatever project it is put into. */
const FLAGS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  allowUnreachableCode: false,
  target: 'ES2022',
  lib: ['ES2022'],
  skipLibCheck: true,
  types: [],
};

/** A version of TypeScript. */
export interface Compiler {
  readonly version: string;
  /** The folder of the compiler in `node_modules`. */
  readonly installedAs: string;
}

/** The newest compiler, and those before it that generated code has to compile with as well. */
export const COMPILERS: readonly Compiler[] = [
  { version: '5.9.3', installedAs: 'typescript-5' },
  { version: '6.0.3', installedAs: 'typescript-6' },
  { version: '7.0.2', installedAs: 'typescript' },
];

/** How a project says what its modules are. */
export interface ModuleOptions {
  readonly module: string;
  readonly moduleResolution: string;
}

/** As projects for Node.js do. */
export const NODE: ModuleOptions = { module: 'NodeNext', moduleResolution: 'NodeNext' };

/** What a child process said and how it ended. */
export interface Compilation {
  readonly exitCode: number;
  readonly output: string;
}

/** An error as a compiler reports it. */
export interface CompilerError {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/**
 * A project of somebody else: a folder outside of the repository with the generated code in it, where nothing is
 * installed.
 */
export class ConsumerProject {
  readonly root: string = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
  private configs = 0;

  constructor() {
    this.write('package.json', JSON.stringify({ type: 'module' }));
    this.copy('generated/acs-calling', 'generated/acs-calling');
  }

  /** Copies a folder of the repository into the project. */
  copy(folder: string, to: string): void {
    cpSync(join(repository, folder), join(this.root, to), { recursive: true });
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Makes packages of the repository available, as if they were installed. */
  install(...packages: readonly string[]): void {
    for (const name of packages) {
      const link = join(this.root, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(repository, 'node_modules', name), link, 'junction');
    }
  }

  /** Type-checks files and folders of the project. With `outDir` it also writes what they compile to. */
  compile(compiler: Compiler, options: ModuleOptions, include: readonly string[], outDir?: string): Promise<Compilation> {
    const output = outDir === undefined ? { noEmit: true } : { outDir };
    return this.compileWith(compiler, { compilerOptions: { ...FLAGS, ...options, ...output, rootDir: '.' }, include });
  }

  /** Compiles the project with a `tsconfig.json` of its own. */
  compileWith(compiler: Compiler, config: object): Promise<Compilation> {
    this.configs++;
    const file = `tsconfig.${this.configs}.json`;
    this.write(file, JSON.stringify(config));
    return this.run([compilerScript(compiler), '--pretty', 'false', '-p', file]);
  }

  /** Runs Node.js in the project. */
  run(args: readonly string[]): Promise<Compilation> {
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: this.root }, (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
      });
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function compilerScript({ installedAs }: Compiler): string {
  return join(repository, 'node_modules', installedAs, 'bin/tsc');
}

/** The text of a file beside this one. */
export function readConsumerFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** The errors in what a compiler printed. */
export function errorsIn(output: string): readonly CompilerError[] {
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): /gm)].map(([, file = '', line, code = '']) => ({
    file,
    line: Number(line),
    code,
  }));
}

/** The most that is shown of what a compiler complains about. */
const MAX_SHOWN = 20;

/** What a compiler complains about, each in a line with the file and without what explains it further. */
export function complaintsIn(output: string): readonly string[] {
  const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  const more = lines.length - MAX_SHOWN;
  return more > 0 ? [...lines.slice(0, MAX_SHOWN), `and ${more} more`] : lines;
}
