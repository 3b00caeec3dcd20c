import path from 'node:path';
import ts from 'typescript-5';
import * as valibot from 'valibot';
import * as zod from 'zod';
import type { OutputFile } from '../../generator/index.ts';

/** What a module exports. */
export type Exports = Readonly<Record<string, unknown>>;

/** Loads generated modules by their paths, which can import Zod, Valibot and each other. */
export function loadModules(files: readonly OutputFile[]): (name: string) => Exports {
  const texts = new Map(files.map(({ path: name, text }) => [name, text]));
  const loaded = new Map<string, Exports>([
    ['zod', zod],
    ['valibot', valibot],
  ]);
  const load = (name: string): Exports => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Record<string, unknown> = {};
    loaded.set(name, exports);
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(texts.get(name) ?? '', { compilerOptions });
    new Function('exports', 'require', outputText)(exports, (wanted: string) =>
      load(wanted.startsWith('.') ? path.posix.join(path.posix.dirname(name), wanted.replace(/\.js$/, '.ts')) : wanted),
    );
    return exports;
  };
  return load;
}
