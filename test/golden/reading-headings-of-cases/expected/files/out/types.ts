export interface IssuesOpenedEvent { // The event `issues` with `opened` in `action`.
  action: 'opened'; // What happened. Can be one of opened, closed or pinned.
  issue: IssuesIssue;
}
export interface IssuesClosedEvent { // The event `issues` with `closed` in `action`.
  action: 'closed'; // What happened. Can be one of opened, closed or pinned.
  issue: IssuesIssue;
  reason: string; // Why it was closed, only if action is closed. Example: `"fixed"`.
}
export interface IssuesOtherEvent { // The event `issues` with an undocumented value in `action`.
  action: UndocumentedValue; // What happened. Can be one of opened, closed or pinned.
  issue: IssuesIssue;
}
export interface PingEvent { // The event `ping`, identified by `ping` in the header `X-Forge-Event`. Known from one example.
  zen: string; // Example: `"Keep it simple."`.
  hook: number; // Example: `7`.
}
export interface EventMap { // Every documented event, by its type.
  'issues': IssuesEvent;
  'star': StarEvent;
  'ping': PingEvent;
}
