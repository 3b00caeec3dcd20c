import { randomOf } from '../long/equivalence/random.ts';
import { compiledGuards, type Fuzzed, fuzzOne, generatedGuards } from '../safety/fuzzed-values.ts';
import { hostilePart } from '../safety/mutations.ts';
import { parsed } from './schemas.ts';
import { type Checked, type Failure, NOTHING, type Target } from './target.ts';

/** A value of JSON, put to all guards that there are; then the same value with something hostile in it. */
export const guardsTarget: Target = { name: 'guards', ending: '.json', check: checkValue };

const guards: readonly Fuzzed[] = [...generatedGuards(), ...compiledGuards()];

async function checkValue(text: string): Promise<Checked> {
  const value = parsed(text);
  if (value === undefined) return NOTHING;
  const random = randomOf(text.length);
  const failures: Failure[] = [];
  for (const guard of guards) {
    const faults = await fuzzOne(guard, value.value, hostilePart(structuredClone(value.value), random));
    failures.push(...faults.map((message) => ({ oracle: 'guard', message })));
  }
  return { failures, behavior: '' };
}
