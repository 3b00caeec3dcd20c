import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule, printNames } from './print-module.ts';

/** What distinguishes an event from all others, which is not the same in every catalog. */
export function emitIdentity(plan: Plan, context: EmitContext): OutputFile {
  const lines = plan.identities.map(
    ({ mark, beside, path }) => `\n  { mark: ${stringLiteral(mark)}, beside: ${printNames(beside)}, path: ${printNames(path)} },`,
  );
  const isNone = lines.length === 0;
  const values = {
    IDENTITIES: `[${lines.join('')}\n]`,
    idPathOf: isNone ? '() => []' : undefined,
    identityOf: isNone ? '() => undefined' : undefined,
  };
  const texts = fillReceiverTemplate('identity', { values }, context);
  return printModule('identity', { texts, isExported: false }, { plan, context });
}
