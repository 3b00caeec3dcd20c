import { expect, it } from 'vitest';
import { compiledGuards, fuzz, generatedGuards } from '../../safety/fuzzed-values.ts';

const VALUES = Number(process.env.VALUES ?? 1_000_000);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

it.each([...generatedGuards(), ...compiledGuards()])(
  '$name throws for none of many values, and says what Ajv says of those that are JSON',
  async (fuzzed) => {
    const { faults, values, valid, hostile, explained } = await fuzz(fuzzed, VALUES, SEED);
    console.log(`${fuzzed.name}: ${values} values, ${valid} valid, ${hostile} hostile (SEED=${SEED})`);
    for (const [rule, times] of explained) console.log(`  ${times} × ${rule}`);
    expect(faults, `with SEED=${SEED}`).toEqual([]);
  },
);
