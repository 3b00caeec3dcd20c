import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type GenerateOptions, generate } from '../../generator/index.ts';
import { SCHEMES } from '../../generator/options/choices.ts';
import type { Configuration } from './compiler-options.ts';
import { type Compiler, ConsumerProject, complaintsIn } from './consumer-project.ts';
import { generateGoldenGuards } from './golden-guards.ts';
import { GOLDEN, pageSets, pagesOf } from './page-sets.ts';

/** One page of each kind, for what need not be tried with all of them. */
export const SOME_PAGES: readonly string[] = [
  ...['cloud-events', 'dialect-discord', 'dialect-event-grid', 'dialect-webhook', 'guards-on-request/docs', 'names'],
];

/** Golden folders of `holotype guard`. */
export const guardFolders: readonly string[] = readdirSync(GOLDEN).filter((name) => /^guard(?!-wrong|s-)/.test(name));

/** All that is compiled, and that of some pages. */
const EVERYTHING: readonly string[] = ['pages', 'guards', 'generated'];
export const OF_SOME_PAGES: readonly string[] = [...SOME_PAGES.map((name) => `pages/${name}`), 'guards', 'generated'];

export const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };

/** What a compiler says of code that is right. */
export const NO_ERRORS = { exitCode: 0, complaints: [] };

interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

interface Where {
  readonly isInstalled: boolean;
  readonly compiler: Compiler;
  readonly include: readonly string[];
}

/** Two projects with what comes of the pages and schemas of all golden folders: every dialect, envelope and oddity that there is. */
export class PageProjects {
  /** The sets of pages, one folder a set, of which something comes. */
  readonly written: string[] = [];
  readonly #bare = new ConsumerProject();
  readonly #installed = new ConsumerProject();
  /** Texts that another set of pages has already under the same name. */
  readonly #known = new Set<string>();
  readonly #pageSets = pageSets();

  /** Generates all of it. */
  async fill(): Promise<void> {
    const both = [this.#bare, this.#installed];
    for (const name of new Set([...SOME_PAGES, ...this.#pageSets.keys()])) {
      const files = await this.#print(name, {});
      if (files.length > 0) this.written.push(name);
      for (const file of this.#newFiles(files))
        for (const project of both) project.write(`pages/${name}/${file.path}`, file.text);
      if (!SOME_PAGES.includes(name)) continue;
      for (const file of files) this.#bare.write(`classic/${name}/${file.path}`, file.text);
      for (const extension of ['.ts', ''] as const)
        for (const file of await this.#print(name, { importExtension: extension }))
          this.#bare.write(`extension${extension.replace('.', '-')}/${name}/${file.path}`, file.text);
    }
    for (const project of both) for (const name of guardFolders) await generateGoldenGuards(name, project, `guards/${name}`);
    this.#bare.write('classic/package.json', JSON.stringify({ type: 'commonjs' }));
    this.#installed.install('@types/node', 'vite', 'fast-check', '@tsconfig/strictest', 'undici-types');
    this.#installed.install(...['node20', 'node22', 'next', 'vite-react'].map((base) => `@tsconfig/${base}`));
  }

  /** The errors that a compiler has with a configuration, by default the newest one with everything and nothing installed. */
  async errorsWith(
    { base, compilerOptions }: Configuration,
    { isInstalled = false, compiler = NEWEST, include = EVERYTHING }: Partial<Where> = {},
  ): Promise<object> {
    const extended = base === undefined ? {} : { extends: `@tsconfig/${base}/tsconfig.json` };
    const project = isInstalled ? this.#installed : this.#bare;
    const { exitCode, output } = await project.compileWith(compiler, { ...extended, compilerOptions, include });
    return { exitCode, complaints: complaintsIn(output) };
  }

  remove(): void {
    this.#bare.remove();
    this.#installed.remove();
  }

  async #print(name: string, options: GenerateOptions): Promise<readonly PrintedFile[]> {
    const texts = pagesOf(this.#pageSets.get(name) ?? []);
    const guards = { modes: ['strict', 'strip'], formats: ['date-time', 'uuid'] } as const;
    const { files } = await generate(texts, { ...guards, outputs: ['all'], schemes: SCHEMES, ...options });
    return files.filter((file) => file.path.endsWith('.ts'));
  }

  /** The files that no set before had, and what they import: most of what is printed is the same for all pages. */
  #newFiles(files: readonly PrintedFile[]): readonly PrintedFile[] {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const needed = new Set<PrintedFile>();
    const need = (file: PrintedFile | undefined): void => {
      if (file === undefined || needed.has(file)) return;
      needed.add(file);
      for (const [, target = ''] of file.text.matchAll(/ from '(\.[^']*)\.js'/g))
        need(byPath.get(path.posix.join(path.posix.dirname(file.path), `${target}.ts`)));
    };
    for (const file of files) if (!this.#known.has(`${file.path}\n${file.text}`)) need(file);
    for (const file of needed) this.#known.add(`${file.path}\n${file.text}`);
    return [...needed];
  }
}
