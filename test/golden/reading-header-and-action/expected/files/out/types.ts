export interface IssuesPinnedEvent { // Activity related to an issue. The action says which. Identified by `issues` in the header `X-Hub-Event` and `pinned` in `action`.
  action: 'pinned';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
  reason?: string; // Example: `"done"`. In 1 of 2 examples.
}
export interface IssuesOpenedEvent { // Activity related to an issue. The action says which. Identified by `issues` in the header `X-Hub-Event` and `opened` in `action`.
  action: 'opened';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
}
export interface IssuesClosedEvent { // Activity related to an issue. The action says which. Identified by `issues` in the header `X-Hub-Event` and `closed` in `action`.
  action: 'closed';
  number: number; // The number of the issue. Example: `1`.
  sender: Sender; // Who did it.
  reason: string; // Example: `"done"`.
}
export interface PushEvent { // Commits were pushed. Identified by `push` in the header `X-Hub-Event`. Known from one example.
  ref: string; // Example: `"refs/heads/main"`.
  commits: number; // Example: `3`.
  sender: Sender;
}
export interface EventMap { // Every documented event, by its type.
  'issues.pinned': IssuesPinnedEvent;
  'issues.opened': IssuesOpenedEvent;
  'issues.closed': IssuesClosedEvent;
  'push': PushEvent;
}
