import { embed } from '../../generator/text/embedded.ts';
import { type JsonNode, toValue } from '../../generator/text/json/node.ts';
import { readJson } from '../../generator/text/json/read-lenient-json.ts';
import { USUAL_LIMITS } from '../../generator/text/json/reader-state.ts';
import { behaviorOf, type Checked, type Target, unless } from './target.ts';

/** The lenient reader of JSON, held against `JSON.parse`. */
export const jsonTarget: Target = { name: 'json', ending: '.txt', check: checkJson };

function checkJson(text: string): Checked {
  const file = { name: 'fuzz.json', path: 'fuzz.json', text };
  const reading = readJson(embed(file, linesOf(text)));
  const strict = strictly(text);
  const spans = reading.ok ? [...reading.problems.map(({ span }) => span), ...reading.values.flatMap(spansOf)] : [reading.span];
  const astray = spans.find(({ start, end }) => start < 0 || end < start || start > text.length || end > text.length + 1);
  const isClean = reading.ok && reading.values.length === 1 && reading.problems.every(({ kind }) => /key|lossy/.test(kind));
  const isOtherwise = reading.ok && reading.problems.length > 0;
  const values = reading.ok ? reading.values.map(toValue) : [];
  const failures = [
    ...unless(astray === undefined, 'place', () => `${JSON.stringify(astray)} is not in a text of ${text.length} characters`),
    ...(strict === undefined
      ? unless(!isClean, 'strict', () => 'JSON.parse refuses what is read without a word')
      : [
          ...unless(
            isClean || isOverLimit(reading),
            'strict',
            () => `JSON is not read as it is: ${JSON.stringify(problemsOf(reading))}`,
          ),
          ...unless(
            !isClean || isOtherwise || JSON.stringify(values[0]) === JSON.stringify(strict.value),
            'value',
            () => `read ${JSON.stringify(values[0])}, JSON.parse ${JSON.stringify(strict.value)}`,
          ),
        ]),
  ];
  return { failures, behavior: behaviorOf(toldOf(reading)) };
}

function toldOf(reading: ReturnType<typeof readJson>): readonly string[] {
  const told = reading.ok ? reading.problems.map(({ kind, what }) => `${kind}: ${what}`) : [reading.reason];
  return told.map((text) => text.replace(/".*"/, '').slice(0, 40));
}

function problemsOf(reading: ReturnType<typeof readJson>): unknown {
  return reading.ok ? reading.problems.map(({ kind, what }) => `${kind}: ${what}`) : reading.reason;
}

function isOverLimit(reading: ReturnType<typeof readJson>): boolean {
  return !reading.ok && reading.over !== undefined && USUAL_LIMITS[reading.over] > 0;
}

function strictly(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function linesOf(text: string): readonly { readonly text: string; readonly origin: number }[] {
  let origin = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, origin };
    origin += line.length + 1;
    return found;
  });
}

function spansOf(node: JsonNode): readonly { readonly start: number; readonly end: number }[] {
  const inner = node.kind === 'array' ? node.items : node.kind === 'object' ? node.members.map(({ value }) => value) : [];
  return [node.span, ...inner.flatMap(spansOf)];
}
