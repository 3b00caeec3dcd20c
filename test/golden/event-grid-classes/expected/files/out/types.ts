// … others

/** limits, as the pages document it. */
export interface Limits {
  /**
   * How many at once.
   * Example: `5`. Seen in the one example.
   */
  most: number;
  /**
   * How few.
   * In the table, but not in the example.
   */
  least?: number | null;
}

/** Selector, as the pages document it. */
export interface Selector {
  /** Example: `"k"`. Seen in the one example. */
  key: string;
  /** In the table, but not in the example. */
  operator?: LabelOperator | null;
  /** In the table, but not in the example. */
  ttl?: number | null;
}

/** LabelOperator, as the pages document it. */
export interface LabelOperator {
  /** From the table; no example shows it. */
  values: string[];
}

/** The `worker` of `JobQueued`. */
export interface Worker {
  /**
   * Its id.
   * Example: `"w1"`. Seen in the one example.
   */
  workerId: string;
  /**
   * How well it fits.
   * Example: `0.5`. Seen in the one example.
   */
  score: number;
}

/** The data of `Contoso.Jobs.JobQueued`. */
export interface JobQueuedEventData {
  /**
   * The job.
   * Example: `"j1"`. Seen in the one example.
   */
  jobId: string;
  /**
   * How urgent.
   * Example: `1`. Seen in the one example.
   */
  priority: number | null;
  /**
   * Who does it: workerId (string): Its id. score (number): How well it fits.
   * Seen in the one example.
   */
  worker: Worker;
  /** Seen in the one example. */
  limits: Limits;
  /** Example: `"Queued"`. Seen in the one example. */
  status: 'Queued' | 'Waiting' | 'Active' | (string & {});
  /** Seen in the one example. */
  labels: Record<string, string> | null;
  /**
   * What it asks for.
   * Seen in the one example.
   */
  selectors: Selector[] | null;
}

/**
 * A job waits.
 * Event type: `Contoso.Jobs.JobQueued`.
 */
export interface JobQueuedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Jobs.JobQueued';
  data: JobQueuedEventData;
}

/** The data of `Contoso.Jobs.JobClosed`. */
export interface JobClosedEventData {
  /** From the table; no example shows it. */
  jobId: string;
  /** From the table; no example shows it. */
  closedAt: string;
}

/**
 * A job is done.
 * Event type: `Contoso.Jobs.JobClosed`.
 */
export interface JobClosedEvent extends EventGridEnvelope {
  eventType: 'Contoso.Jobs.JobClosed';
  data: JobClosedEventData;
}

// … others
