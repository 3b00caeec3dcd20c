export const issuesExample: IssuesEvent = { // The documented example of `issues`.
  action: 'opened',
  issue: {
    id: 1,
    title: 'Leak',
  },
  repository: {
    id: 9,
    name: 'pipes',
  },
  sender: {
    login: 'ada',
    id: 1,
  },
};
export function makeIssuesEdited(overrides?: Overrides<IssuesEditedEvent>): IssuesEditedEvent { // A valid `issues.edited` event: the example with its placeholders filled, and the given properties replaced.
  return make<IssuesEditedEvent>(issuesEditedExample, {}, overrides);
}
export const issuesOtherExample: IssuesOtherEvent = { // No example of `issues.other` is documented; this is the least that its schema asks for.
  action: 'text',
  issue: {
    id: 0,
    title: 'text',
  },
  sender: {
    login: 'text',
    id: 0,
  },
  repository: {
    id: 0,
    name: 'text',
  },
} as unknown as IssuesOtherEvent;
