import { stableText } from '../../changes/canonical-schema.ts';
import type { ChangeFinding } from '../../changes/finding.ts';
import { withoutHeader } from '../../emit/code/layout.ts';
import type { Plan } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { isRecord } from '../../text/records.ts';
import type { Difference } from '../diff.ts';
import { printTypes } from '../print-files.ts';

/** What two sets of pages print of the types that differ, without comments; nothing if none does. */
export interface ChangedTypes {
  readonly before: string;
  readonly after: string;
}

/**
 * The types that differ between two sets of pages; nothing for schemas, of which no types are printed. Only the types that
 * differ are printed, as printing is what takes time.
 */
export async function changedTypes({ findings, old, now }: Difference): Promise<ChangedTypes | undefined> {
  if (old.plan === undefined || now.plan === undefined) return undefined;
  const kept = typesKept(findings, old.plan);
  const [before, after] = [onlyChanged(old.plan, now.plan, kept), onlyChanged(now.plan, old.plan, kept)];
  const isSame = [before, after].every(
    ({ models, envelopes }) => envelopes.length === 0 && models.every(({ schema }) => Object.keys(schema).length === 0),
  );
  const names = (plan: Plan): string => plan.events.map(({ type, name }) => `${type} ${name}`).join('\n');
  if (isSame && names(before) === names(after)) return undefined;
  const texts = { before: compact(await printTypes(before), before), after: compact(await printTypes(after), after) };
  return texts.before === texts.after ? undefined : texts;
}

/** The data of events that are no longer shown: what was generated for them is kept. */
function typesKept(findings: readonly ChangeFinding[], { events }: Plan): ReadonlySet<string> {
  const lost = new Set(findings.filter((finding) => finding.class === 'coverage').flatMap((finding) => finding.events));
  return new Set(events.filter(({ type }) => lost.has(type)).map(({ dataType }) => dataType));
}

/** A plan with the types that are not the same in another one, words, examples and order aside. */
function onlyChanged(plan: Plan, other: Plan, kept: ReadonlySet<string>): Plan {
  const textOf = ({ schema }: Plan['models'][number] | Plan['envelopes'][number]): string => stableText(withoutWords(schema));
  const texts = new Map([...other.models, ...other.envelopes].map((type) => [type.typeName, textOf(type)]));
  const differs = (type: Plan['models'][number] | Plan['envelopes'][number]): boolean =>
    !kept.has(type.typeName) && texts.get(type.typeName) !== textOf(type);
  const changed = new Set(plan.models.filter(differs));
  const envelopes = plan.envelopes.filter(differs);
  // What these refer to is named, and nothing more is said of it.
  const named = new Set([...changed, ...envelopes].flatMap(({ schema }) => referencesIn(schema)));
  const models = plan.models
    .filter((model) => changed.has(model) || named.has(model.typeName))
    .map((model) => (changed.has(model) ? model : { ...model, schema: {} }));
  return { ...plan, pages: [], models, envelopes };
}

/** The names of the types that a schema refers to. */
function referencesIn(schema: Schema): readonly string[] {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** The text without comments, and without the types that only stand in it because others refer to them. */
function compact(text: string, { models }: Plan): string {
  const open = new Set(models.filter(({ schema }) => Object.keys(schema).length === 0).map(({ typeName }) => typeName));
  return withoutComments(withoutHeader(text)).replace(/^export type (\w+) = unknown;\n\n?/gm, (line, name: string) =>
    open.has(name) ? '' : line,
  );
}

/** A schema without what only gets into comments. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema))
    return schema.every((item) => typeof item === 'string') ? [...schema].sort() : schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      // Members may go by the names of keywords; what they hold is a schema then.
      .filter(([name, value]) => !(WORDS.has(name) && !isRecord(value)))
      .map(([name, value]) => [name, withoutWords(value)]),
  );
}

const WORDS = new Set(['description', 'examples', '$comment', 'format']);

/** Generated code has comments on lines of their own only. */
function withoutComments(text: string): string {
  return text.replace(/^ *(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, '');
}
