import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { compileEvents } from '../../../generator/pipeline/compile-events.ts';
import { isSameName } from '../../../generator/text/case.ts';
import { failing } from '../../sweep.ts';
import { analyzed } from './specifications.ts';

/*
 * Specifications of other hands: GitHub's own, with the payloads that Octokit keeps, and those that ReadMe tries its tools with.
 */

const require = createRequire(import.meta.url);

const textOf = (file: string): string => readFileSync(file, 'utf8');

interface Operation {
  readonly post: { readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: object }>> } };
}

interface GitHub {
  readonly webhooks: Readonly<Record<string, Operation>>;
}

const text = textOf(require.resolve('@octokit/openapi-webhooks/generated/api.github.com.json'));
const document: GitHub = JSON.parse(text);
const { value, diagnostics } = analyzed({ 'api.github.com.json': text });
const payloads: readonly { readonly name: string; readonly examples: readonly Readonly<Record<string, unknown>>[] }[] =
  require('@octokit/webhooks-examples');

describe("GitHub's specification of its webhooks", () => {
  it('gives an event or a variant for each webhook, and nothing is left out', () => {
    const named = value.plan.events.flatMap(({ type, variants }) =>
      variants === undefined ? [type] : variants.all.map((one) => `${type}-${one.value ?? '*'}`),
    );
    const alone = value.plan.events.map(({ type }) => type);
    const lacking = Object.keys(document.webhooks).filter(
      (name) => !named.some((one) => isSameName(one, name)) && !alone.some((type) => name.replaceAll('-', '_').startsWith(type)),
    );
    expect(lacking).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  it('gives guards that accept all payloads which are valid for another validator', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'github');
    const compiled = compileEvents(value.plan, jobOptions({}).guards);
    let valid = 0;
    const wrong = failing(
      payloads.flatMap(({ name, examples }) => examples.map((payload, index) => ({ what: `${name} ${index}`, name, payload }))),
      ({ name, payload }) => {
        const { action } = payload;
        const key = Object.keys(document.webhooks).find((one) =>
          isSameName(one, typeof action === 'string' ? `${name}-${action}` : name),
        );
        if (key === undefined) return;
        const pointer = `/webhooks/${key}/post/requestBody/content/application~1json/schema`;
        if (ajv.validate({ $ref: `github#${pointer}` }, payload) !== true) return;
        valid++;
        const guard = compiled.guards.get(name);
        const issues: string[] = [];
        expect(guard).toBeDefined();
        if (guard?.isStrictlyValid(payload) === true) return;
        guard?.listIssues(payload, ({ isUndocumented, path, problem }) => {
          if (!isUndocumented) issues.push(`${JSON.stringify(path)}: ${problem}`);
        });
        expect(issues).toEqual([]);
      },
    );
    expect(wrong).toEqual([]);
    expect(valid).toBeGreaterThan(100);
  });
});

describe("ReadMe's examples of webhooks", () => {
  it.each([
    ['webhooks.json', require.resolve('@readme/oas-examples/3.1/json/webhooks.json')],
    ['webhooks.yaml', path.join(path.dirname(require.resolve('@readme/oas-examples/package.json')), '3.1/yaml/webhooks.yaml')],
  ])('%s gives an event', (name, file) => {
    const { plan } = analyzed({ [name]: textOf(file) }).value;
    expect(plan.events.map(({ type }) => type)).toEqual(['newPet']);
    expect(plan.models.find(({ typeName }) => typeName === 'NewPetEvent')?.schema.properties).toMatchObject({
      id: { type: 'integer' },
      name: { type: 'string' },
    });
  });
});
