import type { TemplateStatement } from '../../model/code-parser.ts';
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
export async function fillReceiverTemplate(
  name: string,
  { values, without = [] }: Filling,
  { parser, ...context }: EmitContext,
): Promise<readonly string[]> {
  const statements = await parser.readTemplate(templateNamed({ parser, ...context }, `${RECEIVER}${name}.ts`));
  const texts = statements
    .filter(({ names }) => !names.some((one) => without.includes(one)))
    .map(({ names, text }) => filled(text, values[names[0] ?? '']));
  const used = usedOf(await parser.readTemplate(texts.join('\n\n'))).map(({ text }) => text);
  const isImport = (text: string): boolean => text.startsWith('import ');
  return [used.filter(isImport).join('\n'), ...used.filter((text) => !isImport(text))];
}

function filled(text: string, value: string | undefined): string {
  // A function, for a text to put in place has marks such as `$&` that mean something.
  return value === undefined ? text : text.replace(/(?<= = )[^=]*(?=;$)/, () => value);
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
