import { placeData } from '../../diagnostics/format.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import type { TypePart } from '../../model/discriminator.ts';
import type { PlannedFullForm } from '../../model/plan.ts';
import type { MemberDecision } from '../../model/schema-set.ts';
import { type Explanation, factsOf } from '../../pipeline/explain.ts';
import { typeText } from '../../pipeline/told/type-text.ts';
import { RULES } from '../../schema/rule-texts.ts';
import { lastPart } from '../../text/case.ts';
import { codeFrame, printable, printableLines } from '../../text/code-frame.ts';
import { formatPlace } from '../../text/source.ts';

/**
 * The evidence for a type or a member, for people.
 * @param overridesFile The file that can change the decision, if there is a config that has one.
 */
export function explanationText(explanation: Explanation, overridesFile: string | undefined, paint: Terminal['paint']): string {
  const { decision, discriminators, variants, alsoIn, overridePath, naming, sharing } = explanation;
  const lines = [
    ...(alsoIn === undefined ? [] : [`Also in other variants: ${alsoIn.join(', ')}`]),
    ...discriminators.map(discriminatorLine),
    ...namingLines(naming),
    ...sharingLines(naming, sharing),
    ...placeLines(explanation),
    ...(decision === undefined ? [] : decisionLines(decision)),
    ...(variants.length === 0 ? [] : ['', 'It comes in variants:', ...variants.map(variantLine)]),
    ...memberLines(explanation),
    ...(decision === undefined ? [] : ['', ...overrideLines({ overridePath }, decision, overridesFile)]),
  ];
  return `${[paint('bold', printable(titleOf(explanation))), ...lines.map(printableLines)].join('\n')}\n`;
}

function titleOf({ path, typeName, decision, schema }: Explanation): string {
  if (decision === undefined) return `${path} is ${typeName}`;
  return `${path} is ${typeName}.${decision.name}: ${typeText(schema)}, ${decision.required ? 'required' : 'optional'}`;
}

function placeLines({ typeName, positions }: Explanation): readonly string[] {
  if (positions.length < 2) return [];
  return [`${typeName} is used in ${positions.length} places:`, ...positions.map((position) => `  ${shortPosition(position)}`)];
}

function decisionLines(decision: MemberDecision): readonly string[] {
  const facts = decision.facts.length === 0 ? [] : ['', ...factLines(decision)];
  return [...seenText(decision), ...decision.rules.map(ruleText), ...facts];
}

function memberLines({ members }: Explanation): readonly string[] {
  const lines = members.map((member) => {
    const basis = isOnlyStated(member) ? 'stated by a schema' : `${member.seen} of ${member.of}`;
    return `  ${member.name}${member.required ? '' : '?'}  ${basis}`;
  });
  return lines.length === 0 ? [] : ['', 'Its properties:', ...lines];
}

/** Why the type has its name, and what to write for another one. */
function namingLines(naming: Explanation['naming']): readonly string[] {
  if (naming === undefined) return [];
  const { typeName, rule, overridePath } = naming;
  const why = `${typeName}: ${ruleText(rule)}`;
  if (overridePath === undefined || rule === 'name/override') return [why];
  return [why, `  To choose another name: ${JSON.stringify({ [overridePath]: { name: '…', reason: '…' } })}`];
}

/** Why the type is one with what stands elsewhere, and not with others of its name. */
function sharingLines(naming: Explanation['naming'], { rules, apart, fullForm }: Explanation['sharing']): readonly string[] {
  if (naming === undefined) return [];
  const { typeName: own } = naming;
  return [
    ...rules.map((rule) => `${own}: ${ruleText(rule)}`),
    ...apart.map(({ typeName, rule }) => `${own} is not ${typeName}: ${ruleText(rule)}`),
    ...(fullForm === undefined ? [] : fullFormLines(own, fullForm)),
  ];
}

/** How the type of a slim form is related to that of the full one. */
function fullFormLines(own: string, { typeName, rule, differing }: PlannedFullForm): readonly string[] {
  const named = differing.length === 0 ? [] : [`  These properties differ: ${differing.join(', ')}`];
  return [`${own} beside ${typeName}: ${ruleText(rule)}`, ...named];
}

