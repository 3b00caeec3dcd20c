import { timesSeen } from '../../evidence/merge-evidence.ts';
import { declaredKinds } from '../../json-schema/type-keyword.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { JsonSchema, Schema } from '../../model/schema.ts';
import type { MemberDecision } from '../../model/schema-set.ts';
import type { SpecificationRank } from '../../options/choices.ts';

/** One member of both. */
interface MemberOfBoth {
  readonly known: MemberDecision;
  readonly shown: MemberDecision;
  readonly stated: JsonSchema;
  readonly schema: Schema;
  readonly evidence: Evidence | undefined;
  readonly owner: Evidence;
  readonly rank: SpecificationRank;
}

interface Judged {
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly rules: readonly string[];
  /** What contradicts what. */
  readonly problem: string | undefined;
}

/** What a member is: by an override, by captured payloads, by the specification, by the page. */
export function judgeMember({ known, shown, stated, schema, evidence, owner, rank }: MemberOfBoth): Judged {
  const [presence = '', ...ofType] = shown.rules;
  const pagesWin = rank === 'last';
  const isOverridden = presence.startsWith('override/') || isMissingInCaptured(evidence, owner);
  const mayBeMissing = ['presence/absent-from-an-example', 'presence/table-optional'].includes(presence);
  const contradictsPresence = known.required && !shown.required && mayBeMissing && !isSchemaTable(known, shown);
  const isTypeOverridden = ofType.some((rule) => rule.startsWith('override/'));
  const contradictsType = !isSchemaTable(known, shown) && areApart(stated, schema);
  const decidesPresence = isOverridden || (contradictsPresence && pagesWin);
  const decidesType = isTypeOverridden || (contradictsType && pagesWin);
  const problems = [
    ...(contradictsPresence && !isOverridden ? ['it is required in one, and may be missing in the other'] : []),
    ...(contradictsType && !isTypeOverridden ? ['its types differ'] : []),
  ];
  return {
    schema: decidesType ? schema : withWords(stated, schema),
    required: decidesPresence ? shown.required : known.required,
    rules: [decidesPresence ? presence : (known.rules[0] ?? ''), ...(decidesType ? ofType : known.rules.slice(1))],
    problem: problems.length === 0 ? undefined : problems.join(', and '),
  };
}

/** Whether what the page says is only the table that it has of the same schema. */
function isSchemaTable({ facts: [own] }: MemberDecision, { facts }: MemberDecision): boolean {
  return facts.every(({ place }) => place.file === own?.place.file && place.span.start === own.place.span.start);
}

/** Whether captured payloads, which have no place on a page, lack a member. */
function isMissingInCaptured(member: Evidence | undefined, owner: Evidence): boolean {
  const captured = owner.kinds.object - owner.observations.length;
  if (captured <= 0) return false;
  return member === undefined || timesSeen(member) - member.observations.length < captured;
}

/** Whether no value is valid under both, as far as the kinds of values tell. */
function areApart(stated: JsonSchema, shown: Schema): boolean {
  const [mine, theirs] = [kindsOf(stated), kindsOf(shown)];
  if (mine === undefined || theirs === undefined) return false;
  const isCommon = theirs.some(
    (kind) =>
      mine.includes(kind) || (kind === 'integer' && mine.includes('number')) || (kind === 'number' && mine.includes('integer')),
  );
  return !isCommon;
}

function kindsOf(schema: JsonSchema): readonly string[] | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (schema.type !== undefined) return declaredKinds(schema);
  if (schema.$ref !== undefined) return undefined;
  const branches = (schema.anyOf ?? schema.oneOf)?.map(kindsOf);
  if (branches === undefined || branches.some((kinds) => kinds === undefined)) return undefined;
  return branches.flatMap((kinds) => kinds ?? []);
}

/** What a specification states, with the words of the page where it has none: what it is, and which texts are known. */
function withWords(stated: JsonSchema, shown: Schema): JsonSchema {
  if (typeof stated === 'boolean') return stated;
  const { description, 'x-known-values': values, 'x-known-meanings': meanings } = shown;
  const isAnyText = stated.type === 'string' && stated.const === undefined && stated.enum === undefined;
  return {
    ...stated,
    ...(stated.description === undefined && description !== undefined ? { description } : {}),
    ...(isAnyText && values !== undefined
      ? { 'x-known-values': values, ...(meanings === undefined ? {} : { 'x-known-meanings': meanings }) }
      : {}),
  };
}
