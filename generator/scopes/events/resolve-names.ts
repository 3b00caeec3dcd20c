import { nameKey } from '../../claims/event-names.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { Section } from '../../model/outline.ts';
import { type BodyDiscriminator, discriminatorMember } from '../discriminator/event-of-payload.ts';
import type { WireValue } from './wire-values.ts';

/** Named events by what they are called on the wire: words for people (`Spam Report`) are matched with a value (`spamreport`). */
export function resolveNames(
  claims: PageClaims,
  onWire: ReadonlyMap<string, WireValue>,
  discriminator: BodyDiscriminator | undefined,
): readonly EventClaim[] {
  const byKey = new Map([...onWire.keys()].map((type) => [nameKey(type), type]));
  const split = splitNames(claims, discriminator);
  const labeled = sectionsOnWire(claims.events, byKey);
  const headings = new Map([...claims.sectionOf].map(([{ text }, section]) => [nameKey(text), section]));
  const bodies = new Set([...claims.members, ...claims.payloads].map(({ section }) => section));
  const shortForm = shortForms(claims, onWire);
  return claims.events.flatMap((claim) => {
    if (!onWire.has(claim.type) && shortForm(claim)) return [];
    const parts = split.get(claim.type);
    if (parts !== undefined) return parts.map((type) => ({ ...claim, type }));
    const type = byKey.get(nameKey(claim.type)) ?? claim.type;
    if (onWire.has(type)) return [{ ...claim, type }];
    const anchored = claim.anchor === undefined ? undefined : headings.get(nameKey(claim.type));
    if (claim.strength <= 1 && claim.by === 'table' && labeled.has(claim.section)) return [];
    if (claim.strength <= 1 && discriminator !== undefined && anchored?.heading !== undefined && bodies.has(anchored))
      return [{ ...claim, type: anchored.heading.text }];
    return [claim];
  });
}

/**
 * `created/updated/deleted` in a table, where the page has `order/created`, or `Created` and `OrderCreated`: the last parts of names,
 * and no names by themselves.
 */
function shortForms({ events }: PageClaims, onWire: ReadonlyMap<string, WireValue>): (claim: EventClaim) => boolean {
  const names = [...onWire.keys(), ...events.filter(({ by }) => by === 'heading').map(({ type }) => type)];
  const last = new Set(names.flatMap(lastPartOf));
  const whole = new Set(names);
  return ({ by, type }) =>
    by !== 'heading' &&
    !whole.has(type) &&
    type.split('/').every((part) => /^[\w-]+$/.test(part)) &&
    last.has(type.split('/')[0] ?? '');
}

function lastPartOf(name: string): readonly string[] {
  if (/^[\w-]+[./:][\w-]+/.test(name)) return [name.split(/[./:]+/).at(-1) ?? ''];
  return /[a-z0-9]([A-Z][a-z]+)$/.exec(name)?.slice(1) ?? [];
}

/** The sections with tables of which most names are on the wire: another name of one word there is how people call something. */
function sectionsOnWire(events: readonly EventClaim[], onWire: ReadonlyMap<string, string>): ReadonlySet<Section> {
  const counts = new Map<Section, { all: number; told: number }>();
  for (const { by, section, type } of events) {
    if (by !== 'table') continue;
    const count = counts.get(section) ?? { all: 0, told: 0 };
    counts.set(section, count);
    count.all++;
    if (onWire.has(nameKey(type))) count.told++;
  }
  return new Set([...counts].filter(([, { all, told }]) => all > 2 && told * 3 >= all * 2).map(([section]) => section));
}

/** `human/machine` are two events where a member's row names both values by themselves. */
function splitNames(claims: PageClaims, discriminator: BodyDiscriminator | undefined): ReadonlyMap<string, readonly string[]> {
  const split = new Map<string, readonly string[]>();
  if (discriminator === undefined) return split;
  const values = new Set(
    claims.members.flatMap(({ members }) => {
      const member = discriminatorMember(members, discriminator);
      return member === undefined ? [] : [...member.knownValues, member.example ?? ''];
    }),
  );
  for (const { type } of claims.events) {
    const parts = type.split('/');
    if (parts.length > 1 && parts.every((part) => values.has(part))) split.set(type, parts);
  }
  return split;
}
