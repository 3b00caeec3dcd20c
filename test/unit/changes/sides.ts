import { compareSides } from '../../../generator/changes/compare-sides.ts';
import type { ChangeFinding } from '../../../generator/changes/finding.ts';
import { sideOfPlan } from '../../../generator/changes/from-plan.ts';
import { sideOfSchemas } from '../../../generator/changes/from-schemas.ts';
import type { Side } from '../../../generator/changes/side.ts';
import { jobOptions } from '../../../generator/config/job-options.ts';
import type { Schema } from '../../../generator/model/schema.ts';
import { understand } from '../../../generator/pipeline.ts';

/** Members by name; those whose names end in a question mark are optional. */
export type Members = Readonly<Record<string, Schema>>;

/** A string, which most members are. */
export const text: Schema = { type: 'string' };

/** An object with members of its own. */
export function object(members: Members): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

/** An event in an envelope. */
export function event(type: string, data: Members): Schema {
  return object({ eventType: { const: type }, id: text, data: object(data) });
}

/** Schemas as a side to compare. */
function sideOf(schemas: readonly Schema[]): Side {
  return sideOfSchemas(
    schemas.map((schema, index) => ({ file: { name: `${index}.schema.json`, path: '', text: '' }, schema })),
    (file) => ({ file, span: { start: 0, end: 1 } }),
  );
}

/** What changed from some schemas to others. */
export function changes(before: readonly Schema[], after: readonly Schema[]): readonly ChangeFinding[] {
  return compareSides(sideOf(before), sideOf(after));
}

/** What changed in the data of one event, a line for each change. */
export function told(before: Members, after: Members): readonly string[] {
  return changes([event('OrderPaid', before)], [event('OrderPaid', after)]).map(({ code, message }) => `${code}: ${message}`);
}

/** A page as a side to compare, with overrides if there are any. */
export function sideOfPage(markdown: string, decided: object = {}): Side {
  const options = jobOptions();
  const pages = [{ name: 'page.md', path: 'page.md', text: markdown }];
  const overrides = { name: 'overrides.json', path: 'overrides.json', text: JSON.stringify(decided) };
  return sideOfPlan(understand({ pages, overrides, options }).value.plan);
}
