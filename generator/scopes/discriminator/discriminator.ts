import {
  AMBIGUOUS_NAME,
  type Body,
  type Candidate,
  collectCandidates,
  DISCRIMINATOR_NAME,
  leastStrength,
  NAME_WITHIN,
  pathOf,
} from './candidates.ts';
import type { BodyDiscriminator } from './event-of-payload.ts';
import { alternativeDiscriminator, innerDiscriminator, outerDiscriminator } from './secondary-discriminator.ts';

/**
 * The path at which bodies say which event they are: its values are the names that the page gives to events, or differ from
 * body to body under a name that says so. `undefined` where nothing in the bodies tells.
 * @param page The events that it names, and those that have a heading, by `nameKey`; whether it is about events, a header names them, and it lists several.
 */
export function findDiscriminator(
  bodies: readonly Body[],
  page: {
    readonly names: ReadonlySet<string>;
    readonly headed: ReadonlySet<string>;
    readonly isAboutEvents: boolean;
    readonly hasHeader: boolean;
    readonly listsEvents: boolean;
  },
): BodyDiscriminator | undefined {
  const candidates = collectCandidates(bodies, page).map((candidate) => ({
    candidate,
    score: page.hasHeader && !isBesideHeader(candidate, bodies.length) ? 0 : scoreOf(candidate, bodies.length, page),
  }));
  const best = candidates.reduce<{ candidate: Candidate; score: number } | undefined>(
    (one, other) => (other.score > (one?.score ?? 0) ? other : one),
    undefined,
  );
  if (best === undefined) return undefined;
  const all = candidates.map(({ candidate }) => candidate);
  return (
    outerDiscriminator(best.candidate, all, bodies) ?? {
      path: pathOf(best.candidate.key),
      second: innerDiscriminator(best.candidate, all, bodies) ?? alternativeDiscriminator(best.candidate, all, bodies),
    }
  );
}

/**
 * Where a header names the event, a member does so too only if it is called so and no action, or may be and has the names of the page;
 * or if all bodies have it, with names of several parts that are all those of events.
 */
function isBesideHeader({ key, values, named }: Candidate, bodies: number): boolean {
  const last = pathOf(key).at(-1) ?? '';
  const isWhole = values.length === bodies && named === bodies && leastStrength(values) === 3 && new Set(values).size > 1;
  if (isWhole) return true;
  const isCalledSo = DISCRIMINATOR_NAME.test(last) || (AMBIGUOUS_NAME.test(last) && named * 2 >= values.length);
  return isCalledSo && !/action|^op(?:eration)?$|^verb$/i.test(last);
}

/** What identifies a thing, or leads to it, does not distinguish events. */
const IDENTIFIES =
  /^(?:id|uuid|guid|url|uri|href|self|email|token|hash|signature|timestamp)$|(?:[_-]|[a-z](?=I))(?:id|uuid|guid|Id)$/;

/** What every delivery is: these are seldom the name of one event. */
const SAYS_NOTHING = /^(?:web[_-]?)?(?:hooks?|events?|callbacks?|notifications?)(?:[_-]?(?:event|callback|notification))?$/i;

/** How much the name of a member says that it tells events, and that of its owner: 2 is much, 1 perhaps, 0 nothing. */
function tellingOf(name: string, owner: string): 0 | 1 | 2 {
  if (DISCRIMINATOR_NAME.test(name)) return 2;
  if ((AMBIGUOUS_NAME.test(name) || NAME_WITHIN.test(name)) && DISCRIMINATOR_NAME.test(owner)) return 2;
  return AMBIGUOUS_NAME.test(name) ? 1 : 0;
}

/** How much speaks for a path; 0 if too little does. */
function scoreOf(
  { key, values, named, contradicted }: Candidate,
  bodies: number,
  { isAboutEvents, listsEvents }: { readonly isAboutEvents: boolean; readonly listsEvents: boolean },
): number {
  const path = pathOf(key);
  const last = path.at(-1) ?? '';
  if (IDENTIFIES.test(last) || contradicted * 2 > named) return 0;
  const count = values.length;
  const distinct = new Set(values).size;
  // One value of all bodies is no event of a page that lists several, and not this one.
  if (listsEvents && named === 0 && distinct === 1 && count > 1) return 0;
  const cover = count / bodies;
  const strength = leastStrength(values);
  const telling = tellingOf(last, path.at(-2) ?? '');
  const share = named / count;
  // One body of several may be the event, and the others what the page shows besides: then it is named as a whole.
  const isNamedWhole = share === 1 && (telling > 0 || (path.length === 1 && NAME_WITHIN.test(last))) && strength >= 2;
  // What few bodies have, under a name that says nothing of events, and all alike, is what one of them is about: its title.
  const isNamedOften = share >= 0.5 && (telling === 2 || (count > 1 && (telling > 0 || distinct > 1)));
  if (strength === 0 || (cover < 0.5 && !isNamedWhole && !isNamedOften)) return 0;
  const isNamed = share >= 0.5 && (telling > 0 || count > 1 || strength >= 2);
  const isNamedSo = telling === 2 && strength >= 0.5 && (distinct > 1 || strength >= 1);
  const isOften =
    telling === 1 &&
    (isAboutEvents || strength >= 3) &&
    ((distinct > 1 && distinct >= count * 0.6 && count > 1) || strength >= 3);
  const isDistinct = isAboutEvents && count > 2 && distinct === count && cover === 1 && strength >= 2;
  if (!(isNamed || isNamedSo || isOften || isDistinct)) return 0;
  return (
    1 +
    share * 3 +
    telling +
    (count > 1 ? (distinct / count) * 2 : 0) +
    cover * 4 +
    Math.max(0, strength - 1) -
    (path.length - 1) * 0.3 -
    (values.every((value) => SAYS_NOTHING.test(value)) ? 4 : 0)
  );
}
