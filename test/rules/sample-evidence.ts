import { mergeAll } from '../../generator/evidence/merge-evidence.ts';
import { observeJson } from '../../generator/evidence/observe.ts';
import { pageVersion } from '../../generator/evidence/versions.ts';
import type { Evidence } from '../../generator/model/evidence.ts';
import { embed } from '../../generator/text/embedded.ts';
import { readJson } from '../../generator/text/json/read-lenient-json.ts';

/** The evidence of some samples; those of an older version are given as `older`, those of a later page as `elsewhere`. */
export function evidenceOf(
  samples: readonly unknown[],
  older: readonly unknown[] = [],
  elsewhere: readonly unknown[] = [],
): Evidence {
  const all = [
    ...older.map((sample) => ({ sample, version: pageVersion('a', '2023-01-01'), newest: false })),
    ...samples.map((sample) => ({ sample, version: pageVersion('a', '2024-01-01'), newest: true })),
    ...elsewhere.map((sample) => ({ sample, version: pageVersion('b', '2025-01-01'), newest: true })),
  ];
  return mergeAll(
    all.map(({ sample, ...origin }, index) => {
      const text = JSON.stringify(sample);
      const file = { name: `${index}.md`, path: `${index}.md`, text };
      const reading = readJson(embed(file, [{ text, origin: 0 }]));
      if (!reading.ok) throw new Error(reading.reason);
      const [value] = reading.values;
      if (value === undefined) throw new Error('no value');
      return observeJson(value, { file, ...origin });
    }),
  );
}

/** The evidence of a member. */
export function member(evidence: Evidence, name: string): Evidence {
  const found = evidence.members.get(name);
  if (found === undefined) throw new Error(`no sample has ${name}`);
  return found;
}
