export function isIssuesEvent(value: unknown): value is IssuesEvent { // Whether a value is a `IssuesEvent` as documented. Members that are not documented are allowed.
  try {
    if (!isObject(value)) return false;
    const it = value as Members<'action'>;
    const action = it.action;
    switch (action) {
      case 'opened':
        if (!checkIssuesOpenedEvent(value)) return false;
        break;
      case 'edited':
        if (!checkIssuesEditedEvent(value)) return false;
        break;
      case 'closed':
        if (!checkIssuesClosedEvent(value)) return false;
        break;
      case 'labeled':
        if (!checkIssuesLabeledEvent(value)) return false;
        break;
      default:
        if (!checkIssuesOtherEvent(value)) return false;
    }
    return true;
  } catch {
    return false;
  }
}
export function isIssuesEditedEvent(value: unknown): value is IssuesEditedEvent { // Whether a value is a `IssuesEditedEvent` as documented. Members that are not documented are allowed.
  return holds(checkIssuesEditedEvent, value);
}
function checkIssuesOtherEvent(value: unknown): value is IssuesOtherEvent {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<IssuesOtherEvent>;
  const action = it.action;
  if (typeof action !== 'string') return false;
  if (!(action !== 'opened' && action !== 'edited' && action !== 'closed' && action !== 'labeled')) return false;
  if (!checkIssuesIssue(it.issue)) return false;
  if (!checkSender(it.sender)) return false;
  if (!checkRepository(it.repository)) return false;
  return true;
}
