import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAll, mergeEvidence, noEvidence } from '../../generator/evidence/merge-evidence.ts';
import { observeAll, observeJson, type SeenValue } from '../../generator/evidence/observe.ts';
import type { Evidence } from '../../generator/model/evidence.ts';
import { embed } from '../../generator/text/embedded.ts';
import { toValue } from '../../generator/text/json/node.ts';
import { readJson } from '../../generator/text/json/read-lenient-json.ts';

/** A JSON value on a page of its own, of three versions in turn. */
function seenValue(value: unknown, index: number): SeenValue {
  const text = JSON.stringify(value);
  const file = { name: `page-${index}.md`, path: `page-${index}.md`, text };
  const reading = readJson(embed(file, [{ text, origin: 0 }]));
  if (!reading.ok) throw new Error(reading.reason);
  const [root] = reading.values;
  if (root === undefined) throw new Error('no value');
  return { node: root, origin: { file, version: `v${index % 3}`, newest: index % 3 === 2 } };
}

function evidenceOf(value: unknown, index: number): Evidence {
  const { node, origin } = seenValue(value, index);
  return observeJson(node, origin);
}

/** Evidence as plain data, so that two of them can be compared. */
function plain(evidence: Evidence): unknown {
  return {
    ...evidence,
    strings: { ...evidence.strings, formats: entries(evidence.strings.formats) },
    members: entries(evidence.members).map(([name, member]) => [name, plain(member)]),
    items: evidence.items === undefined ? undefined : plain(evidence.items),
    observations: evidence.observations.map(({ place }) => [place.file.name, place.span]),
    history: entries(evidence.history),
  };
}

function entries<K extends string, V>(map: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

const values = fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 3, maxLength: 8 });

it('values that are observed together give what merging the evidence of each gives', () => {
  fc.assert(
    fc.property(values, (samples) => {
      expect(plain(observeAll(samples.map(seenValue)))).toEqual(plain(mergeAll(samples.map(evidenceOf))));
    }),
  );
});

describe('merging evidence', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(values, (samples) => {
        const pieces = samples.map(evidenceOf);
        expect(plain(mergeAll([...pieces].reverse()))).toEqual(plain(mergeAll(pieces)));
      }),
    );
  });

  it('does not depend on the grouping', () => {
    fc.assert(
      fc.property(values, fc.nat(), (samples, cut) => {
        const pieces = samples.map(evidenceOf);
        const at = cut % pieces.length;
        const grouped = mergeEvidence(mergeAll(pieces.slice(0, at)), mergeAll(pieces.slice(at)));
        expect(plain(grouped)).toEqual(plain(pieces.reduce(mergeEvidence, noEvidence)));
      }),
    );
  });
});

describe('reading JSON', () => {
  it('gives what JSON.parse gives, for every strict text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const file = { name: 'p', path: 'p', text };
        const reading = readJson(embed(file, [{ text, origin: 0 }]));
        fc.pre(reading.ok && !reading.problems.some((problem) => problem.kind === 'space in key'));
        expect(reading.ok && reading.problems.filter((problem) => problem.kind === 'not strict')).toEqual([]);
        expect(reading.ok && reading.values.map((value) => JSON.stringify(toValue(value)))).toEqual([
          JSON.stringify(JSON.parse(text)),
        ]);
      }),
    );
  });
});
