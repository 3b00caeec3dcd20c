import type { ByteRange, ReadBytes } from '../../io/sources/payloads.ts';
import type { ObservedTraffic } from '../../traffic/observe-traffic.ts';

/** A piece of a file that is read at once. */
export interface Piece {
  readonly file: string;
  readonly path: string;
  /** Nothing if it is all of a file, which may be one document. */
  readonly range?: ByteRange | undefined;
}

/** What came of a piece. */
export interface PieceResult {
  readonly read: ReadBytes;
  readonly observed: ObservedTraffic;
}
