import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule, printNames } from './print-module.ts';

/** The headers that name events, by event; where some events need none, a delivery may be without. */
export function emitEventHeader(plan: Plan, context: EmitContext): OutputFile {
  const named = plan.events
    .map(({ type, headers }) => ({ type, headers: Object.entries(headers) }))
    .filter(({ headers }) => headers.length > 0);
  const headerNames = [...new Set(named.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const lines = named.map(
    ({ type, headers }) =>
      `\n  ${propertyKey(type)}: { ${headers.map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`).join(', ')} },`,
  );
  const table = lines.length === 0 ? '{}' : `{${lines.join('')}\n}`;
  const isNone = named.length === 0;
  const values = {
    HEADERS: table,
    NAMES: printNames(headerNames),
    IS_NEEDED: String(named.length === plan.events.length),
    readEventHeader: isNone ? '() => undefined' : undefined,
    eventHeadersIn: isNone ? '() => undefined' : undefined,
    problemOfEventHeader: isNone ? '() => undefined' : undefined,
  };
  const texts = fillReceiverTemplate('event-header', { values }, context);
  return printModule('event-header', { texts, isExported: !isNone }, { plan, context });
}
