import { variantsOf } from '../../guard/event-forms.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import { docComment, importLine } from '../code/layout.ts';
import type { EmitContext } from '../emitter.ts';
import { printModule, printNames, readReceiverTemplate } from './print-module.ts';

/** The variants of events by name, and how an event says which one it is. */
export async function emitVariants(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await readReceiverTemplate('event-variants', context);
  const all = plan.events.flatMap(variantsOf);
  const members = all.map(({ key, eventType }) => `\n  ${propertyKey(key)}: ${eventType};`).join('');
  const table = plan.events.map(printVariants).join('');
  const texts = statements
    .filter(({ names, text }) => !names.includes('VariantMap') && !/^import .* from '\.\.\/catalog/.test(text))
    .map(({ text }) => text.replace(/(?<=^const VARIANTS: [^=]*= )\{\}(?=;$)/m, () => (table === '' ? '{}' : `{${table}\n}`)));
  const map = `${docComment(['The variants of events, by the names under which handlers are added.'])}export interface VariantMap {${members}${members === '' ? '' : '\n'}}`;
  const types = ['EventType', ...all.map(({ eventType }) => eventType)].sort();
  const imports = importLine(types, '../catalog/types.ts', true);
  const [first = '', ...others] = texts;
  return printModule('event-variants', { texts: [`${imports}\n${first}`, map, ...others], isExported: true }, { plan, context });
}

function printVariants({ type, variants }: PlannedEvent): string {
  if (variants === undefined) return '';
  const names = variants.all
    .map(({ value, key }) => (value === undefined ? '' : `\n      ${propertyKey(value)}: ${stringLiteral(key)},`))
    .join('');
  return `\n  ${propertyKey(type)}: {\n    path: ${printNames(variants.path)},\n    names: {${names}\n    },\n    other: ${stringLiteral(variants.all.at(-1)?.key ?? '')},\n  },`;
}
