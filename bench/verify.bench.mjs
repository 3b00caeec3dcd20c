import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { built, pages, payloads } from './project.mjs';
import { interleave } from './rounds.mjs';
import { pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const COPIES = 12_000;
const limit = 2;

/** `verify` over lines of JSON, against a process that does nothing but read the lines and parse them. */
export const bench = {
  name: 'verify',
  goal: `at most ${limit} × the time of JSON.parse alone`,
  run: () => inScratchFolder(compareVerify),
};

/** @param {string} scratch */
function compareVerify(scratch) {
  const file = path.join(scratch, 'payloads.ndjson');
  const lines = payloads()
    .slice(1)
    .flatMap((payload) => JSON.parse(payload).map((event) => JSON.stringify(event)));
  writeFileSync(file, `${lines.join('\n')}\n`.repeat(COPIES));
  const parseOnly = `
    const text = require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8');
    let start = 0;
    for (let end = text.indexOf('\\n'); end !== -1; end = text.indexOf('\\n', start)) {
      JSON.parse(text.slice(start, end));
      start = end + 1;
    }`;
  const ours = () => runNode([built('cli.js'), 'verify', file, '--page', ...pages.slice(1)]).ms;
  const [a, b] = interleave([ours, () => runNode(['-e', parseOnly]).ms], { rounds: 7 });
  const megabytes = (lines.join('\n').length * COPIES) / 1e6;
  const seconds = pairedRow({ what: '', peer: '' }, a, b).oursMs / 1000;
  return [
    {
      ...pairedRow({ what: `verify, ${megabytes.toFixed(0)} MB of lines`, peer: 'JSON.parse alone', limit }, a, b),
      note: `${(megabytes / seconds).toFixed(0)} MB/s with start-up`,
    },
  ];
}
