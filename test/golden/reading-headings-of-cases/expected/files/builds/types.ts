export interface JobStartedEvent { // The event `job` with `started` in `state`.
  state: 'started'; // One of started, paused and ended.
  job: number; // The number of the job. Example: `3`.
  worker: string; // Example: `"w-1"`.
}
export interface JobPausedEvent { // The event `job` with `paused` in `state`.
  state: 'paused'; // One of started, paused and ended.
  job: number; // The number of the job. Example: `3`.
  until: string; // When it goes on, if it is paused. Example: `"2025-01-01T00:00:00Z"`.
}
export interface EventMap { // Every documented event, by its type.
  'job': JobEvent;
  'queue': QueueEvent;
  'worker': WorkerEvent;
}
