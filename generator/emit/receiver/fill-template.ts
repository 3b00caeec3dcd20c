import type { TemplateStatement } from '../../model/template.ts';
import { mentionsIn } from '../code/mentions.ts';
import { type EmitContext, templateNamed } from '../emitter.ts';
import { RECEIVER } from './print-module.ts';

/** What becomes of a template. */
interface Filling {
  /** By the name of a constant, the code of its value. Those that are not here, or `undefined`, keep theirs. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Exported statements that are left out. */
  readonly without?: readonly string[];
}

/**
 * The statements of a template of the receiver, with other values of its constants. Of the rest, what then nothing uses
 * falls away, so that a catalog has the code for what its pages show and no other. The imports are the first of them.
 */
export function fillReceiverTemplate(name: string, { values, without = [] }: Filling, context: EmitContext): readonly string[] {
  const { statements } = templateNamed(context, `${RECEIVER}${name}.ts`);
  const kept = statements
    .filter(({ names }) => !names.some((one) => without.includes(one)))
    .map((statement) => filled(statement, values[statement.names[0] ?? '']));
  const used = usedOf(kept).map(({ text }) => text);
  const isImport = (text: string): boolean => text.startsWith('import ');
  return [used.filter(isImport).join('\n'), ...used.filter((text) => !isImport(text))];
}

function filled(statement: TemplateStatement, value: string | undefined): TemplateStatement {
  if (value === undefined) return statement;
  const fill = (text: string): string =>
    // A function, for a text to put in place has marks such as `$&` that mean something.
    text.replace(/(?<= = )[^=]*(?=;$)/, () => value);
  const text = fill(statement.text);
  return { ...statement, text, unexported: fill(statement.unexported), mentions: mentionsIn(text) };
}

/** The statements that are exported, and those that they mention. */
function usedOf(statements: readonly TemplateStatement[]): readonly TemplateStatement[] {
  const used = new Set(statements.filter(({ text, unexported }) => text !== unexported));
  // The set grows while it is gone through.
  for (const { mentions } of used)
    for (const one of statements) if (one.names.some((name) => mentions.includes(name))) used.add(one);
  const mentioned = new Set([...used].flatMap(({ mentions }) => mentions));
  const isImported = ({ names, mentions }: TemplateStatement): boolean =>
    names.length === 0 && mentions.some((name) => mentioned.has(name));
  return statements.filter((one) => used.has(one) || isImported(one));
}
