import { isWireName, nameKey } from '../../claims/event-names.ts';
import { AMBIGUOUS_NAME, type Body, type Candidate, DISCRIMINATOR_NAME, leastStrength, pathOf } from './candidates.ts';
import { type BodyDiscriminator, SEPARATOR } from './event-of-payload.ts';

/** Names that tell an event further, below one that tells its kind. */
const TELLS_FURTHER = /(?:type|kind|action|event|op|operation|method|name)$/i;

function tellsFurther(key: string): boolean {
  const name = pathOf(key).at(-1) ?? '';
  return (
    TELLS_FURTHER.test(name) &&
    (DISCRIMINATOR_NAME.test(name) || AMBIGUOUS_NAME.test(name) || /^(?:sub|detail|second)/i.test(name))
  );
}

/** So many places are tried. */
const MAX_TRIED = 20;

/** The places that may tell further, those that most bodies have. */
function mostFrequent(all: readonly Candidate[]): readonly Candidate[] {
  return all
    .filter(({ key }) => tellsFurther(key))
    .sort((a, b) => b.values.length - a.values.length)
    .slice(0, MAX_TRIED);
}

/**
 * The place that more bodies have than the best one, and at which all that the best one distinguishes have one value: `op` is
 * `event` where `type` says which. That value is then no event.
 */
export function outerDiscriminator(
  best: Candidate,
  all: readonly Candidate[],
  bodies: readonly Body[],
): BodyDiscriminator | undefined {
  const told = bodies.filter(({ texts }) => texts.has(best.key));
  for (const { key, values, named } of mostFrequent(all)) {
    if (key === best.key || values.length <= told.length || leastStrength(values) === 0) continue;
    const inside = new Set(told.map(({ texts }) => texts.get(key)));
    const [value] = inside;
    const others = new Set(values.filter((other) => other !== value));
    const isNamedSo = DISCRIMINATOR_NAME.test(pathOf(key).at(-1) ?? '') || named * 2 >= values.length;
    if (inside.size === 1 && value !== undefined && others.size > 0 && isNamedSo)
      return { path: pathOf(key), second: { path: pathOf(best.key), of: new Set([value]) } };
  }
  return undefined;
}

/**
 * The place that distinguishes what stands under several headings with one and the same value: `notify` is `poke` or `honor`. What
 * stands below a heading that is that value is one event, unless the headings further in are names: "When it is poked" names a case of it.
 */
export function innerDiscriminator(
  best: Candidate,
  all: readonly Candidate[],
  bodies: readonly Body[],
): BodyDiscriminator['second'] {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const value = body.texts.get(best.key);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [body]);
    else group.push(body);
  }
  const parted = [...groups].filter(([, group]) => new Set(group.map(headingOf)).size > 1);
  if (parted.length === 0) return undefined;
  for (const { key } of mostFrequent(all)) {
    if (key === best.key) continue;
    const told = parted.filter(([value, group]) => isToldBy(key, group) && !areCases(value, group, key));
    const of = told.map(([value]) => value);
    const values = of.flatMap((value) => [...new Set((groups.get(value) ?? []).flatMap(({ texts }) => texts.get(key) ?? []))]);
    const taken = values.some((value) => groups.has(value)) || new Set(values).size < values.length;
    if (of.length > 0 && !taken) return { path: pathOf(key), of: new Set(of) };
  }
  return undefined;
}

/**
 * The place at which bodies say it that have nothing at the best one: `event` where the others have `event_type`. Both are called
 * after events, and the values at both are names that are written alike.
 */
export function alternativeDiscriminator(
  best: Candidate,
  all: readonly Candidate[],
  bodies: readonly Body[],
): BodyDiscriminator['second'] {
  const isNamedSo = ({ key }: Candidate): boolean => DISCRIMINATOR_NAME.test(pathOf(key).at(-1) ?? '');
  if (!isNamedSo(best) || leastStrength(best.values) < 2) return undefined;
  const beside = new Set(bodies.flatMap(({ texts }) => (texts.has(best.key) ? [...texts.keys()] : [])));
  const taken = new Set(best.values);
  const other = all.find(
    (one) =>
      isNamedSo(one) &&
      !beside.has(one.key) &&
      leastStrength(one.values) === leastStrength(best.values) &&
      one.values.every((value) => !taken.has(value)),
  );
  return other === undefined ? undefined : { path: pathOf(other.key), of: new Set() };
}

/** Whether all bodies stand below a heading that is the value which they share, and no heading right above one is what it has at a place. */
function areCases(value: string, group: readonly Body[], key: string): boolean {
  return group.every(({ words, texts }) => {
    const [own = ''] = words;
    return words.some((word) => nameKey(word) === nameKey(value)) && nameKey(own) !== nameKey(texts.get(key) ?? '');
  });
}

/** The headings around a body, as one text. */
function headingOf({ words }: Body): string {
  return words.join(SEPARATOR);
}

/** Whether each heading of some bodies has a value of its own at a place, which the heading names or a list of members states. */
function isToldBy(key: string, group: readonly Body[]): boolean {
  const byHeading = new Map<string, string>();
  const taken = new Map<string, string>();
  let named = 0;
  for (const body of group) {
    const { texts, words, isStated } = body;
    const value = texts.get(key);
    const heading = headingOf(body);
    if (value === undefined || !isWireName(value) || (byHeading.get(heading) ?? value) !== value) return false;
    if (taken.has(value) && taken.get(value) !== heading) return false;
    byHeading.set(heading, value);
    taken.set(value, heading);
    if (isStated || words.some((word) => nameKey(word).includes(nameKey(value)))) named++;
  }
  return named * 2 >= group.length;
}
