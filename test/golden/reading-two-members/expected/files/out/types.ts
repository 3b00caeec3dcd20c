export interface IssueOpenedIssue { // The `issue` of `IssueOpenedEvent` and `IssueClosedEvent`.
  id: number; // Example: `7`.
  title: string; // Example: `"Broken"`.
}
export interface Comment { // The `comment` of `CommentCreatedEvent`.
  id: number; // Example: `8`.
  body: string; // Example: `"Me too"`.
}
export interface IssueOpenedEvent { // The event `issue.opened`, identified by `issue` in `event` and `opened` in `action`. Known from one example.
  event: 'issue';
  action: 'opened';
  issue: IssueOpenedIssue;
}
export interface IssueClosedEvent { // The event `issue.closed`, identified by `issue` in `event` and `closed` in `action`. Known from one example.
  event: 'issue';
  action: 'closed';
  issue: IssueOpenedIssue;
  closed_by: string; // Example: `"ada"`.
}
export interface CommentCreatedEvent { // The event `comment.created`, identified by `comment` in `event` and `created` in `action`. Known from one example.
  event: 'comment';
  action: 'created';
  comment: Comment;
}
export interface EventMap { // Every documented event, by its type.
  'issue.opened': IssueOpenedEvent;
  'issue.closed': IssueClosedEvent;
  'comment.created': CommentCreatedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  IssueOpened: 'issue.opened',
  IssueClosed: 'issue.closed',
  CommentCreated: 'comment.created',
} as const;
