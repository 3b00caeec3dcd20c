import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import { fileHeader, joinParts } from '../code/layout.ts';
import type { EmitContext } from '../emitter.ts';

/** The folder of all that receives and dispatches events. */
export const RECEIVER = 'receiver/';

/**
 * A module of the receiver, with its imports leading where its files are in the output.
 * @param name Its path in the folder of the receiver, without an ending.
 * @param isExported Whether the index of the receiver gives what it exports.
 */
export async function printModule(
  name: string,
  { texts, isExported }: { readonly texts: readonly string[]; readonly isExported: boolean },
  { plan, context }: { readonly plan: Plan; readonly context: EmitContext },
): Promise<OutputFile> {
  const text = await context.parser.moveImports(joinParts(texts), context.options.importExtension);
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
