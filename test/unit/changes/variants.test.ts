import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../generator/changes/compare-sides.ts';
import { sideOfPage } from './sides.ts';

/* What `diff` says of events that come in variants: a line a finding, with deployed guards, regenerated guards and code. */

interface Said {
  readonly values?: string;
  readonly made?: object;
  readonly moved?: object;
}

function page({ values = '`made`, `moved` and `lost`', made = {}, moved = {} }: Said): string {
  const fence = (value: object): string => `~~~json\n${JSON.stringify(value)}\n~~~\n`;
  const row =
    values === ''
      ? ''
      : `| Field | Type | Description |\n| --- | --- | --- |\n| \`action\` | string | One of ${values}. |\n| \`no\` | number | Its number. |\n`;
  return `# Webhook events

\`event\` says which event it is.

## ticket.changed

${row}
${fence({ event: 'ticket.changed', action: 'made', no: 7, ...made })}
${fence({ event: 'ticket.changed', action: 'moved', no: 7, to: 'B', ...moved })}
## repo.pushed

${fence({ event: 'repo.pushed', ref: 'main' })}`;
}

function told(before: Said, after: Said): readonly string[] {
  return compareSides(sideOfPage(page(before)), sideOfPage(page(after))).map(
    ({ code, class: itsClass, path, effects }) =>
      `${path}: ${code} ${itsClass}: ${effects.deployed}, ${effects.regenerated}, ${effects.code}`,
  );
}

describe('an event that comes in variants', () => {
  it.each<readonly [string, Said, Said, readonly string[], readonly string[]]>([
    ['stays as it is', {}, {}, [], []],
    [
      'has another value: added, removed',
      {},
      { values: '`made`, `moved`, `lost` and `found`' },
      ['TicketChanged: variant-added safe: fine, fine, fine'],
      ['TicketChanged: variant-removed breaking: fine, fine, fails'],
    ],
    [
      'has another member in one variant: added, removed',
      {},
      { made: { by: 'ada' } },
      ['TicketChangedMade.by: member-added dangerous: fine, fails, fine'],
      ['TicketChangedMade.by: member-removed breaking: fails, fine, fails'],
    ],
    [
      'has a member that moves from one variant to the other',
      { made: { by: 'ada' } },
      { moved: { by: 'ada' } },
      [
        'TicketChangedMade.by: member-removed breaking: fails, fine, fails',
        'TicketChangedMoved.by: member-added dangerous: fine, fails, fine',
      ],
      [
        'TicketChangedMoved.by: member-removed breaking: fails, fine, fails',
        'TicketChangedMade.by: member-added dangerous: fine, fails, fine',
      ],
    ],
    [
      'comes in none on one side',
      { values: '' },
      {},
      ['TicketChanged: event-divided breaking: fine, fails, fails'],
      ['TicketChanged: event-united breaking: fails, fine, fails'],
    ],
  ])('%s', (_what, before, after, forth, back) => {
    expect(told(before, after)).toEqual(forth);
    expect(told(after, before)).toEqual(back);
  });
});
