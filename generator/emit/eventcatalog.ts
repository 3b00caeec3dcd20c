import { deliveryForm } from '../envelopes/delivery.ts';
import { variantsOf } from '../guard/event-forms.ts';
import type { OutputFile, PageChanges } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { asSentence } from '../text/description.ts';
import { jsonText } from '../text/encode.ts';
import { codeSpan, tableCell } from '../text/encode-markdown.ts';
import { mdxText } from '../text/encoders/mdx.ts';
import { yamlText } from '../text/encoders/yaml.ts';
import { summaryOf } from './code/documentation.ts';
import type { EmitContext } from './emitter.ts';
import { wholeExamples } from './fixture/sample.ts';
import { UNVERSIONED } from './specification/specification-file.ts';

/** The folder that is put into a catalog. */
const FOLDER = 'eventcatalog/events/';
/** What the schema of an event is called beside its page. */
const SCHEMA_FILE = 'schema.json';

/** The events as EventCatalog has them: a folder with a page, a schema, the documented examples, and what changed. */
export function emitEventCatalog({ events, catalog }: Plan, { history = [] }: EmitContext): readonly OutputFile[] {
  return events.flatMap((event) => {
    const folder = `${FOLDER}${event.schemaFile.replace(/\.schema\.json$/, '')}/`;
    const examples = wholeExamples(event).map((value, index) =>
      jsonFile(`${folder}examples/${index === 0 ? 'example' : `example-${index + 1}`}.json`, value),
    );
    return [
      mdxFile(`${folder}index.mdx`, frontMatterOf(event, catalog.version), bodyOf(event)),
      jsonFile(`${folder}${SCHEMA_FILE}`, event.schema),
      ...examples,
      ...changelogOf(event, history, folder),
    ];
  });
}

function frontMatterOf(event: PlannedEvent, version = UNVERSIONED): string {
  const summary = summaryOf(event);
  return yamlText({
    id: event.name,
    name: event.type,
    version,
    ...(summary === '' ? {} : { summary }),
    schemaPath: SCHEMA_FILE,
  });
}

function bodyOf(event: PlannedEvent): string {
  const { type, description, since } = event;
  return [
    description === undefined ? `The event ${codeSpan(type)}.` : mdxText(asSentence(description)),
    ...(since === undefined ? [] : [`Documented since ${mdxText(since)}.`]),
    ...deliveryText(event),
    ...variantsText(event),
    '## Schema',
    `<SchemaViewer file="${SCHEMA_FILE}" />`,
  ].join('\n\n');
}

/** How a delivery says which event it brings, and where that stands in it, if the schema does not show it. */
function deliveryText({ envelope, headers }: PlannedEvent): readonly string[] {
  const { path } = deliveryForm(envelope);
  const named = Object.entries(headers).map(([name, text]) => `The header ${codeSpan(name)} is ${codeSpan(text)}.`);
  const places =
    path?.length === 0
      ? 'Events are delivered in an array.'
      : `Events are delivered in the array ${codeSpan(path?.join('.') ?? '')}.`;
  const told = [...named, ...(path === undefined ? [] : [places])];
  return told.length === 0 ? [] : ['## Delivery', told.join(' ')];
}

function variantsText(event: PlannedEvent): readonly string[] {
  const path = event.variants?.path.join('.') ?? '';
  const rows = variantsOf(event).flatMap(({ value, description = '' }) =>
    value === undefined ? [] : [`| ${tableCell(codeSpan(value))} | ${tableCell(mdxText(description))} |`],
  );
  if (rows.length === 0) return [];
  return ['## Variants', [`| ${tableCell(codeSpan(path))} | description |`, '| --- | --- |', ...rows].join('\n')];
}

/** What changed in the event from version to version, the newest first; nothing where nothing did. */
function changelogOf({ type }: PlannedEvent, history: readonly PageChanges[], folder: string): readonly OutputFile[] {
  const changes = history.flatMap(({ label, since, ofEvents }) => {
    const items = ofEvents.get(type);
    return items === undefined
      ? []
      : [{ label, text: `## ${mdxText(label)}\n\nSince ${mdxText(since)}.\n\n${items.join('\n')}` }];
  });
  const [newest] = changes;
  if (newest === undefined) return [];
  // EventCatalog takes a date only where it has no quotes.
  const head = /^\d{4}-\d\d-\d\d$/.test(newest.label) ? `createdAt: ${newest.label}\n` : '';
  return [mdxFile(`${folder}changelog.mdx`, head, changes.map(({ text }) => text).join('\n\n'))];
}

/** A page of MDX; without any front matter, its lines are left out as well. */
function mdxFile(path: string, frontMatter: string, body: string): OutputFile {
  const head = frontMatter === '' ? '' : `---\n${frontMatter}---\n\n`;
  return { path, text: `${head}${body}\n`, owner: 'generator', role: 'specification' };
}

function jsonFile(path: string, value: unknown): OutputFile {
  return { path, text: `${jsonText(value)}\n`, owner: 'generator', role: 'data' };
}
