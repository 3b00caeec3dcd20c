import { dependsOnMembers } from '../../guard/compile/copies.ts';
import type { GuardPrinter } from '../../guard/functions.ts';
import type { GuardOptions } from '../../model/guard-options.ts';
import { stringLiteral } from '../../text/encode.ts';
import { docComment, joinParts } from '../code/layout.ts';
import type { Entry } from './entry.ts';
import { jsonSchemaName } from './json-schemas.ts';

/** `assert…`, `parse…` and the Standard Schema of a type, and what the modes add to them. */
export function printEntry(entry: Entry, printer: GuardPrinter, { modes }: GuardOptions): string {
  return joinParts([
    printAssertion(entry, printer),
    printParser(entry, printer),
    printStandardSchema(entry),
    modes.includes('strict') ? printStrict(entry, printer) : '',
    modes.includes('strip') ? printStrip(entry, printer) : '',
  ]).trimEnd();
}

function printAssertion({ typeName, guards, what, page }: Entry, printer: GuardPrinter): string {
  return `${docComment([`Throws an \`InvalidEventError\` unless the value is ${what} as documented.`])}export function ${guards.assertion}(value: unknown): asserts value is ${typeName} {
  if (${printer.guard(typeName, 'plain')}(value)) return;
  throw new InvalidEventError(${stringLiteral(typeName)}, listIssues(${printer.explain(typeName, 'plain')}, value, ${page}));
}`;
}

function printParser({ typeName, guards, what, page }: Entry, printer: GuardPrinter): string {
  return `${docComment([`The value as ${what}, or everything about it that is not as documented.`])}export function ${guards.parser}(value: unknown): ParseResult<${typeName}> {
  return ${printer.guard(typeName, 'plain')}(value) ? { ok: true, value } : refuse(${printer.explain(typeName, 'plain')}, value, ${page});
}`;
}

function printStandardSchema({ typeName, guards, what }: Entry): string {
  const comment = docComment([`For libraries that take a Standard Schema: ${what}.`]);
  return `${comment}export const ${guards.standardSchema}: StandardSchema<${typeName}> = /* @__PURE__ */ standardSchema(${guards.parser}, ${jsonSchemaName(typeName)});`;
}

function printStrict({ typeName, what, page }: Entry, printer: GuardPrinter): string {
  return `${docComment([`The value as ${what} without members that are not documented, or everything that is otherwise.`])}export function parseStrict${typeName}(value: unknown): ParseResult<${typeName}> {
  return ${printer.guard(typeName, 'strict')}(value) ? { ok: true, value } : refuse(${printer.explain(typeName, 'strict')}, value, ${page});
}`;
}

function printStrip({ typeName, what, page, jsonSchema }: Entry, printer: GuardPrinter): string {
  const [guard, explain] = [printer.guard(typeName, 'plain'), printer.explain(typeName, 'plain')];
  const copy = `${printer.copy(typeName)}(value)`;
  const lines = dependsOnMembers(jsonSchema)
    ? `    if (${guard}(value)) {
      const copy = ${copy};
      return ${guard}(copy) ? { ok: true, value: copy } : refuse(${explain}, copy, ${page});
    }`
    : `    if (${guard}(value)) return { ok: true, value: ${copy} };`;
  return `${docComment([`A copy of the value as ${what}, with its documented members only, or everything about it that is not as documented.`])}export function strip${typeName}(value: unknown): ParseResult<${typeName}> {
  try {
${lines}
  } catch {
    // What cannot be read to its end is refused.
  }
  return refuse(${explain}, value, ${page});
}`;
}
