import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { kebabCase } from '../text/case.ts';
import type { EmitContext } from './emitter.ts';

/**
 * The events in other languages, as quicktype-core prints their schemas: one folder an event, since quicktype would
 * merge types of one form if it saw several events at once. Loaded only when asked for.
 */
export async function emitLanguages(plan: Plan, { options }: EmitContext): Promise<readonly OutputFile[]> {
  if (options.languages.length === 0) return [];
  const files = await Promise.all(
    options.languages.flatMap((language) => printedTypes(plan).map((printed) => printType(printed, language))),
  );
  return files.flat();
}

/** A type that is printed by itself. */
interface PrintedType {
  readonly typeName: string;
  readonly fileName: string;
  readonly folder: string;
  readonly schema: Schema;
}

/** Every event, and every structure that the pages document by itself. */
function printedTypes({ events, models }: Plan): readonly PrintedType[] {
  const definitions = Object.fromEntries(models.map(({ typeName, schema }) => [typeName, schema]));
  return [
    ...events.map(({ eventType, name, handlerFile, schema }) => ({
      typeName: eventType,
      fileName: name,
      folder: handlerFile,
      schema,
    })),
    ...models
      .filter(({ guards }) => guards !== undefined)
      .map(({ typeName, schema }) => ({
        typeName,
        fileName: typeName,
        folder: kebabCase(typeName),
        schema: { ...schema, $defs: definitions },
      })),
  ];
}

async function printType({ typeName, fileName, folder, schema }: PrintedType, name: string): Promise<readonly OutputFile[]> {
  const { InputData, JSONSchemaInput, languageNamed, quicktypeMultiFile } = await import('quicktype-core');
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: typeName, schema: JSON.stringify(plainSchema(schema)) });
  const inputData = new InputData();
  inputData.addInput(input);
  // The name was checked against the languages that quicktype-core has.
  const lang = languageNamed(name as 'python');
  const outputFilename = `${fileName}.${lang.extension}`;
  const results = await quicktypeMultiFile({
    inputData,
    lang,
    outputFilename,
    rendererOptions: namespaceOptions(folder),
  });
  return [...results].map(([file, { lines }]) => ({
    path: `languages/${lang.names[0]}/${folder}/${file === 'stdout' ? outputFilename : file.replace(/[^\w.+-]/g, '-')}`,
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
