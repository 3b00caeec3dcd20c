import { compareText } from '../text/source.ts';
import { Tally, type TallyData, type TrafficPlace } from '../verify/tally.ts';
import { CatalogEvidence } from './catalog-evidence.ts';
import type { LearnedTraffic, ObservedTraffic, SkippedLine } from './observe-traffic.ts';
import type { LearnPart, TrafficSource, VerifyPart } from './parts.ts';

/** What came of a file, or of a range of its bytes, which may have been read in pieces. */
export interface ObservedFile {
  readonly source: TrafficSource;
  readonly pieces: readonly ObservedPiece[];
}

/** What came of a piece of a file. */
interface ObservedPiece {
  /** The lines before it. */
  readonly linesBefore: number;
  readonly observed: ObservedTraffic;
}

/** What was learned of a file, with the lines of it that are no JSON. */
export function learnPartOf({ source, pieces }: ObservedFile): {
  readonly part: LearnPart;
  readonly skipped: readonly SkippedLine[];
} {
  const learned = pieces.flatMap(({ observed, linesBefore }) =>
    'learned' in observed ? [{ ...observed.learned, linesBefore }] : [],
  );
  const catalogs = new Map<string, CatalogEvidence>();
  for (const piece of learned)
    for (const [name, data] of Object.entries(piece.catalogs)) {
      const evidence = catalogs.get(name) ?? new CatalogEvidence();
      evidence.addData(data);
      catalogs.set(name, evidence);
    }
  const total = (count: (piece: LearnedTraffic) => number): number => learned.reduce((sum, piece) => sum + count(piece), 0);
  const sorted = [...catalogs].sort(([a], [b]) => compareText(a, b));
  return {
    part: {
      part: 1,
      of: 'learn',
      keys: [source.key],
      unknown: total(({ unknown }) => unknown),
      skipped: total(({ skipped }) => skipped),
      catalogs: Object.fromEntries(sorted.map(([name, evidence]) => [name, evidence.data()])),
    },
    skipped: learned.flatMap(({ skippedLines, linesBefore }) =>
      skippedLines.map((skipped) => ({ ...skipped, line: skipped.line + linesBefore })),
    ),
  };
}

/** What payloads of a file were verified to be. */
export function verifyPartOf({ source, pieces }: ObservedFile): VerifyPart {
  const tally = new Tally();
  for (const { observed, linesBefore } of pieces)
    if ('verified' in observed)
      tally.addData(moved(observed.verified, (first) => ({ ...first, from: source.from, line: first.line + linesBefore })));
  return { part: 1, of: 'verify', sources: [source], ...tally.data() };
}

/** A tally with its places told otherwise. */
function moved(tally: TallyData, move: (first: TrafficPlace) => TrafficPlace): TallyData {
  const entries = (own: TallyData['issues']): TallyData['issues'] => own.map((entry) => ({ ...entry, first: move(entry.first) }));
  const { unknownTypes, issues, undocumented, otherValues } = tally;
  return {
    ...tally,
    unknownTypes: entries(unknownTypes),
    issues: entries(issues),
    undocumented: entries(undocumented),
    otherValues: entries(otherValues),
  };
}

/**
 * Makes a function that says where something was found: `file:line`, with the line of the file if all bytes before the range were read
 * too, else with where the range begins.
 */
export function createPlaceTexts(sources: readonly TrafficSource[]): (place: TrafficPlace) => string {
  const linesUpTo = new Map<string, number>();
  const linesBefore = new Map<string, number>();
  for (const source of [...sources].sort((a, b) => a.from - b.from)) {
    const { file, from, bytes, lines } = source;
    const before = from === 0 ? 0 : linesUpTo.get(`${from} ${file}`);
    if (before === undefined) continue;
    linesBefore.set(`${from} ${file}`, before);
    linesUpTo.set(`${from + bytes} ${file}`, before + lines);
  }
  return ({ file, from, line, column }) => {
    const before = linesBefore.get(`${from} ${file}`);
    const where = before === undefined ? `${file}@${from}:${line}` : `${file}:${line + before}`;
    return column === undefined ? where : `${where}:${column}`;
  };
}
