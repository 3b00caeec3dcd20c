/** Whether this is a file of `dist/`; else it is a source, which tests run as it is. */
const IS_BUILT = !import.meta.url.endsWith('.ts');

/** The folder of the package. What is built stands in a folder right below it, in few files. */
export const ROOT = new URL(IS_BUILT ? '../' : '../../../', import.meta.url);

/** The module that has `defineConfig` and nothing else. */
export const CONFIG_MODULE = new URL(IS_BUILT ? 'config.cjs' : '../../config/config.ts', import.meta.url);

/** What the build has made of the templates that outputs are printed from. */
export const PREPARED_TEMPLATES = new URL('dist/templates.json', ROOT);

/** What the build has made of the explorer, for browsers. */
export const EXPLORER_SCRIPT = new URL('dist/explorer.js', ROOT);
export const EXPLORER_STYLE = new URL('dist/explorer.css', ROOT);

/** The module that threads run. Tests, which run sources, take the built one too. */
export const TRAFFIC_WORKER = new URL('dist/traffic-worker.cjs', ROOT);

/** The built files that decide what is generated; each build writes them anew. */
export const BUILT_FILES: readonly URL[] = [new URL('dist/main.cjs', ROOT), PREPARED_TEMPLATES];
