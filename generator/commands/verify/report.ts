import type { Terminal } from '../../io/process/terminal.ts';
import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';
import { compareText } from '../../text/source.ts';
import { createPlaceTexts } from '../../traffic/files.ts';
import type { VerifyPart } from '../../traffic/parts.ts';
import type { TallyEntry } from '../../verify/tally.ts';

/** What payloads were found to be, as it is printed. */
export function reportText(part: VerifyPart, { paint }: Pick<Terminal, 'paint'>): string {
  const head = `${counted(part.payloads, 'payload')}: ${paint('green', `${part.valid} valid`)}, ${paint('red', `${part.invalid} invalid`)}, ${paint('yellow', `${part.unknown} of unknown events`)}`;
  const types = Object.entries(part.byType)
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, { seen, invalid }]) => `  ${printable(type)}  ${seen}${invalid === 0 ? '' : `, ${invalid} invalid`}`);
  const section = createSection(part);
  return `${[
    head,
    ...types,
    ...section('Undocumented events', part.unknownTypes),
    ...section('Invalid properties', part.issues),
    ...section('Undocumented properties', part.undocumented),
    ...section('Undocumented values', part.otherValues),
  ].join('\n')}\n`;
}

function createSection({ sources }: VerifyPart): (title: string, findings: readonly TallyEntry[]) => readonly string[] {
  const textOf = createPlaceTexts(sources);
  return (title, findings) => {
    if (findings.length === 0) return [];
    const lines = sorted(findings).map(
      ({ path: where, problem, count, first }) => `  ${count} ×  ${printable(where)} ${problem}  (first at ${textOf(first)})`,
    );
    return [`${title}:`, ...lines];
  };
}

function sorted(findings: readonly TallyEntry[]): readonly TallyEntry[] {
  return [...findings].sort((a, b) => b.count - a.count || compareText(a.path, b.path));
}

/** The same as data. */
export function reportData(part: VerifyPart): object {
  const { payloads, valid, invalid, unknown, byType, sources } = part;
  const textOf = createPlaceTexts(sources);
  const entries = (findings: readonly TallyEntry[]): readonly object[] =>
    sorted(findings).map(({ first, ...entry }) => ({ ...entry, first: textOf(first) }));
  return {
    ...{ payloads, valid, invalid, unknown },
    byType,
    unknownTypes: entries(part.unknownTypes),
    issues: entries(part.issues),
    undocumented: entries(part.undocumented),
    otherValues: entries(part.otherValues),
  };
}
