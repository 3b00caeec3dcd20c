import { expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { emitGuards } from '../../../generator/emit/guards.ts';
import { readTemplates } from '../../../generator/io/package/templates.ts';
import type { TemplateStatement } from '../../../generator/model/template.ts';
import { GUARD_MODES } from '../../../generator/options/choices.ts';
import { planGuards } from '../../../generator/pipeline/guards.ts';
import { readStatements } from '../../../generator/prepare/template.ts';
import { guardedSchemas } from './guarded-schemas.ts';

/* Of the run-time, a module of guards has what it needs and nothing else: neither is told by its types being checked here. */

const templates = readTemplates();
const runtime = [...templates].flatMap(([name, { statements }]) => (name.startsWith('guards/') ? statements : []));

/** What users of the module may name, whether or not it does. */
const PUBLIC = ['InvalidEventError', 'Issue', 'IssueCode', 'ParseResult', 'StandardSchema'];

async function guardsOf(schema: unknown): Promise<readonly TemplateStatement[]> {
  const { plan } = planGuards([{ name: 'schema.json', schema }]);
  if (plan === undefined) throw new Error(`not compiled: ${JSON.stringify(schema)}`);
  const options = jobOptions({ formats: ['all'], modes: GUARD_MODES });
  const [file] = await emitGuards(plan, { options, templates });
  return readStatements(file?.text ?? '');
}

it('is all that is mentioned, and nothing else', async () => {
  const wrong: string[] = [];
  for (const { keyword, schema } of guardedSchemas) {
    const statements = await guardsOf(schema);
    const declared = new Set(statements.flatMap(({ names }) => names));
    const ofRuntime = runtime.flatMap(({ names }) => names);
    for (const name of ofRuntime) {
      const isMentioned = statements.some(({ names, mentions }) => !names.includes(name) && mentions.includes(name));
      if (isMentioned && !declared.has(name)) wrong.push(`${keyword}: ${name} is missing`);
      if (!isMentioned && declared.has(name) && !PUBLIC.includes(name)) wrong.push(`${keyword}: nothing uses ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});
