import type { IssuesEvent } from '../types.js';
export async function onIssues(event: IssuesEvent): Promise<void> { // The event `issues`.
  // In event: id, event, data.
  // In event.data, where event.data.action is 'opened': action, issue.
  // In event.data, where event.data.action is 'edited': action, changes, issue.
  // In event.data, where event.data.action is 'closed': action, issue.
  // In event.data, where event.data.action is something else: action, issue.
  throw new Error(`onIssues does not handle ${event.event} yet`);
}
