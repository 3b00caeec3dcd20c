/** Groups of a file of the suite that may be refused, what the refusal has to say, and why. */
export interface AllowedRefusal {
  readonly code: string;
  /** The last word of the place in the schema that the refusal has to point to. */
  readonly keyword: string;
  /** How many groups; one more or one less is to be looked at. */
  readonly groups: number;
  readonly because: string;
}

const METASCHEMA = 'the metaschema is no part of the document';
const DYNAMIC = 'what it leads to is known only while a value is checked';
const REMOTE = 'what is elsewhere is not loaded';
const UNEVALUATED = 'what is left over depends on which branches were taken';
const OLDER = 'older drafts have it; dependentRequired and dependentSchemas took its place';

/** What may be refused, by file. Whatever else the suite has is compiled. */
export const allowedRefusals: Readonly<Record<string, readonly AllowedRefusal[]>> = {
  defs: [unsupported('$ref', 1, METASCHEMA)],
  dynamicRef: [unsupported('$dynamicRef', 15, DYNAMIC), unsupported('$ref', 5, REMOTE)],
  not: [unsupported('unevaluatedProperties', 1, UNEVALUATED)],
  ref: [unsupported('$ref', 1, METASCHEMA), unsupported('unevaluatedProperties', 1, UNEVALUATED)],
  refRemote: [unsupported('$ref', 15, REMOTE)],
  unevaluatedItems: [unsupported('unevaluatedItems', 28, UNEVALUATED)],
  unevaluatedProperties: [unsupported('unevaluatedProperties', 43, UNEVALUATED)],
  vocabulary: [unsupported('$schema', 2, 'a dialect of its own may give keywords another meaning')],
  'optional/dependencies-compatibility': [unsupported('dependencies', 7, OLDER)],
};

function unsupported(keyword: string, groups: number, because: string): AllowedRefusal {
  return { code: 'schema/unsupported', keyword, groups, because };
}

/** Verdicts of the optional files that differ from the suite on purpose, by file, each as `verdict: group › test`. */
export const expectedDifferences: Readonly<Record<string, readonly string[]>> = {};
