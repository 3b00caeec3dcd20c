export interface Limits { // The `limits` of `JobQueuedEvent`.
  most: number; // How many at once. Example: `5`.
  least?: number; // How few. Documented, but in no example.
}
export interface Selector { // One of the `selectors` of `JobQueuedEvent`.
  key: string; // Example: `"k"`.
  operator?: LabelOperator | null; // Documented, but in no example.
  ttl?: number | null; // Documented, but in no example.
}
export interface LabelOperator { // The `operator` of `Selector`.
  values: string[];
}
export interface Worker { // Who does it: workerId (string): Its id. score (number): How well it fits.
  workerId: string; // Its id. Example: `"w1"`.
  score: number; // How well it fits. Example: `0.5`.
}
export interface JobQueuedEventData { // The data of `JobQueuedEvent`.
  jobId: string; // The job. Example: `"j1"`.
  priority: number | null; // How urgent. Example: `1`.
  worker: Worker; // Who does it: workerId (string): Its id. score (number): How well it fits.
  limits: Limits;
  status: 'Queued' | 'Waiting' | 'Active' | (string & {}); // Example: `"Queued"`.
  labels: Record<string, string> | null;
  selectors: Selector[] | null; // What it asks for.
}
export interface JobQueuedEvent extends EventGridEnvelope { // A job waits.
  eventType: 'Contoso.Jobs.JobQueued';
  data: JobQueuedEventData;
}
export interface JobClosedEventData { // The data of `JobClosedEvent`.
  jobId: string;
  closedAt: string;
}
export interface JobClosedEvent extends EventGridEnvelope { // A job is done.
  eventType: 'Contoso.Jobs.JobClosed';
  data: JobClosedEventData;
}
