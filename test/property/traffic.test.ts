import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import { addData, addValue, evidenceData, MAX_MEMBERS, newAccumulator } from '../../generator/evidence/captures/accumulator.ts';
import { formOfString, STRING_FORMS } from '../../generator/evidence/captures/string-forms.ts';
import { fromJson, merge, observe, type TrafficPart, toJson } from '../../generator/index.ts';
import { analyze } from '../../generator/pipeline.ts';
import { Findings, MAX_FINDINGS } from '../../generator/verify/tally.ts';
import { formatOf, isPlaceholder } from '../../templates/receiver/capture/string-forms.ts';

const PAGE = `# Orders

## order.paid

\`\`\`json
{ "type": "order.paid", "data": { "id": "A-17", "attributes": { "color": "red" } } }
\`\`\`
`;

const pages = [{ name: 'page.md', text: PAGE }];

/** Payloads of an event, and now and then of one that no page documents. */
const payloads = fc.array(
  fc.record({
    type: fc.constantFrom('order.paid', 'order.paid', 'order.paid', 'order.lost'),
    data: fc.record(
      {
        id: fc.constantFrom('A-17', '2024-01-02T03:04:05Z', '{id}'),
        attributes: fc.dictionary(fc.constantFrom('color', 'size', 'ada@example.com'), fc.constantFrom('red', 'blue')),
        lines: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }),
      },
      { requiredKeys: ['id'] },
    ),
  }),
  { minLength: 1, maxLength: 20 },
);

/** Payloads in so many parts, some of which may be empty. */
function partsOf(all: readonly unknown[], count: number): readonly TrafficPart[] {
  return Array.from({ length: count }, (_, part) =>
    observe(
      { shop: pages },
      all.filter((_payload, index) => index % count === part),
      { key: `part ${part}` },
    ),
  );
}

/** What is known, without what it is known from. */
function evidenceIn({ catalogs, unknown }: TrafficPart): unknown {
  return { catalogs, unknown };
}

/** The schema of the data that pages and captured evidence give together. */
function schemasOf(part: TrafficPart): unknown {
  const text = JSON.stringify({ captured: 2, parts: [], ...(part.catalogs['shop'] ?? { events: {} }) });
  const input = {
    pages: pages.map((page) => ({ ...page, path: page.name })),
    captured: { name: 'captured.json', path: 'captured.json', text },
    options: jobOptions(),
  };
  const { plan } = analyze(input).value;
  // Comments tell how often something was seen, and numbers differ.
  return JSON.parse(
    JSON.stringify(
      plan.events.map(({ schema }) => schema),
      (name, value) => (name === 'description' || name === '$comment' ? undefined : value),
    ),
  );
}

describe('evidence of captured payloads', () => {
  it('is the same over 1, 2, 7 and 64 parts, in any order, and as text', () => {
    fc.assert(
      fc.property(payloads, fc.integer(), (all, seed) => {
        const whole = merge(partsOf(all, 1));
        for (const count of [2, 7, 64]) {
          const parts = partsOf(all, count).map((part) => fromJson(toJson(part)));
          const shuffled = [...parts].sort((a, b) => hash(`${seed}${a.keys[0]}`) - hash(`${seed}${b.keys[0]}`));
          expect(evidenceIn(merge(shuffled))).toEqual(evidenceIn(whole));
          expect(toJson(merge([merge(shuffled.slice(0, 1)), ...shuffled.slice(1)]))).toBe(toJson(merge(parts)));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('counts a part once, and what several parts have twice, which changes no schema', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.nat(), (all, start, length) => {
        const [whole] = partsOf(all, 1);
        if (whole === undefined) throw new Error('no part');
        expect(toJson(merge([whole, whole]))).toBe(toJson(merge([whole])));
        const from = start % all.length;
        const again = observe({ shop: pages }, all.slice(from, from + 1 + (length % all.length)), { key: 'again' });
        expect(schemasOf(merge([whole, again]))).toEqual(schemasOf(whole));
      }),
      { numRuns: 40 },
    );
  });

  it('is bounded: with more names than that, an object is a map, in whatever order they come', () => {
    const objects = [0, 1, 2].map((part) =>
      Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`n${part * 3000 + index}`, index])),
    );
    const inOrder = newAccumulator();
    for (const object of objects) addValue(inOrder, object);
    const merged = newAccumulator();
    for (const object of [...objects].reverse()) {
      const own = newAccumulator();
      addValue(own, object);
      addData(merged, evidenceData(own));
    }
    expect(evidenceData(merged)).toEqual(evidenceData(inOrder));
    expect(new Set(objects.flatMap(Object.keys)).size).toBe(MAX_MEMBERS);
    addValue(merged, { another: 'x' });
    expect(evidenceData(merged)).toEqual({
      kinds: { object: 4 },
      values: { kinds: { number: 12_000, string: 1 }, strings: { concrete: 1, placeholders: 0, formats: {} } },
    });
  });

  it('keeps no name that is long or looks like data of somebody', () => {
    const evidence = newAccumulator();
    addValue(evidence, { [`${'long name '.repeat(40)}`]: 1, 'ada@example.com': 2, '+4915112345': 3 });
    addValue(evidence, { recordingDurationInMilliseconds: 4, key_0a1b2c3d4e5f6071829304a5b6c7d8e9: 5 });
    const names = [`${'long name '.repeat(20)}…`, 'recordingDurationInMilliseconds', '{masked}'];
    expect(Object.keys(evidenceData(evidence).members ?? {}).sort()).toEqual(names);
  });
});

it('the form of a string is told as its placeholders and formats are', () => {
  const pieces = [
    '2024-01-02',
    'T03:04:05Z',
    'https://',
    'x.io',
    'ada@',
    'your-',
    'YOUR_',
    'xxxx',
    'xXx',
    '***',
    '...',
    '…',
    '{',
    '}',
    '<',
    '>',
    '|',
  ];
  const words = ['event', '_type', 'resource', '.action', ' ', 'a', '9', 'é', '12345678-1234-1234-1234-123456789012'];
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ maxLength: 4 })), { maxLength: 4 });
  fc.assert(
    fc.property(texts, (some) => {
      const text = some.join('');
      expect(STRING_FORMS[formOfString(text)]).toBe(isPlaceholder(text) ? 'placeholder' : (formatOf(text) ?? 'none'));
    }),
    { numRuns: 3000 },
  );
});

it('findings that are kept are counted right, however many there are and however they are divided', () => {
  const place = { file: 'a', from: 0, line: 1 };
  const names = Array.from({ length: 5000 }, (_, index) => `path ${(index * 7919) % 3500}`);
  const whole = new Findings();
  for (const name of names) whole.add(name, 'is wrong', place);
  const parts = [0, 1, 2].map((part) => {
    const own = new Findings();
    for (const name of names.filter((_, index) => index % 3 === part)) own.add(name, 'is wrong', place);
    return own.data();
  });
  const merged = new Findings();
  for (const { path, problem, first, count } of parts.reverse().flat()) merged.add(path, problem, first, count);
  expect(merged.data()).toEqual(whole.data());
  expect(whole.data()).toHaveLength(MAX_FINDINGS);
});

function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7);
}
