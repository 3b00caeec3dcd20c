import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../../envelopes/all.ts';
import type { Override } from '../../model/documented.ts';
import type { EventEvidence, Evidence, StructureEvidence } from '../../model/evidence.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { readEventPath, restBehind, shortestName } from '../../text/event-names.ts';
import { firstResult } from '../../text/groups.ts';
import { changeAt } from './change-evidence.ts';
import { statedOfEvent, statedOfStructure } from './stated-position.ts';

/** All that the pages say, as overrides change it. */
export interface Overridden {
  readonly events: readonly EventEvidence[];
  readonly structures: readonly StructureEvidence[];
}

/** What overrides are held against. */
export interface OverrideTargets extends Overridden {
  /** What the events are called in code, by type. */
  readonly names: ReadonlyMap<string, string>;
  /** Events that are documented, but not asked for: overrides of them are skipped. */
  readonly leftOut: readonly EventEvidence[];
}

/** Puts overrides where their paths lead; one that leads nowhere is an error, for it has outlived what it was about. */
export function applyOverrides(targets: OverrideTargets, overrides: readonly Override[]): Result<Overridden> {
  const diagnostics: Diagnostic[] = [];
  let { events, structures }: Overridden = targets;
  for (const override of overrides) {
    const target = findTarget({ ...targets, events, structures }, override);
    if (target === undefined) {
      const others = { ...targets, events: targets.leftOut, structures: [] };
      if (findTarget(others, override) === undefined) diagnostics.push(unmatched(targets, override));
    } else if (target.kind === 'several') {
      const { path, place } = override;
      diagnostics.push(diagnostic('override/ambiguous', { path, types: target.types }, place));
    } else ({ events, structures } = target.next);
  }
  return { value: { events, structures }, diagnostics };
}

/** Whether an override with this path would be put somewhere. */
export function isOverridable(targets: OverrideTargets, path: string): boolean {
  return findTarget(targets, { ...PROBE, path })?.kind === 'changed';
}

const PROBE: Override = {
  path: '',
  optional: undefined,
  type: undefined,
  map: undefined,
  values: undefined,
  format: undefined,
  name: undefined,
  reason: '',
  place: { file: { name: '', path: '', text: '' }, span: { start: 0, end: 0 } },
};

/** What an override comes to, or the types of the events between which it does not decide. */
type Target =
  | { readonly kind: 'changed'; readonly next: Overridden }
  | { readonly kind: 'several'; readonly types: readonly string[] };

/**
 * Paths are those of the payload, behind any name of the event. Where nothing stands there, the member that holds the
 * data may be left out; and where the payload is the data, `data` may be written in front.
 */
function findTarget(targets: OverrideTargets, override: Override): Target | undefined {
  const { events, names } = targets;
  const named = events.map((event) => ({ event, type: event.type, name: names.get(event.type) ?? event.type }));
  const readings = readEventPath(override.path, named).map(({ found, rest }) => ({
    found: found.map(({ event }) => event),
    rest,
  }));
  return (
    firstResult(readings, ({ found, rest }) =>
      changeEvents(targets, found, (event) => changeAt(event.data, inPayload(event, rest), override, statedOfEvent(event))),
    ) ??
    changeStructures(targets, override) ??
    firstResult(readings, ({ found, rest }) =>
      changeEvents(targets, found, (event) => changeAt(event.data, inData(event, rest), override, statedOfEvent(event))),
    )
  );
}

/** The path from the data on, of a path from the payload on. */
function inPayload({ envelope }: EventEvidence, rest: string): string | undefined {
  const { dataMember } = envelopeNamed(envelope);
  return dataMember === undefined ? rest : restBehind(rest, dataMember);
}

function inData({ envelope }: EventEvidence, rest: string): string | undefined {
  return envelopeNamed(envelope).dataMember === undefined ? restBehind(rest, 'data') : rest;
}

function changeEvents(
  { events, structures }: OverrideTargets,
  found: readonly EventEvidence[],
  dataOf: (event: EventEvidence) => Evidence | undefined,
): Target | undefined {
  const changed = new Map(
    found.flatMap((event) => {
      const data = dataOf(event);
      return data === undefined ? [] : [[event, { ...event, data }] as const];
    }),
  );
  if (changed.size === 0) return undefined;
  if (changed.size > 1) return { kind: 'several', types: [...changed.keys()].map(({ type }) => type) };
  return { kind: 'changed', next: { events: events.map((event) => changed.get(event) ?? event), structures } };
}

function changeStructures({ events, structures }: OverrideTargets, override: Override): Target | undefined {
  const next = structures.map((structure) => {
    const below = structureNames(structure)
      .filter((name) => override.path.startsWith(name))
      .map((name) => override.path.slice(name.length));
    const data = firstResult(below, (rest) => changeAt(structure.data, rest, override, statedOfStructure(structure)));
    return data === undefined ? structure : { ...structure, data };
  });
  const isSame = next.every((structure, index) => structure === structures[index]);
  return isSame ? undefined : { kind: 'changed', next: { events, structures: next } };
}

/** As the pages call it, without spaces, and with its number where several go by one name. */
function structureNames({ id, name }: StructureEvidence): readonly string[] {
  return [name, name.replaceAll(' ', ''), id];
}

function unmatched({ events, structures, names }: OverrideTargets, { path, place }: Override): Diagnostic {
  const named = events.map(({ type }) => ({ type, name: names.get(type) ?? type }));
  const paths = [
    ...events.flatMap(({ envelope, data }, index) => {
      const { dataMember } = envelopeNamed(envelope);
      const event = named[index];
      const roots = event === undefined ? [] : [...new Set([shortestName(event, named), event.type])];
      return roots.flatMap((root) => pathsBelow(dataMember === undefined ? root : `${root}.${dataMember}`, data));
    }),
    ...structures.flatMap(({ name, data }) => pathsBelow(name, data)),
  ];
  return diagnostic('override/unmatched', { path, near: closestMatch(path, paths) }, place);
}

function pathsBelow(prefix: string, evidence: Evidence): readonly string[] {
  const members = [...evidence.members].flatMap(([name, member]) => [
    `${prefix}.${name}`,
    ...pathsBelow(`${prefix}.${name}`, member),
  ]);
  return evidence.items === undefined ? members : [...members, `${prefix}[]`, ...pathsBelow(`${prefix}[]`, evidence.items)];
}
