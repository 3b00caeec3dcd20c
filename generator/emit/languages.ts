import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
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

async function printEvent(event: PlannedEvent, name: string): Promise<readonly OutputFile[]> {
  const { InputData, JSONSchemaInput, languageNamed, quicktypeMultiFile } = await import('quicktype-core');
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: event.eventType, schema: JSON.stringify(plainSchema(event.schema)) });
  const inputData = new InputData();
  inputData.addInput(input);
  // The name was checked against the languages that quicktype-core has.
  const lang = languageNamed(name as 'python');
  const outputFilename = `${event.name}.${lang.extension}`;
  const results = await quicktypeMultiFile({
    inputData,
    lang,
    outputFilename,
    rendererOptions: namespaceOptions(event.handlerFile),
  });
  return [...results].map(([file, { lines }]) => ({
    path: `languages/${lang.names[0]}/${event.handlerFile}/${file === 'stdout' ? outputFilename : file.replace(/[^\w.+-]/g, '-')}`,
    text: `${lines.join('\n').replace(/\n+$/, '')}\n`,
    owner: 'generator',
  }));
}

/** The names of all languages that can be printed. */
export async function languageNames(): Promise<readonly string[]> {
  const { defaultTargetLanguages } = await import('quicktype-core');
  return defaultTargetLanguages.flatMap((language) => [...language.names]);
}

/** Types of two events with one name must not meet in one package. */
function namespaceOptions(folder: string): Record<string, string> {
  const name = folder.replaceAll('-', '_');
  return { package: name, namespace: name };
}

/**
 * The schema as quicktype gets it. It would take `$schema` for a reference, and puts descriptions into comments of
 * which we do not know how each language ends them: only letters, digits and harmless marks of them are left.
 */
function plainSchema({ $schema, $id, ...schema }: Schema): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === '$comment' || key === 'examples') return undefined;
    return key === 'description' && typeof value === 'string' ? value.replace(/[^\p{L}\p{N} .,;:()'-]+/gu, ' ') : value;
  });
}
