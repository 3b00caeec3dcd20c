import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { CATALOG_PROPERTIES, EVIDENCE_SCHEMAS } from '../evidence/captures/captured-file.ts';
import { jsonText } from '../text/encode.ts';
import { type FileSchema, findViolation } from '../text/json/file-schema.ts';
import { placeOfPointer } from '../text/json/places.ts';
import { strictJsonProblem } from '../text/json/strict-json.ts';
import type { SourceFile } from '../text/source.ts';
import { FINDINGS } from '../verify/tally.ts';
import type { LearnPart, VerifyPart } from './parts.ts';

/** A part as it is written: one line, so that parts can be put behind each other. The same part gives the same bytes. */
export function partText(part: LearnPart | VerifyPart): string {
  return `${jsonText(part, 0)}\n`;
}

/**
 * Reads the parts in a text, one a line or one over several lines. Raises a `UserError` with the place of what is not as
 * `partText` gives it, or where one is of another command.
 */
export function readParts<Verb extends 'learn' | 'verify'>(file: SourceFile, verb: Verb): readonly PartOf<Verb>[] {
  const text = file.text.trimEnd();
  const isOne = text.includes('\n') ? parsed(text) !== undefined : text !== '';
  if (isOne) return [readPart(text, verb, () => file)];
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    // The lines above keep their ends, so that what is wrong is shown in the right one.
    return [readPart(line, verb, () => ({ ...file, text: '\n'.repeat(index) + line }))];
  });
}

type PartOf<Verb> = Verb extends 'learn' ? LearnPart : VerifyPart;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** @param fileOf Gives the file that the text stands in, where something is wrong with it. */
function readPart<Verb extends 'learn' | 'verify'>(text: string, verb: Verb, fileOf: () => SourceFile): PartOf<Verb> {
  const json = parsed(text);
  if (json === undefined) {
    const file = fileOf();
    const { reason, span } = strictJsonProblem(file) ?? { reason: 'something JSON does not allow', span: { start: 0, end: 1 } };
    throw new UserError([diagnostic('payload/part-wrong', { reason: `it is not JSON: ${reason}`, verb }, { file, span })]);
  }
  const problem = findViolation(json.value, SCHEMAS[verb]);
  if (problem !== undefined)
    throw new UserError([
      diagnostic('payload/part-wrong', { reason: problem.reason, verb }, placeOfPointer(fileOf(), problem.steps)),
    ]);
  return json.value as PartOf<Verb>;
}

const TEXT: FileSchema = { type: 'string' };
const COUNT: FileSchema = { type: 'integer', minimum: 0 };
const FINDING: FileSchema = {
  type: 'object',
  required: ['path', 'problem', 'count', 'first'],
  properties: {
    path: TEXT,
    problem: TEXT,
    count: COUNT,
    first: {
      type: 'object',
      required: ['file', 'from', 'line'],
      properties: { file: TEXT, from: COUNT, line: COUNT, column: COUNT },
    },
  },
};
const SOURCE: FileSchema = {
  type: 'object',
  required: ['key', 'file', 'from', 'bytes', 'lines'],
  properties: { key: TEXT, file: TEXT, from: COUNT, bytes: COUNT, lines: COUNT },
};
const COUNTS = ['payloads', 'valid', 'invalid', 'unknown'];
const TYPE_COUNT: FileSchema = { type: 'object', required: ['seen', 'invalid'], properties: { seen: COUNT, invalid: COUNT } };

/** The forms of parts, by the command that writes them. */
const SCHEMAS: Readonly<Record<'learn' | 'verify', FileSchema>> = {
  learn: {
    type: 'object',
    required: ['part', 'of', 'keys', 'unknown', 'skipped', 'catalogs'],
    properties: {
      part: { enum: [1] },
      of: { enum: ['learn'] },
      keys: { type: 'array', items: TEXT },
      unknown: COUNT,
      skipped: COUNT,
      catalogs: {
        type: 'object',
        additionalProperties: { type: 'object', required: ['events'], properties: CATALOG_PROPERTIES },
      },
    },
    $defs: EVIDENCE_SCHEMAS,
  },
  verify: {
    type: 'object',
    required: ['part', 'of', 'sources', 'byType', ...COUNTS, ...FINDINGS],
    properties: {
      part: { enum: [1] },
      of: { enum: ['verify'] },
      sources: { type: 'array', items: SOURCE },
      byType: { type: 'object', additionalProperties: TYPE_COUNT },
      ...Object.fromEntries(COUNTS.map((name) => [name, COUNT])),
      ...Object.fromEntries(FINDINGS.map((name) => [name, { type: 'array', items: FINDING }])),
    },
  },
};
