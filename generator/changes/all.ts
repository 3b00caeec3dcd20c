import type { FoundChange } from './finding.ts';
import { additionalPropertiesChanged } from './kinds/additional-properties.ts';
import { descriptionChanged } from './kinds/description.ts';
import { envelopeChanged } from './kinds/envelope.ts';
import { eventAdded, eventDescribed, eventRemoved, eventRenamed } from './kinds/events.ts';
import { exampleGone } from './kinds/example-gone.ts';
import { formatChanged } from './kinds/format.ts';
import { keywordChanged } from './kinds/keyword.ts';
import { knownValuesChanged } from './kinds/known-values.ts';
import { literalsChanged } from './kinds/literals.ts';
import { mapChanged } from './kinds/map.ts';
import { nullabilityChanged } from './kinds/nullability.ts';
import { patternChanged } from './kinds/pattern.ts';
import { presenceChanged } from './kinds/presence.ts';
import { typeChanged } from './kinds/type.ts';
import { typeRenamed } from './kinds/type-renamed.ts';
import type { EventPair } from './match-events.ts';
import type { ObjectPair, ValuePair } from './pair.ts';

/** What can change of a value. */
export const valueKinds: readonly ((pair: ValuePair) => readonly FoundChange[])[] = [
  presenceChanged,
  nullabilityChanged,
  typeChanged,
  literalsChanged,
  knownValuesChanged,
  formatChanged,
  keywordChanged,
  descriptionChanged,
];

/** What can change of an object besides its members, which come, go and move: `member-added.ts`, `member-removed.ts`, `member-moved.ts`. */
export const objectKinds: readonly ((pair: ObjectPair) => readonly FoundChange[])[] = [
  mapChanged,
  additionalPropertiesChanged,
  typeRenamed,
];

/** What can change of an event, or of one that only one side has. */
export const eventKinds: readonly ((pair: EventPair) => readonly FoundChange[])[] = [
  eventAdded,
  eventRemoved,
  eventRenamed,
  envelopeChanged,
  exampleGone,
  eventDescribed,
  patternChanged,
];
