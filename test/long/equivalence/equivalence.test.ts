import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import type { Guard } from '../compile-guard.ts';
import { differ, ruleFor } from './differences.ts';
import { ajvJudge, guardOf, hyperjumpJudge, type Judge } from './judges.ts';
import { brokenLaw, stripKeepsValid } from './laws.ts';
import { Progress } from './progress.ts';
import { type Schema, schemas } from './schemas.ts';
import { shrunk } from './shrink.ts';
import { valuesNear } from './values.ts';

const PAIRS = Number(process.env.PAIRS ?? 1_000_000);
const SEED = inject('seed');
const VALUES = 100;
/** The arbiter is slow; of pairs on which the two agree it sees some of every so many schemas. */
const ARBITER_EVERY = 50;
const ARBITER_VALUES = 10;
/* TRACE names a file that always has the schema at hand, should a guard not come back from a value. */
/** Differences that a rule explains are made smaller and looked at again, the first of each rule. */
const LOOKED_INTO = 8;
const MAX_PROBLEMS = Number(process.env.FAULTS ?? 5);

const progress = new Progress(PAIRS);
const faults = new Set<string>();

it('guards say what Ajv says, or what the explained differences are', async () => {
  console.log(`SEED=${SEED} PAIRS=${PAIRS}`);
  for (let batch = 0; !progress.done && faults.size < MAX_PROBLEMS; batch++) {
    for (const schema of fc.sample(schemas(), { numRuns: 200, seed: SEED + batch })) {
      if (progress.done || faults.size >= MAX_PROBLEMS) break;
      await compare(schema, SEED + progress.schemas);
    }
  }
  console.log(progress.summary());
  expect([...faults], `with SEED=${SEED}`).toEqual([]);
});

/** A fault is told at once: the run may be long. */
function addFault(text: string): void {
  if (!faults.has(text)) console.log(`FAULT ${text}`);
  faults.add(text);
}

async function compare(schema: Schema, seed: number): Promise<void> {
  progress.schemas += 1;
  if (process.env.TRACE !== undefined) writeFileSync(process.env.TRACE, JSON.stringify({ schema, seed }));
  const next = valuesNear(schema, seed);
  try {
    const [guard, ajv] = [guardOf(schema), ajvJudge(schema)];
    const arbiter = progress.schemas % ARBITER_EVERY === 0 ? await hyperjumpJudge(schema) : undefined;
    const keeps = stripKeepsValid(schema);
    const before = faults.size;
    for (let times = 0; times < VALUES && faults.size === before; times++) {
      const value = next();
      progress.count(guard.is(value));
      if (differ(guard.is, ajv, value)) await lookInto(schema, value);
      else if (times < ARBITER_VALUES && arbiter !== undefined) await askArbiter(schema, value, guard, arbiter);
      if (brokenLaw(guard, value, keeps) !== undefined) await reportBrokenLaw(schema, value);
    }
  } catch (error) {
    await reportThrown(schema, error);
  }
}

/** A difference is made small first: then a rule cannot hide another cause that was in the same schema. */
async function lookInto(schema: Schema, value: unknown): Promise<void> {
  const [ours, theirs] = [guardOf(schema).is(value), ajvJudge(schema)(value)];
  const differs = (one: Schema, two: unknown) => guardOf(one).is(two) === ours && ajvJudge(one)(two) === theirs;
  const rule = await ruleOf(schema, value);
  if (rule !== undefined && progress.explain(rule) > LOOKED_INTO) return;
  const [small, less] = await shrunk(schema, value, differs);
  const found = await ruleOf(small, less);
  if (found === undefined) addFault(await told('differs from Ajv', small, less));
  else if (rule === undefined) progress.explain(found);
}

async function ruleOf(schema: Schema, value: unknown): Promise<string | undefined> {
  const [ours, judge] = [guardOf(schema).is(value), await hyperjumpJudge(schema)];
  return ruleFor({ schema, value, ours, arbiter: judge(value) });
}

async function askArbiter(schema: Schema, value: unknown, guard: Guard, arbiter: Judge): Promise<void> {
  progress.asked += 1;
  if (!differ(guard.is, arbiter, value)) return;
  const differs = async (one: Schema, two: unknown) => differ(guardOf(one).is, await hyperjumpJudge(one), two);
  const [small, less] = await shrunk(schema, value, differs);
  const rule = await ruleOf(small, less);
  if (rule === undefined) addFault(await told('differs from Hyperjump', small, less));
  else progress.explain(rule);
}

async function reportBrokenLaw(schema: Schema, value: unknown): Promise<void> {
  const law = (one: Schema, two: unknown) => brokenLaw(guardOf(one), two, stripKeepsValid(one));
  const kind = (broken: string | undefined) => broken?.split(/[:/]/)[0];
  const first = kind(law(schema, value));
  const [small, less] = await shrunk(schema, value, (one, two) => kind(law(one, two)) === first);
  addFault(await told(law(small, less) ?? '', small, less));
}

/** What our compiler refuses or fails at where Ajv does not; shrunk as long as the failure reads the same. */
async function reportThrown(schema: Schema, error: unknown): Promise<void> {
  const messageOf = (thrown: unknown) => String(thrown).replace(/ at \S*/, '');
  const fails = (one: Schema) => {
    ajvJudge(one);
    try {
      guardOf(one);
      return false;
    } catch (thrown) {
      return messageOf(thrown) === messageOf(error);
    }
  };
  const [small] = await shrunk(schema, null, fails);
  const where = error instanceof Error ? error.stack?.split('\n').slice(0, 4).join('\n') : error;
  addFault(`${where}\n  schema ${JSON.stringify(small)}`);
}

async function told(what: string, schema: Schema, value: unknown): Promise<string> {
  const verdicts = [guardOf(schema).is, ajvJudge(schema), await hyperjumpJudge(schema)].map((judge) => judge(value));
  return `${what} (ours ${verdicts[0]}, Ajv ${verdicts[1]}, Hyperjump ${verdicts[2]})\n  schema ${JSON.stringify(schema)}\n  value ${JSON.stringify(value)}`;
}
