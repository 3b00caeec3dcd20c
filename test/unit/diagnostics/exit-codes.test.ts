import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../generator/diagnostics/catalog.ts';
import { type Diagnostic, exitCodeOf, UserError } from '../../../generator/diagnostics/diagnostic.ts';
import { diagnosticData } from '../../../generator/diagnostics/format.ts';

const bug = diagnostic('internal/bad-output', { path: 'types.ts', reason: 'it does not parse' });
const wrongUse = diagnostic('usage/no-output', {});
const wrongPage = diagnostic('page/not-found', { path: 'events.md' });
const failed = diagnostic('output/edited', { path: 'types.ts' });
const warning = diagnostic('page/mojibake', { times: 1 });

describe('the exit code of diagnostics', () => {
  it('stands in the catalog', () => {
    expect([bug, wrongUse, wrongPage, failed].map(({ exitCode }) => exitCode)).toEqual([70, 2, 3, 1]);
  });

  it('is that of the one that outweighs the others, in any order', () => {
    const rows: readonly (readonly [readonly Diagnostic[], number])[] = [
      [[], 0],
      [[warning], 0],
      [[failed, warning], 1],
      [[failed, wrongPage], 3],
      [[wrongPage, wrongUse, failed], 2],
      [[wrongUse, wrongPage, bug], 70],
    ];
    for (const [found, exitCode] of rows) {
      expect(exitCodeOf(found)).toBe(exitCode);
      expect(exitCodeOf(found.toReversed())).toBe(exitCode);
    }
  });

  it('is that of what is thrown, unless the command has one of its own', () => {
    expect(new UserError([wrongPage]).exitCode).toBe(3);
    expect(new UserError([wrongPage], 2).exitCode).toBe(2);
  });

  it('is not printed, as it is that of the run', () => {
    expect(Object.keys(diagnosticData(failed))).toEqual(['code', 'severity', 'message', 'fix', 'related']);
  });
});

describe('what does not last', () => {
  it('is what compares pages with the last output', () => {
    const lost = diagnostic('coverage/fewer-members', { name: 'A', before: 2, now: 1 });
    expect([lost, wrongPage, warning].map(({ lasting }) => lasting)).toEqual([false, true, true]);
  });
});
