import type { OutputFile } from '../model/job.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { kebabCase } from '../text/case.ts';
import type { EmitContext } from './emitter.ts';

/**
 * The events in other languages, as quicktype-core prints their schemas: one folder an event, since quicktype would
 * merge types of one form if it saw several events at once. Loaded only when asked for.
 */
export async function emitLanguages({ events }: Plan, { options }: EmitContext): Promise<readonly OutputFile[]> {
  if (options.languages.length === 0) return [];
  const files = await Promise.all(options.languages.flatMap((language) => events.map((event) => printEvent(event, language))));
  return files.flat();
}

async function printEvent(event: PlannedEvent, language: string): Promise<readonly OutputFile[]> {
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await import('quicktype-core');
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: event.eventType, schema: JSON.stringify(withoutComments(event.schema)) });
  const inputData = new InputData();
  inputData.addInput(input);
  const extension = EXTENSIONS[language] ?? language;
  const results = await quicktypeMultiFile({
    inputData,
    // The name was checked against the languages that quicktype-core has.
    lang: language as 'python',
    outputFilename: `${event.name}.${extension}`,
    rendererOptions: namespaceOptions(event.handlerFile),
  });
  return [...results].map(([name, { lines }]) => ({
    path: `languages/${language}/${event.handlerFile}/${fileOf(name, event.name, extension)}`,
    text: `${lines.join('\n').replace(/\n+$/, '')}\n`,
    owner: 'generator',
  }));
}

/** Languages whose files end in something else than their name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  python: 'py',
  csharp: 'cs',
  kotlin: 'kt',
  rust: 'rs',
  ruby: 'rb',
  typescript: 'ts',
  javascript: 'js',
  dart: 'dart',
  haskell: 'hs',
  'c++': 'hpp',
};

/** The names of all languages that can be printed. */
export async function languageNames(): Promise<readonly string[]> {
  const { defaultTargetLanguages } = await import('quicktype-core');
  return defaultTargetLanguages.map((language) => language.names[0]);
}

/** Types of two events with one name must not meet in one package. */
function namespaceOptions(folder: string): Record<string, string> {
  const name = folder.replaceAll('-', '_');
  return { package: name, namespace: name };
}

function fileOf(name: string, eventName: string, extension: string): string {
  return name === 'stdout' ? `${kebabCase(eventName)}.${extension}` : name.replace(/[^\w.+-]/g, '-');
}

/** quicktype would print what the schema says of itself as comments of the types. */
function withoutComments(schema: PlannedEvent['schema']): object {
  const { $schema, $id, ...rest } = schema;
  return rest;
}
