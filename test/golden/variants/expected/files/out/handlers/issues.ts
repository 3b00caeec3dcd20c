import type { IssuesEvent } from '../types.js';
export async function onIssues(_event: IssuesEvent): Promise<void> { // Activity related to an issue. Identified by `issues` in the header `X-Hub-Event`.
  // In _event, where _event.action is 'opened': action, issue, sender, repository.
  // In _event, where _event.action is 'edited': action, issue, changes, sender, repository.
  // In _event, where _event.action is 'closed': action, issue, sender, repository.
  // In _event, where _event.action is 'labeled': action, issue, label, sender, repository.
  // In _event, where _event.action is something else: action, issue, sender, repository.
  throw new Error(`onIssues does not handle issues yet`);
}
