import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { printModule, printNames, readReceiverTemplate } from './print-module.ts';

/** What distinguishes an event from all others, which is not the same in every catalog. */
export async function emitIdentity(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await readReceiverTemplate('identity', context);
  const lines = plan.identities.map(
    ({ mark, beside, path }) => `\n  { mark: ${stringLiteral(mark)}, beside: ${printNames(beside)}, path: ${printNames(path)} },`,
  );
  const list = lines.length === 0 ? '[]' : `[${lines.join('')}\n]`;
  const texts = statements.map(({ text }) => text.replace(/(?<=^const IDENTITIES: readonly Identity\[\] = )[^;]*/m, () => list));
  return printModule('identity', { texts, isExported: false }, { plan, context });
}
