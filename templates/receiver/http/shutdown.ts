/** What is used of a server of `node:http`, and of the one behind Express, Fastify or Hono. */
export interface StoppableServer {
  close(done: (error?: Error) => void): unknown;
  closeIdleConnections(): void;
  closeAllConnections(): void;
}

/** How a server stops. */
export interface StopOptions {
  /** The time in milliseconds that deliveries in progress may take. Default: 25 seconds, five less than hosts usually wait. */
  readonly within?: number;
}

/** How a process ends with its server. */
export interface SignalOptions extends StopOptions {
  /** Called after the last delivery, such as to write what was captured. The process waits for it before it exits. */
  readonly finish?: () => unknown;
}

/**
 * Stops a server: it accepts no new deliveries, and finishes those in progress. Returns whether all of them were finished;
 * those that take longer are aborted, and the sender will try again.
 */
export function stopServer(server: StoppableServer, { within = 25_000 }: StopOptions = {}): Promise<boolean> {
  return new Promise((resolve) => {
    // A connection that is kept alive ends as soon as its last response is out.
    const idle = platform.setInterval(() => server.closeIdleConnections(), 50);
    let finished = true;
    const limit = platform.setTimeout(() => {
      finished = false;
      server.closeAllConnections();
    }, within);
    server.close(() => {
      platform.clearInterval(idle);
      platform.clearTimeout(limit);
      resolve(finished);
    });
    server.closeIdleConnections();
  });
}

/** Stops a server when the process receives SIGTERM or SIGINT, then exits: with 0 if all deliveries were finished, otherwise with 1. */
export function stopOnSignal(server: StoppableServer, { finish, ...options }: SignalOptions = {}): void {
  const { process } = platform;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void stopServer(server, options)
      .then(async (finished) => {
        await finish?.();
        process.exit(finished ? 0 : 1);
      })
      .catch(() => process.exit(1));
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly setInterval: (run: () => void, milliseconds: number) => unknown;
  readonly clearInterval: (timer: unknown) => void;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  readonly process: { on(signal: string, act: () => void): unknown; exit(code: number): void };
};
