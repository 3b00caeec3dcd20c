import { type Random, randomOf } from '../long/equivalence/random.ts';
import { Coverage } from './coverage.ts';
import { mutatedText } from './mutate.ts';
import { shrunkText } from './shrink.ts';
import { keepText, notePresent, readCorpus } from './storage.ts';
import { type Checked, checked, type Failure, type Target } from './target.ts';
import { Watchdog } from './watchdog.ts';

/** How long an input may take of the processor: a start, and something for each of its characters. Told only where it happens twice. */
const MAX_MS = 3_000;
const MILLISECONDS_A_CHARACTER = 2;
const MAX_CHARACTERS = 12_000;
const HANGS_AFTER = 120_000;

/** What came of a run. */
export interface Run {
  readonly inputs: number;
  readonly kept: number;
  readonly failures: readonly string[];
}

/** Fuzzes one target until the time is over, or too much is wrong. */
export async function fuzzTarget(target: Target, minutes: number, seed: number, print: (line: string) => void): Promise<Run> {
  const end = performance.now() + minutes * 60_000;
  const present = `test/fuzz/failures/${target.name}.present`;
  const dog = new Watchdog(HANGS_AFTER, `\n${target.name}: an input does not come back: ${present}\n`);
  const coverage = new Coverage();
  const random = randomOf(seed);
  const corpus = readCorpus(target, ['corpus', 'found']).map(({ text }) => text);
  const failures = new Map<string, string>();
  const behaviors = new Set<string>();
  let [inputs, kept, shown] = [0, 0, performance.now()];
  const told = (): string => `${target.name}: ${inputs} inputs, ${corpus.length} kept (${kept} new), ${failures.size} failures`;
  const queue = [...corpus];
  while (performance.now() < end && failures.size < 10) {
    const text = queue.shift() ?? next(corpus, random);
    dog.beat();
    notePresent(target, text);
    inputs += 1;
    let isNew = false;
    const look = async (part: Pick<Target, 'check'>): Promise<void> => {
      const { failures: found, behavior } = await timed({ ...target, check: part.check }, text);
      for (const failure of found) await report(target, text, failure, seed, failures, print, dog);
      isNew ||= coverage.gained() > 0 || !behaviors.has(behavior);
      behaviors.add(behavior);
    };
    if (target.glance !== undefined) await look({ check: target.glance });
    if (target.glance === undefined || isNew || random.chance(0.03)) await look(target);
    if (isNew && !corpus.includes(text)) {
      corpus.push(text);
      kept += 1;
      keepText('found', target, text);
    }
    if (performance.now() - shown > 30_000) {
      shown = performance.now();
      print(told());
    }
  }
  await dog.end();
  print(told());
  return { inputs, kept, failures: [...failures.values()] };
}

/** Later inputs were found on the way to more, so they are taken more often. */
function next(corpus: readonly string[], random: Random): string {
  const from = random.chance(0.5) ? Math.max(0, corpus.length - 20) : 0;
  const text = random.pick(corpus.slice(from), '');
  return mutatedText(text, random.pick(corpus, ''), random).slice(0, MAX_CHARACTERS);
}

async function timed(target: Target, text: string): Promise<Checked> {
  const most = MAX_MS + text.length * MILLISECONDS_A_CHARACTER;
  const [outcome, first] = await clocked(target, text);
  if (first <= most) return outcome;
  const [, second] = await clocked(target, text);
  if (second <= most) return outcome;
  const late = { oracle: 'time', message: `${Math.round(second)} ms for ${text.length} characters` };
  return { ...outcome, failures: [...outcome.failures, late] };
}

async function clocked(target: Target, text: string): Promise<readonly [outcome: Checked, milliseconds: number]> {
  const start = process.cpuUsage();
  const outcome = await checked(target, text);
  const { user, system } = process.cpuUsage(start);
  return [outcome, (user + system) / 1_000];
}

/** Each kind of failure is made small and written down once. */
async function report(
  target: Target,
  text: string,
  failure: Failure,
  seed: number,
  known: Map<string, string>,
  print: (line: string) => void,
  dog: Watchdog,
): Promise<void> {
  const kind = kindOf(failure);
  if (known.has(kind)) return;
  const small = await shrunkText(text, async (candidate) => {
    dog.beat();
    return (await timed(target, candidate)).failures.some((found) => kindOf(found) === kind);
  });
  const file = keepText('failures', target, small, `${failure.oracle}, found with --seed ${seed}\n${failure.message}\n`);
  known.set(kind, file);
  print(
    `FAILURE ${target.name}, ${failure.oracle}: ${failure.message}\n  ${file}\n  again: npm run fuzz -- --target ${target.name} --input ${file}`,
  );
}

/** What is thrown at one place is one kind, and so is a message but for what stands in quotes or is a number. */
function kindOf({ oracle, message }: Failure): string {
  const place = /\n\s+at .*/.exec(message)?.[0];
  return `${oracle}: ${place ?? message.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '').slice(0, 60)}`;
}
