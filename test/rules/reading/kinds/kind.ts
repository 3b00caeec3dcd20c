import type { Read } from '../read-page.ts';

/** A page of one kind of documentation, with what a careful person takes from it. */
export interface Kind {
  /** What is particular about it, the same for all notations. */
  readonly kind: string;
  readonly notation: string;
  readonly page: string;
  readonly events?: Read['events'];
  readonly structures?: Read['structures'];
  /** What has to be reported, among other things. */
  readonly codes?: readonly string[];
}
