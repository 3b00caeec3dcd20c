export interface IssuesPinnedEvent { // Activity related to an issue. The action says which. Event type: `issues.pinned`, `issues` in the header `X-Hub-Event` and `pinned` in `action`.
  action: 'pinned';
  number: number; // The number of the issue. Example: `1`. Seen in 2 of 2 examples.
  sender: Sender; // Who did it. Seen in 2 of 2 examples.
  reason?: string | null; // Example: `"done"`. Seen in 1 of 2 examples.
}
export interface IssuesOpenedEvent { // Activity related to an issue. The action says which. Event type: `issues.opened`, `issues` in the header `X-Hub-Event` and `opened` in `action`.
  action: 'opened';
  number: number; // The number of the issue. Example: `1`. Seen in the one example.
  sender: Sender; // Who did it. Seen in the one example.
}
export interface IssuesClosedEvent { // Activity related to an issue. The action says which. Event type: `issues.closed`, `issues` in the header `X-Hub-Event` and `closed` in `action`.
  action: 'closed';
  number: number; // The number of the issue. Example: `1`. Seen in the one example.
  sender: Sender; // Who did it. Seen in the one example.
  reason: string; // Example: `"done"`. Seen in the one example.
}
export interface PushEvent { // Commits were pushed. Event type: `push`, in the header `X-Hub-Event`.
  ref: string; // Example: `"refs/heads/main"`. Seen in the one example.
  commits: number; // Example: `3`. Seen in the one example.
  sender: Sender; // Seen in the one example.
}
