const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Waits until the process is told to stop: by Ctrl-C, or by what started it. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => void onStopSignal(resolve));
}

/** Calls a function once when the process is told to stop; the second time, the process ends. Gives what ends that. */
export function onStopSignal(stop: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stopped);
  };
  const stopped = (): void => {
    forget();
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, stopped);
  return forget;
}
