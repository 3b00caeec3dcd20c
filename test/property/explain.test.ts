import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import type { PlannedModel } from '../../generator/model/plan.ts';
import { referenceName, type Schema } from '../../generator/model/schema.ts';
import { type Explanation, explainPath } from '../../generator/pipeline/explain.ts';
import { type Analysis, analyze } from '../../generator/pipeline.ts';

/*
 * What `explain` says to put into an overrides file can be put there, and does what it says: for every member of every
 * page in the golden folders, asked for by its type and by its path in each event. After each change that is every fifth page.
 */

const EVERY = inject('tier') === 'quick' ? 5 : 1;
const GOLDEN = path.join(import.meta.dirname, '../golden');
const OPTIONS = jobOptions();

function understandPage(text: string, overrides?: object): ReturnType<typeof analyze> {
  const file = { name: 'overrides.json', path: 'overrides.json', text: JSON.stringify(overrides) };
  const pages = [{ name: 'page.md', path: 'page.md', text }];
  return analyze({ pages, options: OPTIONS, ...(overrides === undefined ? {} : { overrides: file }) });
}

const pages = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\/input\/.*\.md$/.test(name) && statSync(path.join(GOLDEN, name)).isFile())
  .filter((_, index) => index % EVERY === 0)
  .map((name) => ({ name, text: readFileSync(path.join(GOLDEN, name), 'utf8') }))
  .filter(({ text }) => text.length < 200_000 && understandPage(text).value.plan.models.length > 0);

/** Every member, by its type, and by each way from an event to it that goes through no type twice. */
function pathsOf({ plan }: Analysis): readonly string[] {
  const models = new Map(plan.models.map((model) => [model.typeName, model]));
  const below = (model: PlannedModel, at: string, trail: readonly string[]): readonly string[] =>
    model.decisions.flatMap(({ name }) => {
      const [step, inner] = wayIn(model.schema.properties?.[name] ?? {});
      const target = models.get(inner ?? '');
      const isNew = target !== undefined && !trail.includes(target.typeName);
      return [`${at}.${name}`, ...(isNew ? below(target, `${at}.${name}${step}`, [...trail, target.typeName]) : [])];
    });
  const ofEvents = plan.events.flatMap(({ type, name, dataType, envelope: { dataMember } }) => {
    const model = models.get(dataType);
    const data = dataMember === undefined ? '' : `.${dataMember}`;
    return model === undefined ? [] : [name, type].flatMap((root) => below(model, `${root}${data}`, [dataType]));
  });
  return [...ofEvents, ...plan.models.flatMap((model) => model.decisions.map(({ name }) => `${model.typeName}.${name}`))];
}

function wayIn({ $ref, items, additionalProperties, anyOf }: Schema): readonly [step: string, type: string | undefined] {
  if ($ref !== undefined) return ['', referenceName($ref)];
  const inner = [
    ...(items === undefined ? [] : [['[]', items] as const]),
    ...(additionalProperties === undefined ? [] : [['.*', additionalProperties] as const]),
    ...(anyOf ?? []).map((branch) => ['', branch] as const),
  ];
  for (const [step, schema] of inner) {
    const [further, type] = wayIn(schema);
    if (type !== undefined) return [step + further, type];
  }
  return ['', undefined];
}

function explained(understanding: Analysis, asked: string): Explanation {
  const answer = explainPath(understanding, asked);
  if ('typeName' in answer) return answer;
  throw new Error(`${asked} is not found: ${JSON.stringify(answer)}`);
}

function isFixed(rules: readonly string[], overridePath: string | undefined): boolean {
  return rules.includes('variant/member') || overridePath === undefined;
}

describe('what explain says to put into an overrides file', () => {
  it('is asked of enough pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it.each(pages)('does what it says, for every member of $name', ({ text }) => {
    const before = understandPage(text).value;
    const asked = pathsOf(before).map((path) => [path, explained(before, path)] as const);
    // What tells variants apart is there in any case, overrides reach what pages show, not what only a schema states, and no event shows what stands in a part of which the page says nothing.
    const fixed = asked.filter(([, { decision, overridePath }]) => isFixed(decision?.rules ?? [], overridePath));
    const changeable = asked.filter((answer) => !fixed.includes(answer));
    for (const [, { decision }] of fixed)
      expect(
        decision?.rules.includes('variant/member') === true ||
          decision?.facts.every(({ source }) => source === 'schema') === true ||
          (decision?.required === false && /partial/i.test(text)),
      ).toBe(true);
    // One override reaches all variants that have a member: what it says is held against the first of them.
    const byOverride = new Map(changeable.toReversed().map((answer) => [answer[1].overridePath, answer]));
    const answers = new Map(changeable.filter((answer) => byOverride.get(answer[1].overridePath) === answer));
    const decisions = new Map([...answers.values()].map((answer) => [`${answer.typeName}.${answer.decision?.name}`, answer]));
    for (const answer of decisions.values()) expect(answer.overridePath, answer.path).toBeDefined();
    const overrides = new Map(
      [...answers.values()].map(({ overridePath, decision }) => [
        overridePath ?? '',
        { optional: decision?.required, reason: 'Told.' },
      ]),
    );
    const { value: after, diagnostics } = understandPage(text, Object.fromEntries(overrides));
    expect(diagnostics.filter(({ code }) => code.startsWith('override/'))).toEqual([]);
    for (const [asked, { decision }] of answers) {
      const { decision: decided } = explained(after, asked);
      expect([asked, decided?.required, decided?.reason]).toEqual([asked, !decision?.required, 'Told.']);
    }
  });
});
