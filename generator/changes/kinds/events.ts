import { ALL_FAIL, ALL_FINE, type FoundChange } from '../finding.ts';
import type { EventPair } from '../match-events.ts';

/** An event that the old pages do not have. */
export function eventAdded({ old, now }: EventPair): readonly FoundChange[] {
  if (old !== undefined || now === undefined) return [];
  return [
    {
      code: 'event-added',
      class: 'dangerous',
      effects: { deployed: 'handled as unknown', regenerated: 'fine', code: 'exhaustive code fails' },
      why: 'Deployed code treats it as an unknown event; code with a handler for every event no longer compiles.',
      steps: [],
      say: () => `The event ${now.type} was added.`,
      before: undefined,
      after: now.place,
    },
  ];
}

/** An event that the new pages no longer have. */
export function eventRemoved({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now !== undefined) return [];
  return [
    {
      code: 'event-removed',
      class: 'breaking',
      effects: { deployed: 'handler never runs', regenerated: 'fine', code: 'fails' },
      why: 'Its handler never runs, and code that names it no longer compiles.',
      steps: [],
      say: () => `The event ${old.type} was removed.`,
      before: old.place,
      after: undefined,
    },
  ];
}

/** An event that has another type and the same shape: one finding, not two. */
export function eventRenamed({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now === undefined || old.type === now.type) return [];
  return [
    {
      code: 'event-renamed',
      class: 'breaking',
      effects: ALL_FAIL,
      why: 'Deployed code does not know the new type, and regenerated code does not know the old one.',
      steps: [],
      say: () => `${old.type} → ${now.type}: the event was renamed.`,
      before: old.place,
      after: now.place,
    },
  ];
}

/** The words that describe an event. */
export function eventDescribed({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now === undefined || old.description === now.description) return [];
  return [
    {
      code: 'description-changed',
      class: 'annotation',
      effects: ALL_FINE,
      why: 'Descriptions are for people; no guard and no type depends on them.',
      steps: [],
      say: () => `The event ${now.type} has a different description.`,
      before: old.place,
      after: now.place,
    },
  ];
}
