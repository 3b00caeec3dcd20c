// … others

/**
 * Activity related to an issue. The action says which.
 * Event type: `issues.pinned`, `issues` in the header `X-Hub-Event` and `pinned` in `action`.
 */
export interface IssuesPinnedEvent {
  action: 'pinned';
  /**
   * The number of the issue.
   * Example: `1`. Seen in 2 of 2 examples.
   */
  number: number;
  /**
   * Who did it.
   * Seen in 2 of 2 examples.
   */
  sender: Sender;
  /** Example: `"done"`. Seen in 1 of 2 examples. */
  reason?: string | null;
}

/**
 * Activity related to an issue. The action says which.
 * Event type: `issues.opened`, `issues` in the header `X-Hub-Event` and `opened` in `action`.
 */
export interface IssuesOpenedEvent {
  action: 'opened';
  /**
   * The number of the issue.
   * Example: `1`. Seen in the one example.
   */
  number: number;
  /**
   * Who did it.
   * Seen in the one example.
   */
  sender: Sender;
}

/**
 * Activity related to an issue. The action says which.
 * Event type: `issues.closed`, `issues` in the header `X-Hub-Event` and `closed` in `action`.
 */
export interface IssuesClosedEvent {
  action: 'closed';
  /**
   * The number of the issue.
   * Example: `1`. Seen in the one example.
   */
  number: number;
  /**
   * Who did it.
   * Seen in the one example.
   */
  sender: Sender;
  /** Example: `"done"`. Seen in the one example. */
  reason: string;
}

/**
 * Commits were pushed.
 * Event type: `push`, in the header `X-Hub-Event`.
 */
export interface PushEvent {
  /** Example: `"refs/heads/main"`. Seen in the one example. */
  ref: string;
  /** Example: `3`. Seen in the one example. */
  commits: number;
  /** Seen in the one example. */
  sender: Sender;
}

/** Every documented event, by its type. */
export interface EventMap {
  'issues.pinned': IssuesPinnedEvent;
  'issues.opened': IssuesOpenedEvent;
  'issues.closed': IssuesClosedEvent;
  'push': PushEvent;
}

// … others
