import { variantsOf } from '../../guard/event-forms.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import { docComment, importLine } from '../code/layout.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule, printNames } from './print-module.ts';

/** The variants of events by name, and how an event says which one it is. */
export function emitVariants(plan: Plan, context: EmitContext): OutputFile {
  const all = plan.events.flatMap(variantsOf);
  const members = all.map(({ key, eventType }) => `\n  ${propertyKey(key)}: ${eventType};`).join('');
  const table = plan.events.map(printVariants).join('');
  const isNone = table === '';
  const values = {
    VARIANTS: `{${table}\n}`,
    variantOf: isNone ? '() => undefined' : undefined,
    variantNames: isNone ? '() => []' : undefined,
  };
  const [imported = '', ...others] = fillReceiverTemplate('event-variants', { values, without: ['VariantMap'] }, context);
  const map = `${docComment(['The variants of events, by the names under which handlers are added.'])}export interface VariantMap {${members}${members === '' ? '' : '\n'}}`;
  const types = ['EventType', ...all.map(({ eventType }) => eventType)].sort();
  const imports = imported.replace(/^import .* from '\.\.\/types\.ts';$/m, () => importLine(types, '../types.ts', true));
  return printModule('event-variants', { texts: [imports, map, ...others], isExported: true }, { plan, context });
}

function printVariants({ type, variants }: PlannedEvent): string {
  if (variants === undefined) return '';
  const names = variants.all
    .map(({ value, key }) => (value === undefined ? '' : `\n      ${propertyKey(value)}: ${stringLiteral(key)},`))
    .join('');
  return `\n  ${propertyKey(type)}: {\n    path: ${printNames(variants.path)},\n    names: {${names}\n    },\n    other: ${stringLiteral(variants.all.at(-1)?.key ?? '')},\n  },`;
}
