export interface IssueOpenedIssue { // The `issue` of `IssueOpened` and `IssueClosed`.
  id: number; // Example: `7`. Seen in 2 of 2 examples.
  title: string; // Example: `"Broken"`. Seen in 2 of 2 examples.
}
export interface Comment { // The `comment` of `CommentCreated`.
  id: number; // Example: `8`. Seen in the one example.
  body: string; // Example: `"Me too"`. Seen in the one example.
}
export interface IssueOpenedEvent { // Issue opened. Event type: `issue.opened`, `issue` in `event` and `opened` in `action`.
  event: 'issue';
  action: 'opened';
  issue: IssueOpenedIssue; // Seen in the one example.
}
export interface IssueClosedEvent { // Issue closed. Event type: `issue.closed`, `issue` in `event` and `closed` in `action`.
  event: 'issue';
  action: 'closed';
  issue: IssueOpenedIssue; // Seen in the one example.
  closed_by: string; // Example: `"ada"`. Seen in the one example.
}
export interface CommentCreatedEvent { // Comment created. Event type: `comment.created`, `comment` in `event` and `created` in `action`.
  event: 'comment';
  action: 'created';
  comment: Comment; // Seen in the one example.
}
