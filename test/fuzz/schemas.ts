import { compileGuard, type Guard, SchemaError } from '../../generator/index.ts';
import { ruleFor } from '../long/equivalence/differences.ts';
import { ajvJudge, hyperjumpJudge, type Judge } from '../long/equivalence/judges.ts';
import { brokenLaw, stripKeepsValid } from '../long/equivalence/laws.ts';
import type { Schema } from '../long/equivalence/schemas.ts';
import { valuesNear } from '../long/equivalence/values.ts';
import { behaviorOf, type Checked, NOTHING, type Target, unless } from './target.ts';

/** Schemas that are compiled, and their guards against Ajv. */
export const schemasTarget: Target = { name: 'schemas', ending: '.json', check: checkSchema };

const VALUES = 40;

async function checkSchema(text: string): Promise<Checked> {
  const schema = parsed(text);
  if (schema === undefined) return NOTHING;
  const outcome = compiled(schema.value);
  if (!('guard' in outcome)) return outcome;
  const behavior = behaviorOf(outcome.guard.warnings.map(({ code }) => code));
  const judge = judgeOf(schema.value as Schema);
  const next = valuesNear(schema.value, text.length);
  const keeps = stripKeepsValid(schema.value as Schema);
  for (let times = 0; times < VALUES; times++) {
    const value = next();
    const law = brokenLaw(outcome.guard, value, keeps);
    if (law !== undefined) return { failures: [{ oracle: 'law', message: `${law} for ${JSON.stringify(value)}` }], behavior };
    const theirs = judge?.(value);
    if (theirs === undefined || theirs === outcome.guard.is(value)) continue;
    if (!(await isExplained(schema.value as Schema, value, !theirs)))
      return { failures: [{ oracle: 'Ajv', message: `says ${theirs} of ${JSON.stringify(value)}` }], behavior };
  }
  return { failures: [], behavior };
}

/** A text of JSON as a value; nothing where it is none. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function compiled(schema: unknown): { readonly guard: Guard<unknown> } | Checked {
  try {
    return { guard: compileGuard(schema) };
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const slip = error.findings.find(
      ({ code, message, fix, pointer }) =>
        message === '' ||
        fix === '' ||
        typeof pointer !== 'string' ||
        code.startsWith('internal/') ||
        /\bundefined\b|\[object/.test(message),
    );
    const failures = [
      ...unless(error.findings.length > 0, 'findings', () => 'refused without a reason'),
      ...unless(slip === undefined, 'words', () => JSON.stringify(slip)),
    ];
    return { failures, behavior: behaviorOf(error.findings.map(({ code }) => code)) };
  }
}

/** Ajv is not asked where it cannot compile a schema itself. */
function judgeOf(schema: Schema): Judge | undefined {
  try {
    const judge = ajvJudge(schema);
    return (value) => {
      try {
        return judge(value);
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  }
}

/** Where the two differ, a known rule or a third judge has to say why. */
async function isExplained(schema: Schema, value: unknown, ours: boolean): Promise<boolean> {
  try {
    const arbiter = (await hyperjumpJudge(schema))(value);
    return arbiter === ours || ruleFor({ schema, value, ours, arbiter }) !== undefined;
  } catch {
    return true;
  }
}
