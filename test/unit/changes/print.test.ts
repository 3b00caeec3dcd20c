import { describe, expect, it } from 'vitest';
import { ALL_FAIL, ALL_FINE, type ChangeFinding } from '../../../generator/changes/finding.ts';
import { changelogItems } from '../../../generator/changes/print/changelog.ts';
import { githubCommands } from '../../../generator/changes/print/github.ts';
import { markdownReport } from '../../../generator/changes/print/markdown.ts';
import { sarifLog } from '../../../generator/changes/print/sarif.ts';
import {
  countClasses,
  effectsText,
  findingData,
  isAtLeast,
  summaryText,
  versionStep,
} from '../../../generator/changes/print/summary.ts';
import { findingText } from '../../../generator/changes/print/text.ts';
import { CHANGE_CLASSES } from '../../../generator/options/choices.ts';

const file = { name: 'a:b,c.md', path: 'a:b,c.md', text: 'one\ntwo\n' };
const place = { file, span: { start: 4, end: 7 } };

function finding(more: Partial<ChangeFinding> = {}): ChangeFinding {
  return {
    code: 'member-added',
    class: 'dangerous',
    path: 'OrderPaid.data.note',
    message: 'note was added; it is required.',
    why: 'Words.',
    effects: { ...ALL_FINE, regenerated: 'fails' },
    assumesDocumented: false,
    paths: ['OrderPaid.data.note'],
    events: ['Shop.OrderPaid'],
    before: place,
    after: place,
    ...more,
  };
}

const plain = (_style: string, text: string): string => text;
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Event${index}.data.note`);

describe('a version step', () => {
  it.each([
    ['none', []],
    ['none', [finding({ class: 'coverage', code: 'example-gone' })]],
    ['patch', [finding({ class: 'annotation', code: 'description-changed' })]],
    ['minor', [finding({ class: 'dangerous' })]],
    ['minor', [finding({ class: 'safe', code: 'member-added' })]],
    ['patch', [finding({ class: 'safe', code: 'format-changed' })]],
    ['major', [finding({ class: 'safe' }), finding({ class: 'breaking' })]],
  ] as const)('is %s (%#)', (step, findings) => {
    expect(versionStep(findings)).toBe(step);
  });
});

describe('a summary', () => {
  it('counts the classes, the worst first', () => {
    const findings = [finding({ class: 'safe' }), finding({ class: 'breaking' }), finding({ class: 'safe' })];
    expect(countClasses(findings)).toEqual([
      ['breaking', 1],
      ['safe', 2],
    ]);
    expect([summaryText(findings), summaryText([finding()]), summaryText([])]).toEqual([
      '3 changes: 1 breaking, 2 safe.',
      '1 change: 1 dangerous.',
      'No change.',
    ]);
  });

  it('holds a class against another one', () => {
    const table = CHANGE_CLASSES.map((one) => CHANGE_CLASSES.map((other) => isAtLeast(one, other)));
    expect(table).toEqual(CHANGE_CLASSES.map((_, row) => CHANGE_CLASSES.map((__, column) => row <= column)));
  });

  it('says which directions are not fine', () => {
    expect(effectsText(finding({ effects: ALL_FINE }))).toBe('deployed guards, regenerated guards and code: fine');
    expect(effectsText(finding({ effects: ALL_FAIL }))).toBe(
      'deployed guards, new events: fails; regenerated guards, old events: fails; code, new types: fails',
    );
  });
});

describe('items for a changelog', () => {
  it('tell events that came or went in one item each', () => {
    const added = (type: string): ChangeFinding => finding({ code: 'event-added', events: [type] });
    const removed = (type: string): ChangeFinding => finding({ code: 'event-removed', class: 'breaking', events: [type] });
    expect(changelogItems([added('A.B'), added('A.C'), removed('A.D')])).toEqual([
      '- **Breaking:** the event `A.D` was removed.',
      '- **To look at:** events `A.B`, `A.C` were added.',
    ]);
  });

  it('name six places at most, and no words', () => {
    expect(changelogItems([finding({ paths: many(6) })])[0]).toMatch(/`Event5`\)$/);
    expect(changelogItems([finding({ paths: many(8) })])[0]).toMatch(/`Event5` and 2 more\)$/);
    expect(changelogItems([finding({ code: 'description-changed' })])).toEqual([]);
  });
});

describe('a change for people', () => {
  it('says which side lacks the member', () => {
    expect(findingText(finding(), plain)).toContain('before, without it: a:b,c.md:2:1');
    expect(findingText(finding({ code: 'member-removed' }), plain)).toContain('after, without it: a:b,c.md:2:1');
    expect(findingText(finding({ code: 'type-widened' }), plain)).not.toContain('without it');
  });

  it('names five more places at most, and how many events are touched', () => {
    const [six, nine] = [6, 9].map((count) => findingText(finding({ paths: many(count), events: ['a', 'b'] }), plain));
    expect(six).toMatch(/also: Event1.*Event5\.data\.note\n {2}2 events touched/);
    expect(nine).toMatch(/Event5\.data\.note and 3 more\n/);
    expect(findingText(finding(), plain)).not.toMatch(/also:|touched/);
  });

  it('says nothing of effects where there are none to weigh', () => {
    expect(findingText(finding(), plain)).toContain('regenerated guards, old events: fails');
    for (const name of ['annotation', 'coverage'] as const)
      expect(findingText(finding({ class: name }), plain)).not.toContain('guards');
  });
});

describe('a change for machines', () => {
  it('is a workflow command at its line, of the level of its class', () => {
    expect(githubCommands([finding()])).toBe(
      '::warning file=a%3Ab%2Cc.md,line=2,col=1,title=dangerous%3A member-added::note was added; it is required. Words.\n',
    );
    const levels = CHANGE_CLASSES.map((name) => /^::(\w+)/.exec(githubCommands([finding({ class: name })]))?.[1]);
    expect(levels).toEqual(['error', 'error', 'warning', 'notice', 'notice']);
    const { before, after, ...nowhere } = finding({ message: '50 %\nof it' });
    expect(githubCommands([{ ...nowhere, before: undefined, after: undefined }])).toBe(
      '::warning title=dangerous%3A member-added::50 %25%0Aof it Words.\n',
    );
  });

  it('is a result of SARIF of the level of its class', () => {
    const levels = CHANGE_CLASSES.map(
      (name) => JSON.parse(sarifLog([finding({ class: name })], '1.0.0')).runs[0].results[0].level,
    );
    expect(levels).toEqual(['error', 'error', 'warning', 'note', 'note']);
  });

  it('is data with places where there are any', () => {
    expect(findingData(finding({ before: undefined }))).toMatchObject({ after: { line: 2, column: 1 } });
    expect(findingData(finding({ before: undefined }))).not.toHaveProperty('before');
  });
});

describe('a report in Markdown', () => {
  const about = { prose: 0, handlers: [], types: '' };

  it('has what there is to say and nothing else', () => {
    expect(markdownReport([], about)).toBe('## Changes in the event pages\n\nNo change. Suggested version bump: **none**.\n');
    expect(markdownReport([], { ...about, prose: 1 })).toContain('Besides, 1 of the descriptions changed.');
    expect(markdownReport([finding({ before: undefined })], about)).toContain('| –, `a:b,c.md:2:1` |');
    expect(markdownReport([], { ...about, handlers: ['a.ts', 'b.ts'] })).toContain('Handlers to review: `a.ts`, `b.ts`.');
    expect(markdownReport([], { ...about, types: '+ a\n' })).toContain('The types:\n\n```diff\n+ a\n```\n');
  });
});
