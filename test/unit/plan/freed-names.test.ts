import { describe, expect, it } from 'vitest';
import { freeNames } from '../../../generator/plan/names/freed-names.ts';

const GIVEN = {
  events: {
    issues: 'Ticket',
    'issues#action=*': 'TicketOther',
    'issues#action=edited': 'TicketEdited',
    'issues#action=opened': 'TicketOpened',
    'issues.moved': 'Moved',
    ping: 'Ping',
  },
  models: {
    'issues(edited)/changes': 'Changes',
    'issues(edited)/changes/title': 'Title',
    'issues(opened)/changes': 'OpenedChanges',
    'issues(opened)/issue': 'TicketIssue',
    'issues.moved/data/to': 'To',
  },
};

function freed(...asked: readonly string[]): readonly string[] {
  const { given, unmatched } = freeNames(GIVEN, asked);
  const gone = (names: object, left: object): readonly string[] => Object.keys(names).filter((key) => !Object.hasOwn(left, key));
  return [...gone(GIVEN.events, given.events), ...gone(GIVEN.models, given.models), ...unmatched.map((text) => `no ${text}`)];
}

describe('names of events that come in variants', () => {
  it('are chosen anew together, as variants are named after their event', () => {
    expect(freed('issues')).toEqual(['issues', 'issues#action=*', 'issues#action=edited', 'issues#action=opened']);
    expect(freed('Ping')).toEqual(['ping']);
  });

  it('are chosen anew for one variant by its name in code or where handlers are added', () => {
    expect(freed('TicketEdited')).toEqual(['issues#action=edited']);
    expect(freed('issues.edited')).toEqual(['issues#action=edited']);
    expect(freed('issues.moved')).toEqual(['issues.moved']);
    expect(freed('issues.closed')).toEqual(['no issues.closed']);
  });

  it('are chosen anew for what is in a variant, by its path with the variant or with the event', () => {
    expect(freed('issues.edited.changes')).toEqual(['issues(edited)/changes']);
    expect(freed('TicketOpened.changes')).toEqual(['issues(opened)/changes']);
    expect(freed('issues.changes')).toEqual(['issues(edited)/changes', 'issues(opened)/changes']);
    expect(freed('Ticket.changes.title')).toEqual(['issues(edited)/changes/title']);
    expect(freed('issues.moved.data.to')).toEqual(['issues.moved/data/to']);
  });

  it('are found for what several variants have in common by any of them', () => {
    expect(freed('issues.edited.issue')).toEqual(['issues(opened)/issue']);
  });
});
