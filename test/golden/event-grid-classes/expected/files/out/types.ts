export interface Limits { // limits, as the pages document it.
  most: number; // How many at once. Example: `5`. Seen in the one example.
  least?: number | null; // How few. In the table, but not in the example.
}
export interface Selector { // Selector, as the pages document it.
  key: string; // Example: `"k"`. Seen in the one example.
  operator?: LabelOperator | null; // In the table, but not in the example.
  ttl?: number | null; // In the table, but not in the example.
}
export interface LabelOperator { // LabelOperator, as the pages document it.
  values: string[]; // From the table; no example shows it.
}
export interface Worker { // The `worker` of `JobQueued`.
  workerId: string; // Its id. Example: `"w1"`. Seen in the one example.
  score: number; // How well it fits. Example: `0.5`. Seen in the one example.
}
export interface JobQueuedEventData { // The data of `Contoso.Jobs.JobQueued`.
  jobId: string; // The job. Example: `"j1"`. Seen in the one example.
  priority: number | null; // How urgent. Example: `1`. Seen in the one example.
  worker: Worker; // Who does it: workerId (string): Its id. score (number): How well it fits. Seen in the one example.
  limits: Limits; // Seen in the one example.
  status: 'Queued' | 'Waiting' | 'Active' | (string & {}); // Example: `"Queued"`. Seen in the one example.
  labels: Record<string, string> | null; // Seen in the one example.
  selectors: Selector[] | null; // What it asks for. Seen in the one example.
}
export interface JobQueuedEvent extends EventGridEnvelope { // A job waits. Event type: `Contoso.Jobs.JobQueued`.
  eventType: 'Contoso.Jobs.JobQueued';
  data: JobQueuedEventData;
}
export interface JobClosedEventData { // The data of `Contoso.Jobs.JobClosed`.
  jobId: string; // From the table; no example shows it.
  closedAt: string; // From the table; no example shows it.
}
export interface JobClosedEvent extends EventGridEnvelope { // A job is done. Event type: `Contoso.Jobs.JobClosed`.
  eventType: 'Contoso.Jobs.JobClosed';
  data: JobClosedEventData;
}
