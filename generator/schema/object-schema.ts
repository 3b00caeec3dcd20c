import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { timesSeen } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { Fact, MemberDecision } from '../model/schema-set.ts';
import type { Nullability, Presence, SpecificationRank } from '../options/choices.ts';
import { allowNull, schemaOfValue, type ValueContext } from './member-schema.ts';
import { membersInOrder } from './positions.ts';
import { decidePresence } from './rules/presence.ts';
import { decideSince } from './rules/since.ts';

/** The schema of an object with fixed members, with what was decided of each of them. */
export interface ObjectSchema {
  readonly schema: Schema;
  readonly decisions: readonly MemberDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How members are judged, where pages leave it open. */
export interface MemberModes {
  readonly presence: Presence;
  readonly nullability: Nullability;
  /** What counts where pages contradict a specification. */
  readonly specifications: SpecificationRank;
}

/** What the schema of an object needs to know of its surroundings. */
export interface ObjectContext {
  readonly path: string;
  readonly modes: MemberModes;
  readonly modelAt: ValueContext['modelAt'];
  /** Members that come and go, if the object is a payload that few examples show. */
  readonly varying?: ReadonlySet<string>;
  /** Whether to leave a member out: the envelope's data and discriminator are no members of its own. */
  readonly omit?: (member: string) => boolean;
  /** Whether a member may be missing for a reason that is not in the evidence of the object itself. */
  readonly isVaried?: (member: string) => boolean;
}

const COMES_AND_GOES = { required: false, rule: 'presence/comes-and-goes' };
const VARIES = { required: false, rule: 'presence/varies-within-a-variant' };

type Decided = ReturnType<typeof decidePresence>;

/** What the evidence of an object decides of a member, unless what is around it says that it may be missing. */
function presenceOf(name: string, decided: Decided, { varying, isVaried }: ObjectContext): Decided {
  if (decided.required && decided.rule !== 'override/optional' && isVaried?.(name) === true) return VARIES;
  return decided.rule === 'presence/in-every-example' && varying?.has(name) === true ? COMES_AND_GOES : decided;
}

/** Members in the page's order. They accept `null` where the pages show or say so; optional ones always, if that is to be lenient. */
export function schemaOfMembers(evidence: Evidence, context: ObjectContext): ObjectSchema {
  const properties: Record<string, Schema> = Object.create(null);
  const decisions: MemberDecision[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, member] of membersInOrder(evidence)) {
    if (context.omit?.(name) === true) continue;
    const weighed = schemaOfValue(member, { path: `${context.path}.${name}`, name, step: name, modelAt: context.modelAt });
    const presence = presenceOf(name, decidePresence(member, evidence, context.modes.presence), context);
    const takesNull = !presence.required && context.modes.nullability === 'lenient';
    const decision = {
      name,
      required: presence.required,
      seen: timesSeen(member),
      of: evidence.kinds.object,
      since: decideSince(member, evidence),
      rules: [presence.rule, ...weighed.rules, ...(takesNull ? ['null/optional'] : [])],
      facts: factsOf(member),
      reason: member.overrides[0]?.reason,
    };
    const comment = commentOf(decision, hasCaptured(evidence));
    properties[name] = {
      ...allowNull(weighed.schema, takesNull),
      ...(comment === '' ? {} : { $comment: comment }),
    };
    decisions.push(decision);
    diagnostics.push(...weighed.diagnostics);
  }
  const required = decisions.filter((decision) => decision.required).map((decision) => decision.name);
  return { schema: { type: 'object', properties, required }, decisions, diagnostics };
}

/**
 * What a reader of the type should know of the evidence for a member. How often and where each was seen stands in
 * `evidence.json`, and `explain` tells it: here it is said only where the examples alone make a member optional.
 */
function commentOf({ seen, of, since, reason, rules }: MemberDecision, captured: boolean): string {
  const parts = [
    rules.includes('presence/absent-from-an-example') ? observations(seen, of, captured) : '',
    GUESSES.find(([rule]) => rules.includes(rule))?.[1] ?? '',
    since === undefined ? '' : `Documented since ${since}.`,
    reason === undefined ? '' : `Overridden: ${reason}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What rules guess of a member. */
const GUESSES: readonly (readonly [rule: string, text: string])[] = [
  ['map/placeholder-keys', 'A guess: its properties can have any name.'],
  ['map/name', 'A guess: its properties can have any name.'],
  ['map/captured', 'A guess: its properties can have any name.'],
  ['presence/others-required', 'A guess: optional, as the page calls others required.'],
];

function observations(seen: number, of: number, captured: boolean): string {
  const payloads = captured ? 'examples and captured payloads' : 'examples';
  return seen === 0 ? 'Documented, but in no example.' : `In ${seen} of ${of} ${payloads}.`;
}

function factsOf({ observations: seen, stated, overrides }: Evidence): readonly Fact[] {
  return [
    ...overrides.map(({ place }) => ({ source: 'override' as const, place })),
    ...seen.map(({ place }) => ({ source: 'example' as const, place })),
    ...stated.flatMap(({ place, basis }) => (basis?.by === 'part' ? [] : [{ source: 'table' as const, place }])),
    ...stated.flatMap(({ basis }) => (basis?.legend === undefined ? [] : [{ source: 'legend' as const, place: basis.legend }])),
    ...stated.flatMap(({ valuesAt }) => (valuesAt === undefined ? [] : [{ source: 'values' as const, place: valuesAt }])),
  ];
}

/** Whether some of what is known comes from captured payloads, which have no place on a page. */
function hasCaptured({ kinds, observations: seen }: Evidence): boolean {
  return kinds.object > seen.length;
}
