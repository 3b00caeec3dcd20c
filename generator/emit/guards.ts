import { definitionsOf } from '../guard/definition.ts';
import { formsOf } from '../guard/event-forms.ts';
import { GuardCompiler } from '../guard/guard-compiler.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { fileHeader, importLine, joinParts } from './code/layout.ts';
import type { EmitContext } from './emitter.ts';
import type { GuardedType } from './guard/guarded-type.ts';
import { guardedTypeFunctions } from './guard/guarded-type-functions.ts';
import { jsonSchemaModule } from './guard/json-schemas.ts';
import { codeOf, type ModulePart } from './guard/module-part.ts';
import { orderParts } from './guard/order-parts.ts';
import { constantOf, declarePages, pageConstants } from './guard/page-constants.ts';
import { explainersTable, parseEvent } from './guard/parse-event.ts';
import { neededRuntime } from './guard/runtime.ts';

/** The guards: for each event `is…`, `assert…`, `parse…` and a Standard Schema; for each model a guard; `parseEvent`. */
export async function emitGuards(plan: Plan, context: EmitContext): Promise<readonly OutputFile[]> {
  const { options } = context;
  const definitions = definitionsOf(plan);
  const types = guardedTypes(plan);
  const parts = moduleParts(plan, types, new GuardCompiler(definitions, options.guards, 'TypeScript'), context);
  const mentions = parts.flatMap(({ printed }) => printed.mentions);
  const schemas = jsonSchemaModule(types, plan.pages);
  const documented = new Set(mentions.filter(({ from }) => from === 'types').map(({ name }) => name));
  const text = joinParts([
    fileHeader(plan.pages),
    [
      importLine(schemas.names, `./json-schemas${options.importExtension}`),
      importLine([...documented].sort(), `./types${options.importExtension}`, true),
    ].join('\n'),
    ...parts.map(codeOf),
    ...neededRuntime(mentions, context),
  ]);
  return [{ path: 'guards.ts', text, owner: 'generator', role: 'code', exported: true }, schemas.file];
}

/** All declarations of the module but the run-time, in their order: constants come before the table that holds them. */
function moduleParts(
  plan: Plan,
  types: readonly GuardedType[],
  compiler: GuardCompiler,
  { options }: EmitContext,
): readonly ModulePart[] {
  const blocks = types.map((type) => ({
    typeName: type.typeName,
    parts: guardedTypeFunctions(type, compiler, options.guards),
  }));
  for (const { typeName } of [...plan.models, ...plan.envelopes]) compiler.guard(typeName, 'plain');
  const dispatch = plan.events.length === 0 ? [] : parseEvent(plan, compiler);
  const table = plan.events.length === 0 ? [] : [explainersTable(plan, compiler)];
  const functions = [...dispatch, ...orderParts(compiler.declarations(), blocks, definitionsOf(plan))];
  const mentioned = new Set([...functions, ...table].flatMap(({ printed }) => printed.mentions.map(({ name }) => name)));
  return [...functions, ...declarePages(pageConstants(plan.pages), mentioned), ...table];
}

/** What gets all kinds of guards: events, and what the pages document by itself. */
function guardedTypes({ events, models, pages }: Plan): readonly GuardedType[] {
  const constants = pageConstants(pages);
  return [
    ...events.flatMap((event) => {
      const what = `a \`${event.type}\` event`;
      return formsOf(event).map(({ eventType, guards, schema }) => {
        return { typeName: eventType, guards, what, jsonSchema: schema, page: constantOf(event.pages, constants) };
      });
    }),
    ...models.flatMap(({ typeName, guards, jsonSchema, pages: own }) =>
      guards === undefined || jsonSchema === undefined
        ? []
        : [{ typeName, guards, what: `the structure \`${typeName}\``, jsonSchema, page: constantOf(own, constants) }],
    ),
  ];
}
