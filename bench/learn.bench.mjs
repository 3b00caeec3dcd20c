import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { copyExample, hasRedis, startTeams } from './learn/scale-example.mjs';
import { built, pages, payloads } from './project.mjs';
import { interleave } from './rounds.mjs';
import { median, pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const MEGABYTES = 200;
const LARGE = 1000;
const PARTS = 1000;
/** Times are ratios of times, so half of the speed is twice the time. */
const limits = { oneThread: 2, twoThreads: 1.25, merge: 1000, memory: 1.2, oneWorker: 1.2, twoWorkers: 1 / 1.8 };

/** `learn` over events of examples/scale: by threads, by parts that are merged, by workers, and how much memory it takes. */
export const bench = {
  name: 'learn',
  goal: `half the speed of streaming JSON.parse, 0.8 of it with two threads; ${PARTS.toLocaleString('en')} parts merged in a second; two workers 1.8 × as fast as one; flat memory`,
  run: () => inScratchFolder(measureLearn),
};

/** @param {string} folder */
async function measureLearn(folder) {
  copyExample(folder);
  const learn = (/** @type {readonly string[]} */ ...args) => runNode([built('cli.cjs'), 'learn', ...args], { cwd: folder }).ms;
  const threads = [
    ...compareThreads('events of 240 bytes', makeTraffic(folder, MEGABYTES), learn),
    ...compareThreads('events of 1.4 kB', makeCalls(folder), (...args) => learn('--config', 'calls.config.json', ...args)),
  ];
  const rows = [...threads, mergeRow(folder, learn), memoryRow(folder)];
  return hasRedis ? [...rows, ...(await workerRows(folder, learn))] : rows;
}

/**
 * @param {string} folder
 * @param {number} megabytes
 */
function makeTraffic(folder, megabytes) {
  runNode(['make-traffic.mjs', `${megabytes}`], { cwd: folder });
  return path.join(folder, 'captured/0000.ndjson');
}

/**
 * Calling events as the page shows them, each with other identifiers, and a config for them.
 *
 * @param {string} folder
 */
function makeCalls(folder) {
  const file = path.join(folder, 'calls.ndjson');
  const events = payloads()
    .slice(1)
    .flatMap((payload) => JSON.parse(payload).map((/** @type {unknown} */ event) => `${JSON.stringify(event)}\n`));
  let next = 0;
  const digit = () => {
    next = (next * 5 + 3) % 16384;
    return String(next % 10);
  };
  const varied = () => events.map((event) => event.replace(/(?<=[0-9a-f]{3})\d(?=[0-9a-f])/g, digit)).join('');
  writeFileSync(file, '');
  for (let bytes = 0; bytes < MEGABYTES * 1e6; ) {
    const lines = Array.from({ length: 100 }, varied).join('');
    appendFileSync(file, lines);
    bytes += Buffer.byteLength(lines);
  }
  writeFileSync(path.join(folder, 'calls.config.json'), JSON.stringify({ catalogs: { calls: { pages: pages[1] } } }));
  return file;
}

/** A process that reads lines as a stream, and does nothing but parse them. */
const PARSE_ONLY = `
  let rest = '';
  const stream = require('node:fs').createReadStream(process.argv[1], { highWaterMark: 1 << 20, encoding: 'utf8' });
  stream.on('data', (chunk) => {
    const text = rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\\n'); end !== -1; end = text.indexOf('\\n', start)) {
      JSON.parse(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
  });`;

/**
 * @param {string} what
 * @param {string} file
 * @param {(...args: readonly string[]) => number} learn
 */
function compareThreads(what, file, learn) {
  const [one, two, parse] = interleave(
    [
      () => learn('--part', 'one.part', file),
      () => learn('--part', 'two.part', '--threads', '2', file),
      () => runNode(['-e', PARSE_ONLY, file]).ms,
    ],
    { rounds: 5 },
  );
  const megabytes = statSync(file).size / 1e6;
  const row = (/** @type {string} */ how, /** @type {readonly number[]} */ ours, /** @type {number} */ limit) => {
    const paired = pairedRow({ what: `learn, ${what}${how}`, peer: 'streaming JSON.parse, one thread', limit }, ours, parse);
    const speed = `${(1 / paired.ratio).toFixed(2)} × the speed`;
    return { ...paired, note: `${speed}, ${((megabytes * 1000) / paired.oursMs).toFixed(0)} MB/s with start-up` };
  };
  return [row('', one, limits.oneThread), row(', two threads', two, limits.twoThreads)];
}

/**
 * Merges parts as that of the file is, each with a key of its own.
 *
 * @param {string} folder
 * @param {(...args: readonly string[]) => number} learn
 */
function mergeRow(folder, learn) {
  const part = JSON.parse(readFileSync(path.join(folder, 'one.part'), 'utf8'));
  const text = Array.from({ length: PARTS }, (_, index) => `${JSON.stringify({ ...part, keys: [`part-${index}`] })}\n`).join('');
  writeFileSync(path.join(folder, 'all.parts'), text);
  const oursMs = median(Array.from({ length: 5 }, () => learn('--merge', '--part', 'merged.part', 'all.parts')));
  return {
    what: `learn, ${PARTS.toLocaleString('en')} parts merged`,
    oursMs,
    goal: `≤ ${limits.merge} ms`,
    met: oursMs <= limits.merge,
    note: `${oursMs.toFixed(0)} ms; ${(text.length / PARTS / 1000).toFixed(1)} kB a part`,
  };
}

/** @param {string} folder */
function memoryRow(folder) {
  const preload = path.join(folder, 'peak.cjs');
  const answer = path.join(folder, 'peak.txt');
  const tell = `require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(preload, `process.on('exit', () => ${tell});\n`);
  const sizes = [10, MEGABYTES, LARGE];
  const peaks = sizes.map((size) => {
    const file = makeTraffic(folder, size);
    const { ms } = runNode(['--require', preload, built('cli.cjs'), 'learn', '--part', 'memory.part', file], { cwd: folder });
    return { ms, megabytes: Number(readFileSync(answer, 'utf8')) / 1024 };
  });
  const [first, ...others] = peaks.map(({ megabytes }) => megabytes);
  const met = others.every((megabytes) => megabytes <= first * limits.memory);
  const told = sizes.map((size, index) => `${peaks[index].megabytes.toFixed(0)} MB for ${size.toLocaleString('en')} MB`);
  return {
    what: 'learn, memory',
    oursMs: peaks.at(-1)?.ms ?? 0,
    goal: `≤ ${limits.memory} × that for ${sizes[0]} MB`,
    met,
    note: told.join(', '),
  };
}

/**
 * Rows of examples/scale, with workers that are there before the time starts.
 *
 * @param {string} folder
 * @param {(...args: readonly string[]) => number} learn
 */
async function workerRows(folder, learn) {
  const teams = await startTeams(folder, [1, 2]);
  try {
    const file = makeTraffic(folder, MEGABYTES);
    const plain = () => learn('--part', 'plain.part', file);
    const inParts = (/** @type {number} */ team, /** @type {number} */ parts) =>
      teams.learn(team, file, Math.ceil(statSync(file).size / parts));
    const [one, two, command] = interleave([() => inParts(0, 2), () => inParts(1, 2), plain], { rounds: 5 });
    const before = teams.peaks();
    makeTraffic(folder, LARGE);
    const [large, largeCommand] = interleave([() => inParts(0, 4), plain], { rounds: 2, warmUps: 0 });
    const after = teams.peaks();
    const [what, largeWhat] = [MEGABYTES, LARGE].map((size) => `examples/scale, ${size.toLocaleString('en')} MB in`);
    const growth = pairedRow({ what: `${what} two parts, two workers`, peer: 'one worker', limit: limits.twoWorkers }, two, one);
    return [
      pairedRow({ what: `${what} two parts, one worker`, peer: 'learn', limit: limits.oneWorker }, one, command),
      pairedRow({ what: `${largeWhat} four parts, one worker`, peer: 'learn', limit: limits.oneWorker }, large, largeCommand),
      { ...growth, goal: '≥ 1.8 × as fast', note: `${(1 / growth.ratio).toFixed(2)} × as fast` },
      {
        what: 'examples/scale, memory of a worker',
        oursMs: median(large),
        goal: `≤ ${limits.memory} × that for ${MEGABYTES} MB`,
        met: after.every((megabytes, index) => megabytes <= before[index] * limits.memory),
        note: `${before[1].toFixed(0)} MB for ${MEGABYTES} MB, ${after[1].toFixed(0)} MB for ${LARGE.toLocaleString('en')} MB; Redis ${before[0].toFixed(0)} and ${after[0].toFixed(0)} MB`,
      },
    ];
  } finally {
    teams.end();
  }
}
