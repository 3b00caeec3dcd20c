import type { Place } from '../text/source.ts';
import type { StatedType } from './documented.ts';

/** What a person decided of one position, with the reason. It outweighs everything that the pages say. */
export interface Override {
  /** `CallStarted.data.room`, `Sticker.tags`; items of an array are `chunks[]`, values of a map `headers.*`. */
  readonly path: string;
  readonly optional: boolean | undefined;
  readonly type: StatedType | undefined;
  readonly map: boolean | undefined;
  readonly values: readonly string[] | undefined;
  readonly format: string | undefined;
  /** The name of the type that the position has. */
  readonly name: string | undefined;
  readonly reason: string;
  readonly place: Place;
}
