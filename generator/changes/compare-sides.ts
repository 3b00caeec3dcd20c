import { memberPaths } from '../envelopes/discriminator.ts';
import { CHANGE_CLASSES } from '../options/choices.ts';
import { eventKinds } from './all.ts';
import type { ChangeFinding } from './finding.ts';
import { differs } from './kinds/envelope.ts';
import { lostExample } from './kinds/example-gone.ts';
import { signatureChanges } from './kinds/signature.ts';
import { structureChanges } from './kinds/structure.ts';
import { compareVariants, holderOf } from './kinds/variants.ts';
import { dataOf, matchEvents } from './match-events.ts';
import { findingsOf, type Occurrence, record } from './occurrences.ts';
import type { ComparedEvent, Side } from './side.ts';
import { startWalk, visitRoot, visitValue, type Walk } from './walk.ts';

/** Every difference between two sides, the worst first, then in the order of the new one. */
export function compareSides(old: Side, now: Side): readonly ChangeFinding[] {
  const walk = startWalk();
  for (const pair of matchEvents(old, now)) {
    const event = pair.old ?? pair.now;
    if (event === undefined) continue;
    for (const found of eventKinds.flatMap((kind) => kind(pair))) record(walk.occurrences, found, rootOf(event));
    if (pair.old !== undefined && pair.now !== undefined) compareEvents(pair.old, pair.now, { old, now }, walk);
  }
  for (const { found, pair, root } of structureChanges(old, now)) {
    const at: Occurrence = { root, event: undefined, dataMember: undefined, base: [], steps: [] };
    if (found !== undefined) record(walk.occurrences, found, at);
    if (pair !== undefined) visitValue(pair, at, walk);
  }
  for (const found of signatureChanges(old.signature, now.signature)) {
    record(walk.occurrences, found, { root: 'signature', event: undefined, dataMember: undefined, base: [], steps: [] });
  }
  const isWhole = (code: string): boolean => /^(?:event|variant|envelope|structure|signature)-/.test(code);
  const rank = ({ class: itsClass, code }: ChangeFinding): number =>
    CHANGE_CLASSES.indexOf(itsClass) * 2 + (isWhole(code) ? 0 : 1);
  return [...findingsOf(walk.occurrences)].sort((a, b) => rank(a) - rank(b));
}

function rootOf({ name, type, dataMember }: ComparedEvent): Occurrence {
  return { root: name, event: type, dataMember, base: [], steps: [] };
}

function compareEvents(before: ComparedEvent, after: ComparedEvent, sides: { old: Side; now: Side }, walk: Walk): void {
  const { dataMember } = after;
  const at = rootOf(before);
  const lost = lostExample({ old: before, now: after });
  const isVaried = before.variants !== undefined || after.variants !== undefined;
  if (isVaried && !lost) compareVariants(before, after, sides, walk);
  const holder = holderOf(before, after);
  if (differs(before, after) || dataMember === undefined) {
    if (lost || (isVaried && (differs(before, after) || holder === undefined))) return;
    const [old, now] = [dataOf(before, sides.old), dataOf(after, sides.now)];
    if (old === undefined || now === undefined) return;
    const told = [before, after].flatMap((event) => (event.dataMember === undefined ? memberPaths(event.discriminator) : []));
    const apart = holder === undefined ? told : [...told, [holder]];
    visitRoot({ old, now, apart }, { ...at, base: dataMember === undefined ? [] : [dataMember] }, walk);
    return;
  }
  const old = { side: sides.old, key: before.envelope, schema: before.schema };
  const now = { side: sides.now, key: after.envelope, schema: after.schema };
  visitRoot({ old, now, apart: [...memberPaths(after.discriminator), ...(lost || isVaried ? [[dataMember]] : [])] }, at, walk);
}
