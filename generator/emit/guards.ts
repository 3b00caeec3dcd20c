import type { CodePart } from '../guard/code-part.ts';
import { type Definition, definitionsOf } from '../guard/definition.ts';
import { GuardPrinter } from '../guard/functions.ts';
import type { TemplateStatement } from '../model/code-parser.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { docComment, fileHeader, importLine, joinParts } from './code/layout.ts';
import type { EmitContext } from './emitter.ts';
import { printExplainers, printParseEvent } from './guard/dispatch.ts';
import { printEntry } from './guard/entries.ts';
import type { Entry } from './guard/entry.ts';
import { jsonSchemaModule } from './guard/json-schemas.ts';
import { constantOf, pageConstants, printPages } from './guard/pages.ts';

/** The guards: for each event `is…`, `assert…`, `parse…` and a Standard Schema; for each model a guard; `parseEvent`. */
export async function emitGuards(plan: Plan, context: EmitContext): Promise<readonly OutputFile[]> {
  const { options } = context;
  const definitions = definitionsOf(plan);
  const printer = new GuardPrinter(definitions, options.guards, true);
  const entries = entriesOf(plan);
  const blocks = entries.map((entry) => ({ typeName: entry.typeName, text: printEntry(entry, printer, options.guards) }));
  for (const { typeName } of [...plan.models, ...plan.envelopes]) printer.guard(typeName, 'plain');
  const dispatch = plan.events.length === 0 ? '' : printParseEvent(plan, printer);
  const table = plan.events.length === 0 ? '' : printExplainers(plan, printer);
  const functions = [dispatch, ...arrange(printer, blocks, definitions)];
  const code = [...functions, ...printPages(pageConstants(plan.pages), [...functions, table].join('\n')), table];
  const runtime = neededParts(await readRuntime(context), code.join('\n'));
  const schemas = jsonSchemaModule(entries, plan.pages);
  const mentioned = new Set(code.join('\n').match(/[\w$]+/g));
  const types = definitions.map(({ name }) => name).filter((name) => mentioned.has(name));
  const text = joinParts([
    fileHeader(plan.pages),
    [
      importLine(schemas.names, `./json-schemas${options.importExtension}`),
      importLine(
        [...types, ...(plan.events.length === 0 ? [] : ['EventMap', 'EventType'])].sort(),
        `./types${options.importExtension}`,
        true,
      ),
    ].join('\n'),
    ...code,
    ...runtime,
  ]);
  return [{ path: 'guards.ts', text, owner: 'generator', role: 'code', exported: true }, schemas.file];
}

/** What gets all kinds of guards: events, and what the pages document by itself. */
function entriesOf({ events, models, pages }: Plan): readonly Entry[] {
  const constants = pageConstants(pages);
  return [
    ...events.map(({ eventType, guards, type, schema, pages: own }) => ({
      typeName: eventType,
      guards,
      what: `a \`${type}\` event`,
      jsonSchema: schema,
      page: constantOf(own, constants),
    })),
    ...models.flatMap(({ typeName, guards, jsonSchema, pages: own }) =>
      guards === undefined || jsonSchema === undefined
        ? []
        : [{ typeName, guards, what: `the structure \`${typeName}\``, jsonSchema, page: constantOf(own, constants) }],
    ),
  ];
}

/** Where each kind stands; a guard is followed by what other guards call in its place. */
const ORDER: Readonly<Record<CodePart['kind'], number>> = { guard: 0, check: 0, predicate: 1, copy: 2, explain: 3, constant: 4 };

