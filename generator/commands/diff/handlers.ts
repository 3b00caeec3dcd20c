import { existsSync } from 'node:fs';
import path from 'node:path';
import { shown } from '../../io/output.ts';
import type { Difference } from '../../pipeline/diff.ts';

/**
 * The handlers of the events that changed in a way that has to be looked at: in a folder those that are there, else as
 * `generate` calls them.
 */
export function touchedHandlers({ findings, old }: Difference, folder: string | undefined, cwd: string): readonly string[] {
  const touching = findings.filter((finding) => finding.class !== 'safe' && finding.class !== 'annotation');
  const types = new Set(touching.flatMap(({ events }) => events));
  const names = old.side.events.flatMap(({ type, handler }) => (handler !== undefined && types.has(type) ? [handler] : []));
  if (folder === undefined) return names.map((name) => `handlers/${name}`);
  return names
    .map((name) => path.resolve(cwd, folder, name))
    .filter((file) => existsSync(file))
    .map((file) => shown(file, cwd));
}
