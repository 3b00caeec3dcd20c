export type IssuesEventData = IssuesOpenedEventData | IssuesEditedEventData | IssuesClosedEventData | IssuesOtherEventData; // The data of `IssuesEvent`.
export interface IssuesIssue { // The `issue` of `IssuesEvent`.
  number: number; // Example: `1`.
  title: string; // Example: `"Leak"`.
}
export interface IssuesOpenedEventData { // The data of `issues`, variant `opened`.
  action: 'opened'; // One of opened, edited or closed.
  issue: IssuesIssue;
}
export interface IssuesEditedEventData { // The data of `issues`, variant `edited`.
  action: 'edited'; // One of opened, edited or closed.
  changes: Changes; // The changes, only if action is edited.
  issue: IssuesIssue;
}
export interface IssuesClosedEventData { // The data of `issues`, variant `closed`.
  action: 'closed'; // One of opened, edited or closed.
  issue: IssuesIssue;
}
export interface IssuesOtherEventData { // The data of `issues`, with an undocumented value.
  action: UndocumentedValue; // One of opened, edited or closed.
  issue: IssuesIssue;
}
export interface IssuesEvent { // The event `issues`.
  id: string; // The delivery. Example: `"d-1"`.
  event: 'issues';
  data: IssuesEventData;
}
export interface IssuesOpenedEvent extends IssuesEvent { // The event `issues` with `opened` in `data.action`.
  data: IssuesOpenedEventData;
}
export interface IssuesEditedEvent extends IssuesEvent { // The event `issues` with `edited` in `data.action`.
  data: IssuesEditedEventData;
}
export interface IssuesClosedEvent extends IssuesEvent { // The event `issues` with `closed` in `data.action`.
  data: IssuesClosedEventData;
}
export interface IssuesOtherEvent extends IssuesEvent { // The event `issues` with an undocumented value in `data.action`.
  data: IssuesOtherEventData;
}
