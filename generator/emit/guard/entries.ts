import type { GuardPrinter } from '../../guard/functions.ts';
import type { GuardOptions } from '../../model/guard-options.ts';
import { stringLiteral } from '../../text/encode.ts';
import { docComment, joinParts } from '../code/layout.ts';
import type { Entry } from './entry.ts';
import { jsonSchemaName } from './json-schemas.ts';

/** `assert…`, `parse…` and the Standard Schema of a type, and what the modes add to them. */
export function printEntry(entry: Entry, printer: GuardPrinter, { modes }: GuardOptions): string {
  return joinParts([
    printAssertion(entry),
    printParser(entry, printer),
    printStandardSchema(entry),
    modes.includes('strict') ? printStrict(entry, printer) : '',
    modes.includes('strip') ? printStrip(entry, printer) : '',
  ]).trimEnd();
}

function printAssertion({ typeName, guards, what }: Entry): string {
  return `${docComment([`Throws an \`InvalidEventError\` unless the value is ${what} as documented.`])}export function ${guards.assertion}(value: unknown): asserts value is ${typeName} {
  const result = ${guards.parser}(value);
  if (!result.ok) throw new InvalidEventError(${stringLiteral(typeName)}, result.issues);
}`;
}

function printParser({ typeName, guards, what, page }: Entry, printer: GuardPrinter): string {
  const explain = printer.explain(typeName, 'plain');
  return `${docComment([`The value as ${what}, or everything about it that is not as documented.`])}export function ${guards.parser}(value: unknown): ParseResult<${typeName}> {
  return parseWith(${printer.guard(typeName, 'plain')}, ${explain}, value, ${stringLiteral(page)});
}`;
}

function printStandardSchema({ typeName, guards, what }: Entry): string {
  const comment = docComment([`For libraries that take a Standard Schema: ${what}.`]);
  return `${comment}export const ${guards.standardSchema}: StandardSchema<${typeName}> = /* @__PURE__ */ standardSchema(${guards.parser}, ${jsonSchemaName(typeName)});`;
}

function printStrict({ typeName, what, page }: Entry, printer: GuardPrinter): string {
  const names = `${printer.guard(typeName, 'strict')}, ${printer.explain(typeName, 'strict')}`;
  return `${docComment([`The value as ${what} without members that are not documented, or everything that is otherwise.`])}export function parseStrict${typeName}(value: unknown): ParseResult<${typeName}> {
  return parseWith(${names}, value, ${stringLiteral(page)});
}`;
}

function printStrip({ typeName, guards, what }: Entry, printer: GuardPrinter): string {
  return `${docComment([`A copy of the value as ${what}, with its documented members only, or everything about it that is not as documented.`])}export function strip${typeName}(value: unknown): ParseResult<${typeName}> {
  const result = ${guards.parser}(value);
  return result.ok ? { ok: true, value: ${printer.copy(typeName)}(result.value) } : result;
}`;
}
