import type { Environment } from './environment.js';
import { createCapture, createFileSink, type EventCapture } from './events/index.js';

/**
 * Keeps the events that come, with their values replaced, in the file of `EVENTS_CAPTURE`; nothing if that is not set. With
 * `mask: false`, values are kept as they come.
 */
export function captureFrom({ EVENTS_CAPTURE: file }: Environment): EventCapture | undefined {
  if (!file) return undefined;
  return createCapture({
    sink: createFileSink(file),
    onError: (error) => console.error('Events were not captured:', error),
  });
}
