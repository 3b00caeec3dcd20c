import type {
  EventType,
  IssuesClosedEvent,
  IssuesEditedEvent,
  IssuesLabeledEvent,
  IssuesOpenedEvent,
  IssuesOtherEvent,
} from './types.js';
import type { Delivery } from './router.js';
export interface VariantMap { // The variants of events, by the names under which handlers are added.
  'issues.opened': IssuesOpenedEvent;
  'issues.edited': IssuesEditedEvent;
  'issues.closed': IssuesClosedEvent;
  'issues.labeled': IssuesLabeledEvent;
  'issues.other': IssuesOtherEvent;
}
// … as in templates/
const VARIANTS: Readonly<Record<string, Variants>> = {
  issues: {
    path: ['action'],
    names: {
      opened: 'issues.opened',
      edited: 'issues.edited',
      closed: 'issues.closed',
      labeled: 'issues.labeled',
    },
    other: 'issues.other',
  },
};
