export const issuesExample: IssuesEvent = { // The documented example of `issues`.
  event: 'issues',
  id: 'd-1',
  data: {
    action: 'opened',
    issue: {
      number: 1,
      title: 'Leak',
    },
  },
};
export function makeIssuesEdited(overrides?: Overrides<IssuesEditedEvent>): IssuesEditedEvent { // A valid `issues.edited` event: the example with its placeholders filled, and the given properties replaced.
  return make<IssuesEditedEvent>(issuesEditedExample, {}, overrides);
}
export const issuesOtherExample: IssuesOtherEvent = { // No example of `issues.other` is documented; this is the least that its schema asks for.
  id: 'text',
  event: 'issues',
  data: {
    action: 'text',
    issue: {
      number: 0,
      title: 'text',
    },
  },
} as unknown as IssuesOtherEvent;
