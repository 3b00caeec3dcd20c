import { batchesOf } from '../envelopes/batch.ts';
import { variantsOf } from '../guard/event-forms.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { propertyKey, stringLiteral } from '../text/encode.ts';
import { docComment, fileHeader, importLine, joinParts } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';

/** The modules that receive and dispatch events, in addition to those that know their envelope and what identifies them. */
const RECEIVER_MODULES: readonly string[] = [
  'router',
  'dispatch-report',
  'event-patterns',
  'receiver',
  'node-listener',
  'shutdown',
  'authorization',
  'idempotency',
];

/** What these need, and nobody else. */
const INTERNAL_MODULES: readonly string[] = ['platform', 'request-body'];

/** The router and what receives for it: the templates stand on their own, only their imports lead elsewhere. */
export async function emitRouter(plan: Plan, context: EmitContext): Promise<readonly OutputFile[]> {
  if (plan.events.length === 0) return [];
  const modules = [...RECEIVER_MODULES, ...INTERNAL_MODULES].map(async (name) => {
    const text = await context.parser.moveImports(templateNamed(context, `${name}.ts`), context.options.importExtension);
    return { ...printed(`${name}.ts`, [text], plan), exported: RECEIVER_MODULES.includes(name) };
  });
  return [
    ...(await Promise.all(modules)),
    await emitEnvelope(plan, context),
    await emitIdentity(plan, context),
    await emitEventHeader(plan, context),
    await emitVariants(plan, context),
  ];
}

/** The variants of events by name, and how an event says which one it is. */
async function emitVariants(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await context.parser.readTemplate(templateNamed(context, 'event-variants.ts'));
  const all = plan.events.flatMap(variantsOf);
  const members = all.map(({ key, eventType }) => `\n  ${propertyKey(key)}: ${eventType};`).join('');
  const table = plan.events.map(printVariants).join('');
  const texts = statements
    .filter(({ names, text }) => !names.includes('VariantMap') && !/^import .* from '\.\/catalog/.test(text))
    .map(({ text }) => text.replace(/(?<=^const VARIANTS: [^=]*= )\{\}(?=;$)/m, () => (table === '' ? '{}' : `{${table}\n}`)));
  const map = `${docComment(['The variants of events, by the names under which handlers are added.'])}export interface VariantMap {${members}${members === '' ? '' : '\n'}}`;
  const types = ['EventType', ...all.map(({ eventType }) => eventType)].sort();
  const imports = importLine(types, `./types${context.options.importExtension}`, true);
  const text = await context.parser.moveImports(
    [...texts.slice(0, 1), map, ...texts.slice(1)].join('\n\n'),
    context.options.importExtension,
  );
  return { ...printed('event-variants.ts', [`${imports}\n${text}`], plan), exported: true };
}

function printVariants({ type, envelope, variants }: PlannedEvent): string {
  if (variants === undefined) return '';
  const path = [envelope.dataMember, variants.member].filter((name) => name !== undefined);
  const names = variants.all
    .map(({ value, key }) => (value === undefined ? '' : `\n      ${propertyKey(value)}: ${stringLiteral(key)},`))
    .join('');
  return `\n  ${propertyKey(type)}: {\n    path: ${printNames(path)},\n    names: {${names}\n    },\n    other: ${stringLiteral(variants.all.at(-1)?.key ?? '')},\n  },`;
}

/** How events get out of deliveries, and into the documented envelope. Where there is none, or more than one, they stay as they are. */
async function emitEnvelope(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await context.parser.readTemplate(templateNamed(context, 'envelope.ts'));
  const batches = batchesOf(plan.events);
  const [only, ...others] = plan.envelopes.map(({ name }) => name);
  const adapter = (others.length > 0 ? undefined : ADAPTERS.get(only ?? '')) ?? AS_IT_IS;
  const unused = new Set([...adapter.without, ...(batches.length === 0 ? OF_BATCHES : [])]);
  const texts = statements
    .filter(({ names }) => !names.some((name) => unused.has(name)))
    .map(({ text }) => text.replace(/= toEventGrid;$/, `= ${adapter.name};`))
    .map((text) => (batches.length === 0 ? text.replace(/= itemsOfBatch;$/, '= itemsOrItself;') : text))
    .map((text) => text.replace(/(?<=^const BATCHES: [^=]*= )\[\](?=;$)/m, () => `[${batches.map(printNames).join(', ')}]`));
  const text = await context.parser.moveImports(texts.join('\n\n'), context.options.importExtension);
  return { ...printed('envelope.ts', [text], plan), exported: batches.length > 0 };
}

/** What distinguishes an event from all others, which is not the same in every catalog. */
async function emitIdentity(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await context.parser.readTemplate(templateNamed(context, 'identity.ts'));
  const lines = plan.identities.map(
    ({ mark, beside, path }) => `\n  { mark: ${stringLiteral(mark)}, beside: ${printNames(beside)}, path: ${printNames(path)} },`,
  );
  const list = lines.length === 0 ? '[]' : `[${lines.join('')}\n]`;
  const texts = statements.map(({ text }) => text.replace(/(?<=^const IDENTITIES: readonly Identity\[\] = )[^;]*/m, () => list));
  return printed('identity.ts', [texts.join('\n\n')], plan);
}

/** The headers that name events, by event; where some events need none, a delivery may be without. */
async function emitEventHeader(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await context.parser.readTemplate(templateNamed(context, 'event-header.ts'));
  const named = plan.events
    .map(({ type, headers }) => ({ type, headers: Object.entries(headers) }))
    .filter(({ headers }) => headers.length > 0);
  const headerNames = [...new Set(named.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const lines = named.map(
    ({ type, headers }) =>
      `\n  ${propertyKey(type)}: { ${headers.map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`).join(', ')} },`,
  );
  const table = lines.length === 0 ? '{}' : `{${lines.join('')}\n}`;
  const texts = statements.map(({ names, text }) => {
    if (names.includes('HEADERS')) return text.replace(/= \{\};$/, () => `= ${table};`);
    if (names.includes('NAMES')) return text.replace(/= \[\];$/, () => `= ${printNames(headerNames)};`);
    return names.includes('IS_NEEDED') ? text.replace(/= false;$/, `= ${named.length === plan.events.length};`) : text;
  });
  const text = await context.parser.moveImports(texts.join('\n\n'), context.options.importExtension);
  return { ...printed('event-header.ts', [text], plan), exported: named.length > 0 };
}

function printNames(names: readonly string[]): string {
  return `[${names.map((name) => stringLiteral(name)).join(', ')}]`;
}

/** By the envelope of the pages: the function of the template that is used, and what is left out of it. */
const ADAPTERS: ReadonlyMap<string, { readonly name: string; readonly without: readonly string[] }> = new Map([
  ['event-grid', { name: 'toEventGrid', without: ['toCloudEvents', 'passThrough'] }],
  ['cloud-events', { name: 'toCloudEvents', without: ['toEventGrid', 'passThrough'] }],
]);

/** What is left out of the template where no delivery holds several events in an array of its own. */
const OF_BATCHES: readonly string[] = ['BATCHES', 'itemsOfBatch', 'batchOf', 'memberNamed'];

const AS_IT_IS = {
  name: 'passThrough',
  without: ['toEventGrid', 'toCloudEvents', 'membersOf', 'dataOf', 'platform', 'Delivered'],
};

function printed(path: string, texts: readonly string[], plan: Plan): OutputFile {
  return { path, text: joinParts([fileHeader(plan.pages), ...texts]), owner: 'generator', role: 'code' };
}
