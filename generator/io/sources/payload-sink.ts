/** What payloads are given to as they are read. */
export interface PayloadSink {
  /** The line is that of the file, or counted from where the range begins. */
  readonly onPayload: (payload: unknown, line: number) => void;
  /** Told of a line among others that is no JSON. */
  readonly onInvalid: (place: LinePlace, reason: string) => void;
  /** Called after each chunk of a file; more is read when it is done. */
  readonly onPause?: () => Promise<void>;
  /** Ends the reading, also where it waits for more. */
  readonly stopped?: AbortSignal;
}

/** A place in what was read. Lines and columns start at 1. */
interface LinePlace {
  readonly line: number;
  readonly column: number;
}
