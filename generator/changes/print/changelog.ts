import type { ChangeClass } from '../../options/choices.ts';
import { codeSpan, markdownText } from '../../text/encode-markdown.ts';
import type { ChangeFinding } from '../finding.ts';
import { isProse } from './summary.ts';

const TITLES: Readonly<Record<ChangeClass, string>> = {
  breaking: 'Breaking',
  coverage: 'No longer shown',
  dangerous: 'To look at',
  safe: 'Safe',
  annotation: 'Noted',
};

/** Changes as items of a list in Markdown, for a changelog: events that came or went in one item each, no places, no prose. */
export function changelogItems(findings: readonly ChangeFinding[]): readonly string[] {
  const told = findings.filter((finding) => !isProse(finding));
  const listed = new Set(['event-added', 'event-removed']);
  const events = [...listed].flatMap((code) => {
    const [first, ...others] = told.filter((finding) => finding.code === code);
    if (first === undefined) return [];
    const names = [first, ...others].flatMap((finding) => finding.events).map((type) => codeSpan(type));
    const what = `${others.length > 0 ? 'events' : 'the event'} ${names.join(', ')} ${others.length > 0 ? 'were' : 'was'}`;
    return [{ itsClass: first.class, text: `${what} ${code === 'event-added' ? 'added' : 'removed'}.` }];
  });
  const rest = told
    .filter(({ code }) => !listed.has(code))
    .map((finding) => ({ itsClass: finding.class, text: `${markdownText(finding.message)}${whereText(finding)}` }));
  const items = [...events, ...rest];
  return (Object.keys(TITLES) as readonly ChangeClass[]).flatMap((name) =>
    items.filter(({ itsClass }) => itsClass === name).map(({ text }) => `- **${TITLES[name]}:** ${text}`),
  );
}

/** In which events a member changed. */
function whereText({ paths }: ChangeFinding): string {
  const roots = [...new Set(paths.map((path) => path.split(/[.[{]/)[0] ?? ''))];
  const shown = roots.slice(0, MAX_SHOWN).map((name) => codeSpan(name));
  const more = roots.length - shown.length;
  return ` (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

const MAX_SHOWN = 6;
