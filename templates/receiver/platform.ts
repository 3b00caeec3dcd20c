/** Lets whatever else waits in the process have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => (platform.setImmediate ?? platform.setTimeout)(resolve, 0));
}

/** Several errors as one: an `AggregateError`. */
export function aggregate(errors: readonly unknown[], message: string): Error {
  return new platform.AggregateError(errors, message);
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly setImmediate?: (run: () => void, nothing: number) => unknown;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly AggregateError: new (errors: readonly unknown[], message: string) => Error;
};

/** How many events of a batch are handled before the event loop runs other work. */
export const EVENTS_A_TURN = 16;
