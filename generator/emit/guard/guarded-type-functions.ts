import { dependsOnMembers } from '../../guard/compile/functions/copied-members.ts';
import { VALUE } from '../../guard/compile/scope.ts';
import { call, conditional, declared, literal, local, object, runtime, TRUE } from '../../guard/expression/build.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { documentedType, runtimeType, type TypeNode, UNKNOWN } from '../../guard/expression/types.ts';
import type { GuardCompiler } from '../../guard/guard-compiler.ts';
import { block, type Declaration, ifThen, returns, type Statement } from '../../guard/statement/tree.ts';
import type { GuardOptions } from '../../model/job.ts';
import type { GuardedType } from './guarded-type.ts';
import { jsonSchemaName } from './json-schemas.ts';
import { exported, type ModulePart } from './module-part.ts';

/** `assert…`, `parse…` and the Standard Schema of a type, and what the modes add to them. */
export function guardedTypeFunctions(type: GuardedType, compiler: GuardCompiler, { modes }: GuardOptions): readonly ModulePart[] {
  return [
    assertion(type, compiler),
    parser(type, compiler),
    standardSchema(type),
    ...(modes.includes('strict') ? [strictParser(type, compiler)] : []),
    ...(modes.includes('strip') ? [stripper(type, compiler)] : []),
  ];
}

function functionOfValue(name: string, result: TypeNode, body: readonly Statement[]): Declaration {
  return { kind: 'function', name, parameters: [{ name: VALUE.name, type: UNKNOWN }], result, body };
}

function assertion({ typeName, guards, what, page }: GuardedType, compiler: GuardCompiler): ModulePart {
  const result = { kind: 'predicate', parameter: VALUE.name, type: documentedType(typeName), asserts: true } as const;
  const isValid = call(declared(compiler.guard(typeName, 'plain')), VALUE);
  const issues = call(runtime('listIssues'), declared(compiler.explain(typeName, 'plain')), VALUE, declared(page));
  const error = {
    kind: 'new',
    callee: runtime('InvalidEventError'),
    types: [],
    arguments: [literal(typeName), issues],
  } as const;
  return exported(
    `Throws an \`InvalidEventError\` unless the value is ${what} as documented.`,
    functionOfValue(guards.assertion, result, [ifThen(isValid, returns(undefined)), { kind: 'throw', value: error }]),
  );
}

/** The value itself, or what is wrong with it. */
function parsed(isValid: Expression, value: Expression, refusal: Expression): Expression {
  return conditional(isValid, object({ ok: TRUE, value }), refusal);
}

function refusal(explain: string, value: Expression, page: string): Expression {
  return call(runtime('rejectedResult'), declared(explain), value, declared(page));
}

function resultOf(typeName: string): TypeNode {
  return runtimeType('ParseResult', documentedType(typeName));
}

function parser({ typeName, guards, what, page }: GuardedType, compiler: GuardCompiler): ModulePart {
  const isValid = call(declared(compiler.guard(typeName, 'plain')), VALUE);
  const result = parsed(isValid, VALUE, refusal(compiler.explain(typeName, 'plain'), VALUE, page));
  return exported(
    `The value as ${what}, or a list of everything that is not as documented.`,
    functionOfValue(guards.parser, resultOf(typeName), [returns(result)]),
  );
}

function standardSchema({ typeName, guards, what }: GuardedType): ModulePart {
  const json = { kind: 'name', name: jsonSchemaName(typeName), from: 'imported' } as const;
  return exported(`For libraries that take a Standard Schema: ${what}.`, {
    kind: 'constant',
    name: guards.standardSchema,
    type: runtimeType('StandardSchema', documentedType(typeName)),
    value: { kind: 'pure', call: call(runtime('standardSchema'), declared(guards.parser), json) },
  });
}

function strictParser({ typeName, what, page }: GuardedType, compiler: GuardCompiler): ModulePart {
  const isValid = call(declared(compiler.guard(typeName, 'strict')), VALUE);
  const result = parsed(isValid, VALUE, refusal(compiler.explain(typeName, 'strict'), VALUE, page));
  return exported(
    `The value as ${what} without undocumented properties, or a list of everything that is not as documented.`,
    functionOfValue(`parseStrict${typeName}`, resultOf(typeName), [returns(result)]),
  );
}

const COPY = local('copy');

function stripper({ typeName, what, page, jsonSchema }: GuardedType, compiler: GuardCompiler): ModulePart {
  const guard = declared(compiler.guard(typeName, 'plain'));
  const explain = compiler.explain(typeName, 'plain');
  const copy = call(declared(compiler.copy(typeName)), VALUE);
  const isValid = call(guard, VALUE);
  const checked = parsed(call(guard, COPY), COPY, refusal(explain, COPY, page));
  const stripped = dependsOnMembers(jsonSchema)
    ? ifThen(isValid, block([{ kind: 'const', name: COPY.name, value: copy }, returns(checked)]))
    : ifThen(isValid, returns(object({ ok: TRUE, value: copy })));
  const handler = [{ kind: 'comment', text: 'Values that cannot be read completely are rejected.' } as const];
  return exported(
    `A copy of the value as ${what} with its documented properties only, or a list of everything that is not as documented.`,
    functionOfValue(`strip${typeName}`, resultOf(typeName), [
      { kind: 'try', body: [stripped], handler },
      returns(refusal(explain, VALUE, page)),
    ]),
  );
}
