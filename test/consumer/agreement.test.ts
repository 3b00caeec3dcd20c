import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, parseEvent } from '../../generated/acs-calling/index.js';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { jsonCopy, valueAt } from './json-edits.ts';
import { mutatedJson } from './mutated-json.ts';

const RUNS = 300;

function compileSchemaFile(name: string): ValidateFunction {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(readSchemaFile(name));
}

function isAbsent(value: unknown, { path }: Issue): boolean {
  return valueAt(value, path) === undefined;
}

const documentsOfAll = fc.oneof(...documentedEvents.map(({ example }) => mutatedJson(jsonCopy(example))));

describe.each(documentedEvents)('on changed examples, $name', ({ name, example, is, parse, schema }) => {
  const changed = mutatedJson(jsonCopy(example));

  it('is guarded as its JSON Schema says', () => {
    const validate = compileSchemaFile(name);
    fc.assert(
      fc.property(changed, (value) => {
        expect(is(value)).toBe(validate(value));
      }),
      { numRuns: RUNS },
    );
  });

  it('is parsed, or has issues, as the guard says', () => {
    fc.assert(
      fc.property(changed, (value) => {
        const result = parse(value);
        expect(result.ok).toBe(is(value));
        expect(schema['~standard'].validate(value)).toEqual(result.ok ? { value } : { issues: result.issues });
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('has issues that point to what is absent if they say missing, and to what is there otherwise', () => {
    fc.assert(
      fc.property(changed, (value) => {
        const result = parse(value);
        for (const issue of result.ok ? [] : result.issues) {
          expect(isAbsent(value, issue)).toBe(issue.code === 'missing');
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(documentedEvents)('the changed examples of $name', ({ example, is }) => {
  it('are some of them still valid and some not', () => {
    const verdicts = fc.sample(mutatedJson(jsonCopy(example)), RUNS).map((value) => is(value));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
});

describe('on changed examples of all events, parseEvent', () => {
  it('finds an event where the schema of the catalog does', () => {
    const validate = compileSchemaFile('catalog');
    fc.assert(
      fc.property(documentsOfAll, (value) => {
        expect(parseEvent(value).kind === 'event').toBe(validate(value));
      }),
      { numRuns: RUNS },
    );
  });

  it('agrees with the one guard that is for the type', () => {
    fc.assert(
      fc.property(documentsOfAll, (value) => {
        const parsed = parseEvent(value);
        const guardedAs = documentedEvents.filter(({ is }) => is(value)).map(({ type }) => type);
        expect(guardedAs).toEqual(parsed.kind === 'event' ? [parsed.type] : []);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('on any JSON value, parseEvent', () => {
  it('never throws, and gives a reason for what it refuses', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseEvent(value);
        expect(parsed.kind === 'invalid' ? parsed.issues.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
