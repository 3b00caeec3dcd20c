import { isError, UserError } from './diagnostics/diagnostic.ts';
import { formatDiagnostics, noPaint } from './diagnostics/format.ts';
import type { Terminal } from './io/process/terminal.ts';
import type { Watching } from './jobs/watch.ts';
import { counted } from './text/case.ts';

/** How the plugin generates. */
export interface HolotypePluginOptions {
  /** The config file, if not `holotype.config.ts` in the root of the project. */
  readonly config?: string;
}

/** What the plugin uses of Vite's resolved config. */
export interface ViteConfig {
  readonly root: string;
  readonly command: 'build' | 'serve';
  /** What the dev server watches; `null` for nothing, as in a run of Vitest. */
  readonly server: { readonly watch?: unknown };
  readonly logger: { info(text: string): void; error(text: string): void };
}

/** What the plugin uses of Vite's dev server. */
export interface ViteServer {
  readonly config: ViteConfig;
}

/** A plugin as Vite and Rollup take it. */
export interface HolotypePlugin {
  readonly name: 'holotype';
  configResolved(config: ViteConfig): void;
  buildStart(): Promise<void>;
  configureServer(server: ViteServer): Promise<void>;
  buildEnd(): Promise<void>;
}

/**
 * Generates every catalog of the config before a build, which fails if that does; in the dev server it generates at the start
 * and whenever a page, the config or an override is saved, and reports what is wrong without stopping.
 */
export function holotype(options: HolotypePluginOptions = {}): HolotypePlugin {
  let resolved: ViteConfig | undefined;
  const watches: Watching[] = [];
  return {
    name: 'holotype',
    configResolved(config) {
      resolved = config;
    },
    async buildStart() {
      if (resolved?.command === 'build') await generateOnce(resolved, options);
    },
    async configureServer({ config }) {
      const watching = await watch(config, options);
      if (config.server.watch === null) await watching.close();
      else watches.push(watching);
    },
    // The one thing that every dev server says when it is closed: in middleware mode there is no server of HTTP. One that is
    // started anew says it once for the old one, when the new one runs already.
    async buildEnd() {
      await watches.shift()?.close();
    },
  };
}

/** Throws what is wrong, which stops the build. */
async function generateOnce(config: ViteConfig, options: HolotypePluginOptions): Promise<void> {
  const { generateAll } = await import('./jobs/generate.ts');
  const said: string[] = [];
  const terminal = terminalOf(config, (text) => void said.push(text));
  const exitCode = await withUserErrors(async () => {
    const { results, exitCode: code } = await generateAll([], { options, terminal });
    for (const { outcome } of results) said.push(formatDiagnostics(outcome.diagnostics, noPaint));
    return code;
  }, said);
  if (exitCode !== 0) throw new Error(said.join('').trim());
}

async function watch(config: ViteConfig, options: HolotypePluginOptions): Promise<Watching> {
  const { logger } = config;
  const { startWatching } = await import('./jobs/watch.ts');
  const run = { options, terminal: terminalOf(config, () => {}) };
  const watching = await startWatching([], run, ({ diagnostics, written }) => {
    const errors = diagnostics.filter(isError);
    if (errors.length > 0) logger.error(formatDiagnostics(errors, noPaint).trimEnd());
    if (written.length > 0) logger.info(`holotype: ${counted(written.length, 'file')} written`);
  });
  watching.problem.catch((error: unknown) => logger.error(String(error)));
  return watching;
}

/** What is wrong with the config or the disk is thrown by commands; here it is said like all else. */
async function withUserErrors(run: () => Promise<number>, said: string[]): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    said.push(formatDiagnostics(error.diagnostics, noPaint));
    return error.exitCode;
  }
}

function terminalOf({ root }: ViteConfig, err: Terminal['err']): Terminal {
  return { cwd: root, out: () => {}, err, paint: (_style, text) => text, progress: () => {} };
}
