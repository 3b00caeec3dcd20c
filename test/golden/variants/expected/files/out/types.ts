declare enum Undocumented {
  value = 'any other text',
}
export type UndocumentedValue = Undocumented; // A string that is none of the documented values. Assign it to a `string` to compare it with values that the pages do not name.
export interface Repository { // The `repository` of `StarEvent` and `IssuesEvent`.
  id: number; // Example: `9`.
  name: string; // Example: `"pipes"`.
}
export interface Sender { // The `sender` of `StarEvent` and `IssuesEvent`.
  login: string; // Example: `"ada"`.
  id: number; // Example: `1`.
}
export interface IssuesIssue { // The `issue` of `IssuesEvent`.
  id: number; // Example: `1`.
  title: string; // Example: `"Leak"`.
}
export interface Changes { // The changes to the issue, only if action is edited.
  title: Title;
}
export interface Title { // The `title` of `Changes`.
  from: string; // Example: `"Drip"`.
}
export interface Label { // The label that was added, only if action is labeled.
  id: number; // Example: `4`.
  name: string; // Example: `"wet"`.
}
export interface IssuesOpenedEvent { // The event `issues` with `opened` in `action`.
  action: 'opened'; // The action that was performed. Can be one of opened, edited, closed or labeled.
  issue: IssuesIssue; // The issue itself.
  sender: Sender; // Who did it.
  repository: Repository;
}
export interface IssuesEditedEvent { // The event `issues` with `edited` in `action`.
  action: 'edited'; // The action that was performed. Can be one of opened, edited, closed or labeled.
  issue: IssuesIssue; // The issue itself.
  changes: Changes; // The changes to the issue, only if action is edited.
  sender: Sender; // Who did it.
  repository: Repository;
}
export interface IssuesClosedEvent { // The event `issues` with `closed` in `action`.
  action: 'closed'; // The action that was performed. Can be one of opened, edited, closed or labeled.
  issue: IssuesIssue; // The issue itself.
  sender: Sender; // Who did it.
  repository: Repository;
}
export interface IssuesLabeledEvent { // The event `issues` with `labeled` in `action`.
  action: 'labeled'; // The action that was performed. Can be one of opened, edited, closed or labeled.
  issue: IssuesIssue; // The issue itself.
  label: Label; // The label that was added, only if action is labeled.
  sender: Sender; // Who did it.
  repository: Repository;
}
export interface IssuesOtherEvent { // The event `issues` with an undocumented value in `action`.
  action: UndocumentedValue; // The action that was performed. Can be one of opened, edited, closed or labeled.
  issue: IssuesIssue; // The issue itself.
  sender: Sender; // Who did it.
  repository: Repository;
}
export type IssuesEvent = IssuesOpenedEvent | IssuesEditedEvent | IssuesClosedEvent | IssuesLabeledEvent | IssuesOtherEvent; // Activity related to an issue. Identified by `issues` in the header `X-Hub-Event`.
export interface StarEvent { // The event `star`, identified by `star` in the header `X-Hub-Event`. Known from one example.
  action: string; // Example: `"created"`.
  starred_at: string; // Example: `"2019-05-15T15:20:40Z"`.
  repository: Repository;
  sender: Sender;
}
export interface EventMap { // Every documented event, by its type.
  'issues': IssuesEvent;
  'star': StarEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Issues: 'issues', // Activity related to an issue.
  Star: 'star',
} as const;
