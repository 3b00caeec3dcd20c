import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { placeData } from '../../diagnostics/format.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { catalogPaths } from '../../io/sources/catalog-paths.ts';
import { findJobs, jobInput, type NamedJob } from '../../jobs/find-jobs.ts';
import type { TypePart } from '../../model/discriminator.ts';
import type { Schema } from '../../model/schema.ts';
import type { MemberDecision } from '../../model/schema-set.ts';
import { type Explanation, explainPath, factsOf } from '../../pipeline/explain.ts';
import { analyze } from '../../pipeline.ts';
import { RULES } from '../../schema/rules/descriptions.ts';
import { lastPart } from '../../text/case.ts';
import { codeFrame, printable, printableLines } from '../../text/code-frame.ts';
import { jsonText } from '../../text/encode.ts';
import { formatPlace } from '../../text/source.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';

/** `holotype explain`: the evidence for a type or a member. Gives the exit code: 2 if there is no such thing. */
export async function run({ args: [path, pages], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs } = await findJobs(pages, { ...options, out: '.' }, terminal.cwd);
  const answers = jobs.map((job) => ({ job, answer: explainPath(analyze(jobInput(job)).value, path) }));
  const found = answers.flatMap(({ job, answer }) => ('typeName' in answer ? [{ job, answer }] : []));
  if (found.length === 0) {
    const unclear = answers.flatMap(({ answer }) => ('types' in answer ? [answer] : []))[0];
    if (unclear !== undefined) throw new UserError([diagnostic('usage/event-in-several', unclear)], 2);
    const misses = answers.flatMap(({ answer }) => ('known' in answer ? [answer] : []));
    const near = misses.find((miss) => miss.near !== undefined)?.near;
    throw new UserError([diagnostic('usage/nothing-to-explain', { path, near, known: misses.flatMap(({ known }) => known) })], 2);
  }
  for (const { job, answer } of found) {
    terminal.out(options.json === true ? `${jsonText(explanationData(answer))}\n` : explanationText(answer, job, terminal));
  }
  return 0;
}

function explanationText(explanation: Explanation, job: NamedJob, { paint }: Terminal): string {
  const { path, typeName, decision, schema, told, members, positions, overridePath } = explanation;
  const title =
    decision === undefined
      ? `${path} is ${typeName}`
      : `${path} is ${typeName}.${decision.name}: ${typeText(schema)}, ${decision.required ? 'required' : 'optional'}`;
  const places =
    positions.length > 1
      ? [`${typeName} is used at ${positions.length} places:`, ...positions.map((position) => `  ${shortPosition(position)}`)]
      : [];
  const about =
    decision === undefined
      ? []
      : [
          ...seenText(decision),
          ...decision.rules.map(ruleText),
          ...(decision.facts.length === 0 ? [] : ['', ...factLines(decision)]),
        ];
  const list = members.map((member) => `  ${member.name}${member.required ? '' : '?'}  ${member.seen} of ${member.of}`);
  const otherwise = decision === undefined ? [] : ['', ...overrideLines(overridePath ?? path, decision, job)];
  const lines = [
    ...told.map(toldLine),
    ...places,
    ...about,
    ...(list.length === 0 ? [] : ['', 'Its properties:', ...list]),
    ...otherwise,
  ];
  return `${[paint('bold', printable(title)), ...lines.map(printableLines)].join('\n')}\n`;
}

/** Where a delivery says that it is the event. */
function toldLine({ place, text }: TypePart): string {
  const where = place.kind === 'header' ? `the header ${place.name}` : place.path.join('.');
  return `Its deliveries have ${JSON.stringify(text)} in ${where}.`;
}

/** `Microsoft.Communication.CallStarted/startedBy` → `CallStarted.startedBy`. */
function shortPosition(position: string): string {
  const [root = '', ...steps] = position.split('/');
  return [lastPart(root), ...steps].join('.');
}

function seenText({ seen, of, since }: MemberDecision): readonly string[] {
  return [`Seen in ${seen} of ${of} examples of its type.${since === undefined ? '' : ` In the pages since ${since}.`}`];
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
function overrideLines(path: string, { required, reason }: MemberDecision, { name }: NamedJob): readonly string[] {
  if (reason !== undefined) return [`Overridden, because: ${reason}`];
  const decided = JSON.stringify({ [path]: { optional: required, reason: '…' } });
  return [
    `To change this decision, put this into ${name === '.' ? 'an overrides file named in the config' : catalogPaths(name).overrides}:`,
    `  ${decided}`,
  ];
}

/** A schema in a few words: `string (uuid) | null`, `User[]`. */
function typeText({ $ref, type, items, additionalProperties, anyOf, format, const: literal }: Schema): string {
  if (literal !== undefined) return JSON.stringify(literal);
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (anyOf !== undefined) return anyOf.map(typeText).join(' | ');
  if (items !== undefined) return typeText(items).includes(' | ') ? `(${typeText(items)})[]` : `${typeText(items)}[]`;
  if (additionalProperties !== undefined) return `map of ${typeText(additionalProperties)}`;
  const kinds = type === undefined ? 'unknown' : [type].flat().join(' | ');
  return format === undefined ? kinds : `${kinds} (${format})`;
}

function explanationData({ path, typeName, decision, schema, told, members, positions }: Explanation): object {
  return {
    path,
    type: typeName,
    ...(told.length === 0 ? {} : { told }),
    positions,
    schema,
    ...(decision === undefined ? {} : { member: decisionData(decision) }),
    members: members.map(decisionData),
  };
}

function decisionData({ facts, rules, ...decision }: MemberDecision): object {
  return {
    ...decision,
    rules: rules.map((rule) => ({ rule, says: RULES[rule] ?? '' })),
    facts: facts.map(({ source, place }) => ({ source, ...placeData(place) })),
  };
}
