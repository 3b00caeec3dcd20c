import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { kebabCase } from '../text/case.ts';
import { hasUnsafe } from '../text/encode.ts';
import type { Place } from '../text/source.ts';

/** The types in other languages, and those that a language cannot have. */
export interface PrintedLanguages {
  readonly files: readonly OutputFile[];
  readonly refused: readonly RefusedType[];
}

/** A type that a language cannot have, such as one with half a character in a name. */
interface RefusedType {
  readonly language: string;
  readonly type: string;
  /** The name of a member, quoted, that is the likely reason. */
  readonly name: string | undefined;
  readonly reason: string;
  /** Where the page has the name, or else the type. */
  readonly place: Place | undefined;
}

/**
 * The events in other languages, as quicktype-core prints their schemas: one folder an event, since quicktype would
 * merge types of one form if it saw several events at once. Loaded only when asked for.
 */
export async function printLanguages(plan: Plan, languages: readonly string[]): Promise<PrintedLanguages> {
  const results = await Promise.all(
    languages.flatMap((language) => printedTypes(plan).map((printed) => printOrRefuse(printed, language, plan))),
  );
  // What one name of the page does to many types is reported once.
  const refused = new Map(
    results.flatMap((result) =>
      result.refused.map((one) => [`${one.place?.file.name ?? one.type} ${one.place?.span.start}`, one] as const),
    ),
  );
  return { files: results.flatMap(({ files }) => files), refused: [...refused.values()] };
}

async function printOrRefuse(printed: PrintedType, language: string, plan: Plan): Promise<PrintedLanguages> {
  const refusal = (reason: string): PrintedLanguages => ({
    files: [],
    refused: [{ language, type: printed.typeName, reason, ...unprintableName(printed, plan) }],
  });
  try {
    const files = await printType(printed, language);
    return files.some(({ text }) => hasUnsafe(text)) ? refusal('it contains invisible characters') : { files, refused: [] };
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

/** The member of a type whose name is the likely reason, and where the page has it; else where the page has the type. */
function unprintableName(
  { typeName, schema, place }: PrintedType,
  { models, envelopes }: Plan,
): Pick<RefusedType, 'name' | 'place'> {
  const within = new Set([typeName, ...Object.keys(schema.$defs ?? {})]);
  const decisions = [...models.filter((model) => within.has(model.typeName)), ...envelopes].flatMap((owner) => owner.decisions);
  const member = decisions.find(({ name }) => hasUnsafe(name));
  return member === undefined
    ? { name: undefined, place }
    : { name: JSON.stringify(member.name), place: member.facts[0]?.place ?? place };
}

/** A type that is printed by itself. */
interface PrintedType {
  readonly typeName: string;
  readonly fileName: string;
  readonly folder: string;
  readonly schema: Schema;
  /** Where the page first has it. */
  readonly place: Place | undefined;
}

/** Every event, and every structure that the pages document by itself. */
function printedTypes({ events, models }: Plan): readonly PrintedType[] {
  const definitions = Object.fromEntries(models.map(({ typeName, schema }) => [typeName, schema]));
  return [
    ...events.map(({ eventType, name, handlerFile, schema, examples, listed }) => ({
      typeName: eventType,
      fileName: name,
      folder: handlerFile,
      schema,
      place: listed ?? examples[0]?.place,
    })),
    ...models
      .filter(({ guards }) => guards !== undefined)
      .map(({ typeName, schema, decisions }) => ({
        typeName,
        fileName: typeName,
        folder: kebabCase(typeName),
        schema: { ...schema, $defs: definitions },
        place: decisions[0]?.facts[0]?.place,
      })),
  ];
}

async function printType({ typeName, fileName, folder, schema }: PrintedType, name: string): Promise<readonly OutputFile[]> {
  const { InputData, JSONSchemaInput, languageNamed, quicktypeMultiFile } = await import('quicktype-core');
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: exportedName(typeName, name), schema: JSON.stringify(plainSchema(schema)) });
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
    path: `languages/${lang.names[0]}/${folder}/${file === 'stdout' ? outputFilename : file.replace(/[^\w\p{L}\p{M}\p{N}.+-]/gu, '-')}`,
    text: `${lines.join('\n').replace(/\n+$/, '')}\n`,
    owner: 'generator',
    role: 'foreign',
  }));
}

/** Go exports what begins with a capital, which letters of many scripts do not have. */
function exportedName(typeName: string, language: string): string {
  return /^go(?:lang)?$/.test(language) && !/^\p{Lu}/u.test(typeName) ? `X${typeName}` : typeName;
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