/** Where a delivery says that it is the event. */
function discriminatorLine({ place, text }: TypePart): string {
  const where = place.kind === 'header' ? `the header ${place.name}` : place.path.join('.');
  return `Its deliveries have ${JSON.stringify(text)} in ${where}.`;
}

function variantLine({ value, typeName }: Explanation['variants'][number]): string {
  return `  ${value ?? '(any other value)'}  ${typeName}`;
}

/** `Microsoft.Communication.CallStarted/startedBy` → `CallStarted.startedBy`; `order.paid/data` → `order.paid.data`; a place in a specification stays. */
function shortPosition(position: string): string {
  if (position.includes('#/')) return position;
  const [root = '', ...steps] = position.split('/');
  return [/\.[A-Z]\w*$/.test(root) ? lastPart(root) : root, ...steps].join('.');
}

function seenText(decision: MemberDecision): readonly string[] {
  if (isOnlyStated(decision)) return [];
  const { seen, of, since } = decision;
  return [`Seen in ${seen} of ${of} examples of its type.${since === undefined ? '' : ` In the pages since ${since}.`}`];
}

/** Whether a specification states a member, and no example is of its type. */
function isOnlyStated({ of, facts }: MemberDecision): boolean {
  return of === 0 && facts.some(({ source }) => source === 'schema');
}

function ruleText(rule: string): string {
  return `${RULES[rule] ?? 'A rule decided.'} (${rule})`;
}

function factLines(decision: MemberDecision): readonly string[] {
  return factsOf(decision).flatMap(({ source, place }) => [
    `${source}  ${formatPlace(place)}`,
    codeFrame(place).replace(/^/gm, '  '),
  ]);
}

/** What to write where, if the rules err. */
function overrideLines(
  { overridePath }: Pick<Explanation, 'overridePath'>,
  { required, reason, rules }: MemberDecision,
  overridesFile = 'an overrides file named in the config',
): readonly string[] {
  if (rules.includes('variant/member'))
    return ['No override can make it optional: without it, nothing tells the variants apart.'];
  if (overridePath === undefined)
    return [
      'No override can change that: no example shows it in this part, and the page does not say which properties are there.',
    ];
  if (reason !== undefined) return [`Overridden, because: ${reason}`];
  const decided = JSON.stringify({ [overridePath]: { optional: required, reason: '…' } });
  return [`To change this decision, put this into ${overridesFile}:`, `  ${decided}`];
}

/** The same, for `--json`. */
export function explanationData(explanation: Explanation): object {
  const { path, typeName, decision, schema, discriminators, variants, alsoIn, members, positions, naming, sharing } = explanation;
  return {
    path,
    type: typeName,
    ...(discriminators.length === 0 ? {} : { discriminators }),
    ...(naming === undefined ? {} : { name: { type: naming.typeName, rule: naming.rule, says: RULES[naming.rule] ?? '' } }),
    ...(variants.length === 0 ? {} : { variants }),
    ...(alsoIn === undefined ? {} : { alsoIn }),
    positions,
    ...(sharing.rules.length + sharing.apart.length === 0 ? {} : { sharing: sharingData(sharing) }),
    schema,
    ...(decision === undefined ? {} : { member: decisionData(decision) }),
    members: members.map(decisionData),
  };
}

function sharingData({ rules, apart, fullForm }: Explanation['sharing']): object {
  return {
    rules: rules.map((rule) => ({ rule, says: RULES[rule] ?? '' })),
    apart: apart.map(({ typeName, rule }) => ({ type: typeName, rule, says: RULES[rule] ?? '' })),
    ...(fullForm === undefined ? {} : { fullForm: fullFormData(fullForm) }),
  };
}

function fullFormData({ typeName, rule, differing }: PlannedFullForm): object {
  return { type: typeName, rule, says: RULES[rule] ?? '', ...(differing.length === 0 ? {} : { differing }) };
}

function decisionData({ facts, rules, ...decision }: MemberDecision): object {
  return {
    ...decision,
    rules: rules.map((rule) => ({ rule, says: RULES[rule] ?? '' })),
    facts: facts.map(({ source, place }) => ({ source, ...placeData(place) })),
  };
}
