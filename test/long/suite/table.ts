import type { Score } from './score.ts';

/** A table for people: one line a file, the sum below, then what was refused and what was wrong. */
export function scoreTable(title: string, scores: readonly Score[]): string {
  const rows = [...scores.map(row), row(sumOf(scores))];
  const head = ['file', 'groups', 'refused', 'ours', 'ajv, same tests', 'ajv, all tests'];
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [
    title,
    '',
    line(head),
    rule,
    ...rows.slice(0, -1).map(line),
    rule,
    ...rows.slice(-1).map(line),
    '',
    ...notes(scores),
  ].join('\n');
}

function row({ file, groups, refused, total, wrong, peerSame, peerAll, totalAll }: Score): readonly string[] {
  const ours = `${total - wrong.length} / ${total}`;
  return [file, `${groups}`, `${refused.length}`, ours, `${peerSame} / ${total}`, `${peerAll} / ${totalAll}`];
}

function sumOf(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0);
  return {
    file: 'all',
    groups: sum(({ groups }) => groups),
    refused: scores.flatMap(({ refused }) => refused),
    total: sum(({ total }) => total),
    wrong: scores.flatMap(({ wrong }) => wrong),
    peerSame: sum(({ peerSame }) => peerSame),
    peerAll: sum(({ peerAll }) => peerAll),
    totalAll: sum(({ totalAll }) => totalAll),
  };
}

function notes(scores: readonly Score[]): readonly string[] {
  const refused = scores.flatMap(({ file, refused }) => {
    const reasons = refused.map(({ code, keyword }) => `${keyword} (${code})`);
    return [...new Set(reasons)].map((reason) => `  ${file}: ${reasons.filter((other) => other === reason).length} × ${reason}`);
  });
  const wrong = scores.flatMap(({ file, wrong }) =>
    wrong.map(({ group, test, verdict }) => `  ${file}: ${verdict} "${test}" in "${group}"`),
  );
  const accepts = scores.flatMap(({ wrong }) => wrong).filter(({ verdict }) => verdict === 'accepted').length;
  return [
    `groups refused, by keyword: ${refused.length === 0 ? 'none' : ''}`,
    ...refused,
    `wrong verdicts: ${wrong.length}, of them accepted: ${accepts}`,
    ...wrong,
    '',
  ];
}
