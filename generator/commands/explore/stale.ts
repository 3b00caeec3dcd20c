import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ShownCatalog } from '../../model/explorer/data.ts';

/** A warning for each catalog whose generated files are not what its pages give. */
export function staleWarnings(catalogs: readonly ShownCatalog[]): readonly Diagnostic[] {
  return catalogs.flatMap(({ name, stale }) => (stale === 0 ? [] : [diagnostic('explore/stale-outputs', { name, stale })]));
}
