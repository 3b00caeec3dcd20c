import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { DRAFT, KEYWORDS, OF_OPENAPI, OTHER_DRAFTS, UNSUPPORTED } from '../../json-schema/keywords.ts';
import { faultOfShape } from '../../json-schema/shapes.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { isRecord } from '../../text/records.ts';
import { contradictionsOf } from './contradictions.ts';
import type { SchemaDocuments, Subschema } from './document.ts';
import { finding, type SchemaFinding } from './finding.ts';
import { checkPattern } from './patterns.ts';

/** Everything that is wrong with the keywords of some documents. */
export function checkDocuments({ subschemas }: SchemaDocuments): readonly SchemaFinding[] {
  return [...subschemas.values()].flatMap((subschema) => {
    const found = Object.entries(subschema.schema).flatMap(([keyword, value]) => checkKeyword(keyword, value, subschema));
    const wellFormed = found.every(({ diagnostic }) => diagnostic.severity !== 'error');
    return wellFormed ? [...found, ...contradictionsOf(subschema)] : found;
  });
}

/** What is wrong with one keyword of a schema, wherever that stands. */
export function problemsOfKeyword(keyword: string, value: unknown): readonly Diagnostic[] {
  return checkKeyword(keyword, value, NOWHERE).map(({ diagnostic }) => diagnostic);
}

const NOWHERE: Subschema = { document: '', pointer: '', schema: {}, base: '' };

function checkKeyword(keyword: string, value: unknown, subschema: Subschema): readonly SchemaFinding[] {
  const instead = UNSUPPORTED.get(keyword);
  if (instead !== undefined) {
    if (keyword.startsWith('unevaluated') && saysNothing(value)) return [];
    return [finding(subschema, keyword, 'schema/unsupported', { what: keyword, instead })];
  }
  const shape = KEYWORDS.get(keyword);
  if (shape === undefined) return checkUnknown(keyword, subschema);
  const expected = faultOfShape(value, shape);
  if (expected !== undefined) return [finding(subschema, keyword, 'schema/bad-keyword', { keyword, expected })];
  if (keyword === '$schema') return checkDraft(String(value), subschema);
  if (keyword === 'pattern') return checkPattern(String(value), subschema, [keyword]);
  if (keyword === 'patternProperties' && isRecord(value))
    return Object.keys(value).flatMap((pattern) => checkPattern(pattern, subschema, [keyword, pattern]));
  return [];
}

function saysNothing(value: unknown): boolean {
  return value === true || (isRecord(value) && Object.keys(value).length === 0);
}

/** Names that begin with `x-` are free for everybody's use. */
function checkUnknown(keyword: string, subschema: Subschema): readonly SchemaFinding[] {
  if (keyword.startsWith('x-')) return [];
  const instead = OF_OPENAPI.get(keyword);
  const near = instead === undefined ? closestMatch(keyword, [...KEYWORDS.keys()]) : undefined;
  return [finding(subschema, keyword, 'schema/unknown-keyword', { keyword, near, instead })];
}

function checkDraft(uri: string, subschema: Subschema): readonly SchemaFinding[] {
  if (DRAFT.test(uri)) return [];
  if (OTHER_DRAFTS.test(uri)) return [finding(subschema, '$schema', 'schema/other-draft', { uri })];
  const instead = 'use https://json-schema.org/draft/2020-12/schema, if the schema conforms to it.';
  return [finding(subschema, '$schema', 'schema/unsupported', { what: `the dialect ${uri}`, instead })];
}