/** For each entry its functions and its guard; then the other guards, and what lists faults; constants last. */
function arrange(
  printer: GuardPrinter,
  blocks: readonly { typeName: string; text: string }[],
  definitions: readonly Definition[],
): readonly string[] {
  const parts = printer.parts();
  const ofEntry = new Map<string | undefined, CodePart[]>(blocks.map(({ typeName }) => [typeName, []]));
  const isOfEntry = ({ kind, variant, definition }: CodePart): boolean =>
    ORDER[kind] === ORDER.guard && variant === 'plain' && ofEntry.has(definition);
  const position = new Map(definitions.map(({ name }, index) => [name, index]));
  const at = ({ definition = '' }: CodePart): number => position.get(definition) ?? definitions.length;
  const rank = (part: CodePart): number =>
    (ORDER[part.kind] * (definitions.length + 1) + at(part)) * 2 * VARIANTS.length + rankOfVariant(part);
  const ranked = parts.map((part) => ({ part, rank: rank(part) })).sort((a, b) => a.rank - b.rank);
  const sorted = ranked.map(({ part }) => part);
  for (const part of sorted) if (isOfEntry(part)) ofEntry.get(part.definition)?.push(part);
  const closed = new Set(
    definitions.flatMap(({ name, schema }) =>
      typeof schema === 'object' && schema.additionalProperties === false ? [name] : [],
    ),
  );
  return [
    ...blocks.flatMap(({ typeName, text }) => [text, ...(ofEntry.get(typeName) ?? []).map((part) => printPart(part, closed))]),
    ...sorted.filter((part) => !isOfEntry(part)).map((part) => printPart(part, closed)),
  ];
}

const VARIANTS: readonly CodePart['variant'][] = ['plain', 'part', 'strict'];

/** A guard and what is called in its place stay together. */
function rankOfVariant({ definition, kind, variant }: CodePart): number {
  if (definition === undefined || ORDER[kind] !== ORDER.guard) return 0;
  return 2 * VARIANTS.indexOf(variant) + Number(kind === 'check');
}

function printPart({ kind, definition, variant, name, code }: CodePart, closed: ReadonlySet<string>): string {
  // Where null is of every type, a null within a list would be of the type any.
  if (kind === 'constant') return `const ${name}${code.startsWith('[') ? ': readonly unknown[]' : ''} = ${code};`;
  if (kind !== 'guard' || variant === 'part' || definition === undefined) return `function ${name}${code}`;
  const comment =
    variant === 'plain' && !closed.has(definition)
      ? `Whether a value is a \`${definition}\` as documented. Members that are not documented are allowed.`
      : `Whether a value is a \`${definition}\` as documented, with no other members.`;
  return `${docComment([comment])}export function ${name}${code}`;
}

/** What generated guards call: everything in `templates/guards`. */
async function readRuntime({ parser, templates }: EmitContext): Promise<readonly TemplateStatement[]> {
  const texts = [...templates].filter(([name]) => name.startsWith('guards/')).map(([, text]) => text);
  return parser.readTemplate(texts.join('\n'));
}

/** What is exported of the run-time: what types of exported functions name, and what is thrown. */
const PUBLIC = new Set(['InvalidEventError', 'Issue', 'IssueCode', 'ParseResult', 'StandardSchema']);

const COMMENTS = /\/\*(?!\s*@__PURE__)[\s\S]*?\*\//g;

/** The statements that the code mentions, and those that they mention. */
function neededParts(statements: readonly TemplateStatement[], code: string): readonly string[] {
  const needed = new Set<number>();
  const require = (text: string): void => {
    const mentioned = new Set(text.replace(COMMENTS, '').match(/(?<![\w$.])[A-Za-z_$][\w$]*/g));
    for (const [index, statement] of statements.entries()) {
      if (needed.has(index) || !statement.names.some((name) => mentioned.has(name))) continue;
      needed.add(index);
      require(statement.text);
    }
  };
  // Texts in generated code stand on one line, and may be names of anything.
  require(code.replace(/'(?:[^'\\\n]|\\.)*'/g, "''"));
  const printed = ({ names, text }: TemplateStatement): string =>
    names.some((name) => PUBLIC.has(name)) ? text : text.replace(/^((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?)export /, '$1');
  return statements.filter((_, index) => needed.has(index)).map(printed);
}
