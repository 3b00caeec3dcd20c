import { variantsOf } from '../guard/event-forms.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { propertyKey } from '../text/encode.ts';
import { docComment, fileHeader, importLine, joinParts } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';
import { jsonSchemaName } from './guard/json-schemas.ts';

const ABOUT = [
  'Events for property tests: everything that the schemas allow, from a seed. It is for tests, so `index` does not export it, and it imports',
  'nothing: the caller hands in fast-check (3 or 4).',
];

const MAP = 'Events by type, and their variants by name.';

/** For each event an arbitrary of fast-check, which reads the event's JSON Schema. */
export function emitArbitraries({ events, pages }: Plan, context: EmitContext): readonly OutputFile[] {
  if (events.length === 0) return [];
  const { importExtension } = context.options;
  const runtime = templateNamed(context, 'arbitraries.ts').statements;
  const variants = events.flatMap(variantsOf).map(({ key, eventType }) => ({ type: key, eventType }));
  const all = [...events, ...variants];
  const schemas = all.map(({ type, eventType }) => `  ${propertyKey(type)}: ${jsonSchemaName(eventType)},`);
  const named = variants.map(({ type, eventType }) => `  ${propertyKey(type)}: ${eventType};`);
  const [map, key] = variants.length === 0 ? ['EventMap', 'EventType'] : ['Arbitrated', 'keyof Arbitrated'];
  const text = joinParts([
    fileHeader(pages),
    docComment([ABOUT.join(' ')]),
    [
      importLine(all.map(({ eventType }) => jsonSchemaName(eventType)).sort(), `./json-schemas${importExtension}`),
      importLine(
        ['EventMap', ...(variants.length === 0 ? ['EventType'] : variants.map(({ eventType }) => eventType))].sort(),
        `./types${importExtension}`,
        true,
      ),
    ].join('\n'),
    variants.length === 0 ? '' : `${docComment([MAP])}interface Arbitrated extends EventMap {\n${named.join('\n')}\n}`,
    `const schemas: { readonly [T in ${key}]: string } = {\n${schemas.join('\n')}\n};`,
    `${docComment(["Events of a type, in all variety: `fc.assert(fc.property(arbitrary(fc, 'Some.Type'), (event) => …))`. They shrink towards the least event."])}export function arbitrary<T extends ${key}>(fc: FastCheck, type: T): Arbitrary<${map}[T]> {
  if (!Object.keys(schemas).includes(type)) throw new TypeError(\`no event of the type \${String(type)} is documented\`);
  return valuesOfSchema(fc, JSON.parse(schemas[type])) as Arbitrary<${map}[T]>;
}`,
    ...runtime.map((statement) => statement.text),
  ]);
  return [{ path: 'arbitraries.ts', text, owner: 'generator', role: 'code' }];
}
