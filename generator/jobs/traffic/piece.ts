import { type ByteRange, type ReadBytes, readPayloads } from '../../io/sources/payloads.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { createObservers, type ObservedTraffic, type TrafficTask } from '../../traffic/observe-traffic.ts';

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

/** Looks at a piece. Raises a `UserError` where it cannot be read. */
export type PieceObserver = (piece: Piece) => Promise<PieceResult>;

/** A function that looks at pieces; its guards are compiled once. */
export function createPieceObserver(task: TrafficTask): PieceObserver {
  const observerOf = createObservers(task, compileEvents);
  return async ({ file, path, range }) => {
    const observer = observerOf(file, range?.from ?? 0);
    const read = await readPayloads(file, path, observer, range);
    return { read, observed: observer.result() };
  };
}
