export interface IssuesOpenedEvent { // Somebody opens an issue. Identified by `issues` in the header `X-Hub-Event` and `opened` in `action`.
  action: 'opened';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
}
export interface IssuesClosedEvent { // Somebody closes one. Identified by `issues` in the header `X-Hub-Event` and `closed` in `action`.
  action: 'closed';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
  reason: string; // Example: `"done"`.
}
export interface IssuesPinnedEvent { // Somebody pins one. Identified by `issues` in the header `X-Hub-Event` and `pinned` in `action`.
  action: 'pinned';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
  reason?: string; // Example: `"done"`. In 1 of 2 examples.
}
export interface PushEvent { // Somebody pushes commits. Identified by `push` in the header `X-Hub-Event`. Known from one example.
  ref: string; // Example: `"refs/heads/main"`.
  commits: number; // Example: `3`.
  sender: Sender;
}
export interface EventMap { // Every documented event, by its type.
  'issues.opened': IssuesOpenedEvent;
  'issues.closed': IssuesClosedEvent;
  'issues.pinned': IssuesPinnedEvent;
  'push': PushEvent;
}
