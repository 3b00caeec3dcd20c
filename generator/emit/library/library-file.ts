import { definitionsOf } from '../../guard/definition.ts';
import { variantsOf } from '../../guard/event-forms.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { propertyKey } from '../../text/encode.ts';
import { eventDocumentation, variantDocumentation } from '../code/documentation.ts';
import { docComment, fileHeader, joinParts } from '../code/layout.ts';
import { type EmitContext, templateNamed } from '../emitter.ts';
import { neededRuntime } from '../guard/runtime.ts';
import type { SchemaLibrary } from './library.ts';
import { orderDefinitions } from './order.ts';
import { SchemaPrinter } from './print-schema.ts';

/** The types of a plan as schemas of a library, under the names of the types; the union of all events, and events by type. */
export function emitLibrary(plan: Plan, library: SchemaLibrary, context: EmitContext): readonly OutputFile[] {
  const { all, isBefore } = orderDefinitions(definitionsOf(plan));
  const definitions = new Map(all.map(({ name, schema }) => [name, schema]));
  const printer = new SchemaPrinter({ library, definitions, formats: context.options.guards.formats, isBefore });
  const described = descriptions(plan);
  // Schemas of pages have objects of keywords only.
  const constants = all.map(({ name, schema }) => {
    const code = printer.definition(name, schema as Schema);
    return `${docComment(described.get(name) ?? [])}export const ${name} = ${code};`;
  });
  const events = plan.events.length === 0 ? [] : printEvents(plan, printer);
  const text = joinParts([
    fileHeader(plan.pages),
    [
      `import * as ${library.namespace} from '${library.name}';`,
      ...(printer.needsTypes ? [`import type * as types from './types${context.options.importExtension}';`] : []),
    ].join('\n'),
    ...(printer.bounds.patterns.length === 0 ? [] : [printer.bounds.patterns.join('\n')]),
    ...constants,
    ...events,
    ...printHelpers(library, new Set([...printer.needed, ...printer.bounds.needed]), context),
  ]);
  return [{ path: `${library.name}.ts`, text, owner: 'generator', role: 'code' }];
}

function printEvents({ events }: Plan, printer: SchemaPrinter): readonly string[] {
  const byType = events.map(({ type, eventType }) => `  ${propertyKey(type)}: ${eventType},\n`);
  return [
    `${docComment(['Any documented event.'])}export const AnyEvent = ${printer.union(events.map(({ eventType }) => eventType))};`,
    `${docComment(['The schemas of all documented events, by their types.'])}export const eventSchemas = {\n${byType.join('')}};`,
  ];
}

/** What is said of each type, as in `types.ts`. */
function descriptions({ events, models, envelopes }: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...[...models, ...envelopes].map(({ typeName, description }) => [typeName, [description]] as const),
    ...events.flatMap((event) => [
      ...variantsOf(event).map((variant) => [variant.eventType, variantDocumentation(event, variant)] as const),
      [event.eventType, eventDocumentation(event)] as const,
    ]),
  ]);
}

/** The helpers of the library's template that were printed, and what is used of the run-time of guards. */
function printHelpers(library: SchemaLibrary, needed: ReadonlySet<string>, context: EmitContext): readonly string[] {
  const helpers = templateNamed(context, `${library.name}.ts`).statements;
  const wanted = new Set(needed);
  // What a helper calls stands in front of it.
  for (const { names, mentions } of [...helpers].reverse())
    if (names.some((name) => wanted.has(name))) for (const name of mentions) wanted.add(name);
  const runtime = neededRuntime(
    [...needed].map((name) => ({ name, from: 'run-time' as const })),
    context,
  );
  return [...helpers.filter(({ names }) => names.some((name) => wanted.has(name))).map(({ text }) => text), ...runtime];
}
