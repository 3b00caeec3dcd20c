/** What the pages say of a place in an event, as far as a masked value has to respect it. All that is not said is free. */
export interface MaskedPlace {
  /** The name of a place that this one is as well. */
  readonly ref?: string;
  /** MaskedPlaces that this one is as well, or may be. */
  readonly any?: readonly MaskedPlace[];
  /** Values that the pages name. */
  readonly known?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** The documented properties. */
  readonly members?: Readonly<Record<string, MaskedPlace>>;
  /** What is in a map: all properties but the documented ones, whose names are data. */
  readonly values?: MaskedPlace;
  /** What the names in a map have to be. */
  readonly names?: MaskedPlace;
  /** What other properties have to be, where their names are not data. */
  readonly others?: MaskedPlace;
  readonly items?: MaskedPlace;
  /** The first items of an array, where they differ from the others. */
  readonly first?: readonly MaskedPlace[];
  readonly uniqueItems?: boolean;
}

/** MaskedPlaces of events by event type, and those that these refer to by name. */
export interface MaskedPlaces {
  readonly events: Readonly<Record<string, MaskedPlace>>;
  readonly named: Readonly<Record<string, MaskedPlace>>;
}

/** All that is said of one place, without references. */
export type PlaceLeaves = readonly MaskedPlace[];

/** All that is said of some places, each part once. */
export function leavesOf(places: readonly MaskedPlace[], named: MaskedPlaces['named']): PlaceLeaves {
  if (places.length === 0) return places;
  const leaves = new Set(places);
  // The set grows while it is gone through.
  for (const { ref, any = [] } of leaves) {
    const referred = ref === undefined ? undefined : ownMember(named, ref);
    if (referred !== undefined) leaves.add(referred);
    for (const one of any) leaves.add(one);
  }
  return [...leaves];
}

/** A property of an object itself. */
export function ownMember<T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return object !== undefined && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}

/** Whether the pages name a value. */
export function isKnownValue(value: unknown, leaves: PlaceLeaves): boolean {
  if (typeof value !== 'object') return leaves.some(({ known }) => known?.includes(value) === true);
  return leaves.some(({ known }) => known?.some((one) => JSON.stringify(one) === JSON.stringify(value)) === true);
}
