import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { EVENT_NAMES, type NameKind, shortened, TYPE_NAMES, whyNoName } from '../../text/code-names.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Lock } from './lock-file.ts';

/**
 * The names in a lock file that generated code cannot have: what is no identifier, what all generated code has, and what two
 * things want for themselves. Names are told apart without regard to case, as files are named after them.
 */
export function wrongNames({ names = {} }: Lock, file: SourceFile): readonly Diagnostic[] {
  return Object.entries(names).flatMap(([catalog, { events, models }]) => {
    const owners = new Map<string, string>();
    const check = (section: 'events' | 'models', entries: Readonly<Record<string, string>>, kind: NameKind): Diagnostic[] =>
      Object.entries(entries).flatMap(([position, name]) => {
        const reason = whyNoName(name, kind) ?? conflictOf(position, kind.derive(name), owners);
        if (reason === undefined) return [];
        return [
          diagnostic(
            'output/lock-name',
            { path: file.path, name: shown(name), position: shown(position), reason },
            placeOfPointer(file, ['names', catalog, section, position]),
          ),
        ];
      });
    return [...check('events', events, EVENT_NAMES), ...check('models', models, TYPE_NAMES)];
  });
}

/** As much of a text as a message can show. */
function shown(text: string): string {
  const short = shortened(text);
  return short === text ? text : `${short}…`;
}

/** What has a name already, or one that the same is made of; what is made of this one is taken from then on. */
function conflictOf(position: string, derived: readonly string[], owners: Map<string, string>): string | undefined {
  const owner = derived.map((one) => owners.get(one)).find((one) => one !== undefined);
  for (const one of derived) if (!owners.has(one)) owners.set(one, position);
  return owner === undefined ? undefined : `meets the name of ${shown(owner)}`;
}
