import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { printModule, printNames, readReceiverTemplate } from './print-module.ts';

/** The headers that name events, by event; where some events need none, a delivery may be without. */
export async function emitEventHeader(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await readReceiverTemplate('event-header', context);
  const named = plan.events
    .map(({ type, headers }) => ({ type, headers: Object.entries(headers) }))
    .filter(({ headers }) => headers.length > 0);
  const headerNames = [...new Set(named.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const lines = named.map(
    ({ type, headers }) =>
      `\n  ${propertyKey(type)}: { ${headers.map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`).join(', ')} },`,
  );
  const table = lines.length === 0 ? '{}' : `{${lines.join('')}\n}`;
  const texts = statements.map(({ names, text }) => {
    if (names.includes('HEADERS')) return text.replace(/= \{\};$/, () => `= ${table};`);
    if (names.includes('NAMES')) return text.replace(/= \[\];$/, () => `= ${printNames(headerNames)};`);
    return names.includes('IS_NEEDED') ? text.replace(/= false;$/, `= ${named.length === plan.events.length};`) : text;
  });
  return printModule('event-header', { texts, isExported: named.length > 0 }, { plan, context });
}
