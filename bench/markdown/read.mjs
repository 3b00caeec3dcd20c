/*
 * node read.mjs READER PAGE MOST-RUNS: reads a page in this process and prints the best time and the peak of memory.
 * Loading the reader and the page is not counted.
 */
import { readFileSync } from 'node:fs';
import { readers } from './readers.mjs';

/** After so long no further run is begun: long runs need no repetition. */
const enoughMs = 1500;

const [, , reader, page, mostRuns] = process.argv;
const read = await readers[reader]();
const text = readFileSync(page, 'utf8');
process.stdout.write(JSON.stringify({ ms: bestTime(), peakMb: process.resourceUsage().maxRSS / 1000 }));

/** @returns {number | 'fails'} */
function bestTime() {
  const start = performance.now();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < Number(mostRuns) && performance.now() - start < enoughMs; run++) {
    const before = performance.now();
    try {
      read(text);
    } catch {
      return 'fails';
    }
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
