import { kebabCase, pascalCase } from '../text/case.ts';
import { FreeNames } from '../text/free-names.ts';
import { eventPaths } from './event-paths.ts';

/** Names that generated code must not give to a type of its own: globals of TypeScript, and what every output has. */
const RESERVED_TYPE_NAMES = new Set(
  `AnyEvent AnyHandler Arbitrary Array ArrayBuffer Atomics BigInt Blob BodyLimits Boolean Claim DataOf DataView Date
  DayOfMonth DeepPartial Delivery DeliverySource DispatchArguments DispatchReport Documented Equal Error EvalError
  Event EventMap EventOf EventOutcome EventTarget EventType EventTypes Explain File FormData Found Full Function
  Handler Handlers Headers IdempotencyStore Indexed Infinity Integer Intl InvalidEventError Issue IssueCode Items Iterator JSON
  LeapSecond Map Matching MatchingEvent Math Members MemoryStoreOptions MultipleOf NaN NodeRequest NodeResponse Number Object Omit
  OneOf OtherMembers OutcomeCounts Overrides ParsedEvent ParseResult Partial PartialCopy Path Pattern Pick Promise Proxy Readonly
  ReadonlyArray ReadonlyMap ReadonlySet ReceiverOptions Record Reflect RegExp Registration ReportBuilder Request RequestLike
  Required Response ResponseLike Router RouterOptions Set SharedSecretOptions Standard StandardSchema StopOptions
  StoppableServer String Symbol TooDeep Type Unchecked Undocumented UndocumentedValue UniqueItems UnknownMember UnreadBody URL Valid VariantHandler VariantHandlers
  VariantMap VariantName Variants WeakMap WeakSet WebRequest
  WebResponse`.split(/\s+/),
);

/** Longer names are cut off: files are named after them, and no reader needs more. */
const MAX_NAME_LENGTH = 100;
/** The same in bytes, of which a letter may take four; file systems take 255 with what is put behind. */
const MAX_NAME_BYTES = 180;

/** A name that can start a type: `3d-model` → `N3dModel`; letters of scripts other than Latin stay. */
export function typeName(text: string): string {
  return shortened(wholeTypeName(text));
}

/** As much of a name as a file may be called, in whole characters. */
function shortened(name: string): string {
  if (name.length <= MAX_NAME_BYTES / 4) return name;
  let bytes = 0;
  const kept: string[] = [];
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_NAME_BYTES || kept.length === MAX_NAME_LENGTH) break;
    kept.push(character);
  }
  return kept.join('');
}

function wholeTypeName(text: string): string {
  const name = pascalCase(text);
  if (name === '') {
    const codePoints = [...text].map((character) => character.codePointAt(0)?.toString(16) ?? '').join('');
    return codePoints === '' ? 'Unnamed' : `U${codePoints.toUpperCase()}`;
  }
  // json-schema-to-typescript writes a letter behind a digit as a capital.
  return (/^\p{ID_Start}/u.test(name) ? name : `N${name}`).replace(/\d[a-z]/g, (pair) => pair.toUpperCase());
}

/** All names that are made of one; in lower case, for they become file names too. */
export type Derive = (name: string) => readonly string[];

/**
 * Tells things apart by as much of their path as it takes. Each path runs from the outermost part to the thing's own
 * name; things that would be called alike all get one more part in front, so no name depends on their order. Names
 * count as alike when only their case differs. What is made of them is apart from what is taken, and from each other.
 */
export function distinctNames(
  paths: readonly (readonly string[])[],
  taken: readonly string[] = [],
  derive: Derive = derivedOfType,
): readonly string[] {
  const takenNames = new Set(taken);
  const lengths = paths.map(() => 1);
  const nameAt = (index: number): string => {
    const path = paths[index] ?? [];
    return typeName(path.slice(-(lengths[index] ?? 1)).join('-'));
  };
  const isTaken = (name: string): boolean =>
    RESERVED_TYPE_NAMES.has(name) || derive(name).some((derived) => takenNames.has(derived));
  for (let changed = true; changed; ) {
    changed = false;
    const names = paths.map((_, index) => nameAt(index));
    const counts = countNames(names);
    for (const [index, name] of names.entries()) {
      const length = lengths[index] ?? 1;
      if ((isTaken(name) || (counts.get(name.toLowerCase()) ?? 0) > 1) && length < (paths[index]?.length ?? 0)) {
        lengths[index] = length + 1;
        changed = true;
      }
    }
  }
  return numberTheRest(
    paths.map((_, index) => nameAt(index)),
    isTaken,
    derive,
  );
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** Whole paths that meet after cleaning (`a.b` and `a-b`) can only be counted. */
function numberTheRest(names: readonly string[], isTaken: (name: string) => boolean, derive: Derive): readonly string[] {
  const used = new Set<string>();
  const numbered = new FreeNames();
  return names.map((name) => {
    const free = numbered.find(name, (other) => isTaken(other) || derive(other).some((derived) => used.has(derived)));
    for (const derived of derive(free)) used.add(derived);
    return free;
  });
}

/** What is made of a type's name, so that `Order` and `StrictOrder` do not both want `isStrictOrder`. */
export function derivedOfType(name: string): readonly string[] {
  const stem = name.toLowerCase();
  const functions = ['is', 'isStrict', 'isStrictPart', 'check', 'checkStrict', 'assert', 'parse', 'parseStrict', 'strip', 'copy'];
  const explainers = ['explain', 'explainStrict', 'explainStrictPart'];
  return [stem, ...[...functions, ...explainers].map((prefix) => prefix.toLowerCase() + stem), `${stem}schema`, `${stem}json`];
}

/** What is made of an event's name: its types with their guards, its example, and the functions that make and handle it. */
export function derivedOfEvent(name: string): readonly string[] {
  const stem = name.toLowerCase();
  return [...[`${name}Event`, `${name}EventData`].flatMap(derivedOfType), ...[`${stem}example`, `make${stem}`, `on${stem}`]];
}

/** What every output has that the type of an event could be called. */
const RESERVED_EVENT_NAMES: readonly string[] = [...RESERVED_TYPE_NAMES]
  .filter((name) => name.endsWith('Event'))
  .map((name) => name.toLowerCase());

/** What events are called in code, by type: `Microsoft.Communication.CallStarted` → `CallStarted`, `order.created` → `OrderCreated`; a closing `Event` is left to the names that are made of it. */
export function nameEvents(types: readonly string[]): ReadonlyMap<string, string> {
  const names = distinctNames(eventPaths(types), RESERVED_EVENT_NAMES, derivedOfEvent);
  return new Map(types.map((type, index) => [type, names[index] ?? '']));
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name for each thing: short, no device of Windows, and apart from the others and those that are taken, also where
 * case does not count.
 */
export function distinctFileNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  const numbered = new FreeNames();
  return names.map((name) => {
    const short = shortened(name);
    const safe = DEVICES.test(short) ? `${short}-` : short;
    const free = numbered.find(safe, (other) => used.has(other.toLowerCase()), '-');
    used.add(free.toLowerCase());
    return free;
  });
}

/** The files of the stubs of events that have these names in code, without their ending; they lie beside the map of all. */
export function nameHandlerFiles(names: readonly string[]): readonly string[] {
  return distinctFileNames(names.map(kebabCase), ['index']);
}
