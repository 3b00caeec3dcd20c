import { LOCALES } from '../../unit/sorted-differently.ts';
import { randomOf } from '../equivalence/random.ts';

/** What may differ between two runs on the same pages, each with its values. */
const FACTORS = {
  locale: LOCALES,
  zone: ['UTC', 'Asia/Kathmandu', 'America/St_Johns'],
  lineEnds: ['\n', '\r\n'],
  order: ['as named', 'backwards', 'shuffled'],
  nodeOptions: ['', '--max-old-space-size=1024', '--stack-trace-limit=2'],
  umask: [0o022, 0o077, 0o002],
  cwd: ['the project', 'elsewhere', 'the folder of the pages'],
  folder: ['p', 'Ein Projekt (größer)', 'deep/er/down/İstanbul'],
} as const;

/** One value of each factor. */
export type Setting = { readonly [Name in keyof typeof FACTORS]: (typeof FACTORS)[Name][number] };

/**
 * Settings in which every two values of two factors meet: the first three factors are counted through, so that all their
 * combinations come in turn; the others are drawn. `missingPairs` says whether that was enough.
 */
export function settings(count: number, seed: number): readonly Setting[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    let rest = index;
    const entries = Object.entries(FACTORS).map(([name, values]) => {
      const counted = ['locale', 'zone', 'lineEnds'].includes(name);
      const at = counted ? rest % values.length : random.below(values.length);
      if (counted) rest = Math.floor(rest / values.length);
      return [name, values[at]] as const;
    });
    return Object.fromEntries(entries) as unknown as Setting;
  });
}

/** The pairs of values that do not meet in any of the settings. */
export function missingPairs(all: readonly Setting[]): readonly string[] {
  const names = Object.keys(FACTORS) as (keyof typeof FACTORS)[];
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .flatMap((other) =>
        FACTORS[one].flatMap((value) =>
          FACTORS[other]
            .filter((second) => !all.some((setting) => setting[one] === value && setting[other] === second))
            .map((second) => `${one} ${value}, ${other} ${second}`),
        ),
      ),
  );
}
