import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { type OpenOutput, type OutputAccess, openOutput } from '../io/output/open-output.ts';
import { scopeOfConfig, scopeOfFolder } from '../io/output/scope-of-config.ts';
import { type LoadedConfig, loadConfig } from '../io/sources/config.ts';
import { pagesNamed } from '../io/sources/page-files.ts';

/** A command line, as far as it says where the output goes. */
export interface OutputRequest {
  readonly pages: readonly string[];
  readonly options: { readonly out?: string; readonly config?: string };
  readonly cwd: string;
}

/** An output that is open for what a command line names, and the config if it names no pages. */
export interface JobOutput {
  readonly out: OpenOutput;
  /** The pages that the command line names, those in its folders too. */
  readonly pages: readonly string[];
  readonly loaded: LoadedConfig | undefined;
}

/**
 * Opens the output of a command line: the folder for its pages, or the folders of the catalogs of the config. Raises a
 * `UserError` if it names neither, or where `openOutput` does.
 */
export async function openJobOutput({ pages: named, options, cwd }: OutputRequest, access: OutputAccess): Promise<JobOutput> {
  if (named.length > 0) {
    if (options.out === undefined) throw new UserError([diagnostic('usage/no-output', {})], 2);
    const pages = pagesNamed(named, cwd);
    const scope = scopeOfFolder(
      path.resolve(cwd, options.out),
      pages.map((page) => path.resolve(cwd, page)),
    );
    return { out: openOutput(scope, access, cwd), pages, loaded: undefined };
  }
  const loaded = await loadConfig(options.config, cwd);
  if (loaded === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  return { out: openOutput(scopeOfConfig(loaded), access, cwd), pages: [], loaded };
}
