import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import { fileHeader, joinParts, withImportEndings } from '../code/layout.ts';
import { type EmitContext, templateNamed } from '../emitter.ts';

/** The folder of all that receives and dispatches events. */
export const RECEIVER = 'receiver/';

/** The text of a template of the receiver. */
export function receiverTemplate(name: string, context: EmitContext): string {
  return templateNamed(context, `${RECEIVER}${name}.ts`).text;
}

/**
 * A module of the receiver.
 * @param name Its path in the folder of the receiver, without an ending.
 * @param texts Its parts; what they import is where the output has it, with the ending `.ts`, as in templates.
 * @param isExported Whether the index of the receiver gives what it exports.
 */
export function printModule(
  name: string,
  { texts, isExported }: { readonly texts: readonly string[]; readonly isExported: boolean },
  { plan, context }: { readonly plan: Plan; readonly context: EmitContext },
): OutputFile {
  const text = withImportEndings(joinParts(texts), context.options.importExtension);
  return {
    path: `${RECEIVER}${name}.ts`,
    text: joinParts([fileHeader(plan.pages), text]),
    owner: 'generator',
    role: 'code',
    exported: isExported,
  };
}

/** Names as an array of code. */
export function printNames(names: readonly string[]): string {
  return `[${names.map((name) => stringLiteral(name)).join(', ')}]`;
}
