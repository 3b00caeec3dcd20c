import type { Evidence, Kind } from '../../model/evidence.ts';
import { mergeAll, mergeEvidence, noEvidence } from '../merge-evidence.ts';
import { observeString } from '../observe.ts';

const PERSONAL = /@|^\+?\d[\d-]{5,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^[A-Za-z0-9+/_=-]{25,}$|:.*:/i;

/** The evidence of a value, without the value. */
export function observeCaptured(value: unknown): Evidence {
  if (value === null) return counted('null');
  if (Array.isArray(value))
    return { ...counted('array'), items: value.length === 0 ? undefined : mergeAll(value.map(observeCaptured)) };
  switch (typeof value) {
    case 'string':
      return { ...counted('string'), strings: observeString(value) };
    case 'number':
    case 'boolean':
      return counted(typeof value === 'number' ? 'number' : 'boolean');
    default:
      return { ...counted('object'), members: observeMembers(value ?? {}) };
  }
}

function observeMembers(value: object): ReadonlyMap<string, Evidence> {
  const members = new Map<string, Evidence>();
  for (const [name, member] of Object.entries(value)) {
    const shown = PERSONAL.test(name) ? '{masked}' : name;
    members.set(shown, mergeEvidence(members.get(shown) ?? noEvidence, observeCaptured(member)));
  }
  return members;
}

function counted(kind: Kind): Evidence {
  return { ...noEvidence, kinds: { ...noEvidence.kinds, [kind]: 1 } };
}
