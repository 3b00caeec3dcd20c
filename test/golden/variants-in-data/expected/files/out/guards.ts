export function isIssuesEvent(value: unknown): value is IssuesEvent { // Whether a value is a `IssuesEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<IssuesEvent>;
    if (it.event !== 'issues') return false;
    if (typeof it.id !== 'string') return false;
    if (!checkIssuesEventData(it.data)) return false;
    return true;
  } catch {
    return false;
  }
}
export function isIssuesEditedEvent(value: unknown): value is IssuesEditedEvent { // Whether a value is a `IssuesEditedEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<IssuesEditedEvent>;
    if (it.event !== 'issues') return false;
    if (typeof it.id !== 'string') return false;
    if (!checkIssuesEditedEventData(it.data)) return false;
    return true;
  } catch {
    return false;
  }
}
export function isIssuesEditedEventData(value: unknown): value is IssuesEditedEventData { // Whether a value is a `IssuesEditedEventData` as documented. Members that are not documented are allowed.
  return holds(checkIssuesEditedEventData, value);
}
export function isIssuesEventData(value: unknown): value is IssuesEventData { // Whether a value is a `IssuesEventData` as documented. Members that are not documented are allowed.
  return holds(checkIssuesEventData, value);
}
