import type { MaskedPlaces } from './place.ts';

/** Of each event, by its type, what the pages say of the values in it, as JSON: it is read when it is needed first. */
const PLACES: string = '{"events":{},"named":{}}';

let places: MaskedPlaces | undefined;

/** What the pages say of the values in events. */
export function knownPlaces(): MaskedPlaces {
  places ??= JSON.parse(PLACES) as MaskedPlaces;
  return places;
}
