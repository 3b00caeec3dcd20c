import { afterAll, expect, it } from 'vitest';
import { type Score, scoreOf } from './score.ts';
import { scoreTable } from './table.ts';

/** The formats that a guard can check. */
const FORMATS = ['date', 'date-time', 'duration', 'email', 'ipv4', 'ipv6', 'uri', 'uuid'];

const scores: Score[] = [];

afterAll(() => console.log(scoreTable('The tests of formats; ajv is ajv-formats in full mode', scores)));

it.each(FORMATS)('%s is checked at least as well as by ajv-formats', (format) => {
  const score = scoreOf(`optional/format/${format}`, { formats: 'all' });
  scores.push(score);
  expect(score.refused).toEqual([]);
  expect(score.total).toBeGreaterThan(5);
  expect(score.total - score.wrong.length).toBeGreaterThanOrEqual(score.peerSame);
});
