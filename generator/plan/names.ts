import { kebabCase, pascalCase } from '../text/case.ts';
import { type NameKind, shortened, TYPE_NAMES } from '../text/code-names.ts';
import { FreeNames } from '../text/free-names.ts';

/** A name that can start a type: `3d-model` → `N3dModel`; letters of scripts other than Latin stay. */
export function typeName(text: string): string {
  return shortened(wholeTypeName(text));
}

function wholeTypeName(text: string): string {
  const name = pascalCase(text);
  if (name === '') {
    const codePoints = [...text].map((character) => character.codePointAt(0)?.toString(16) ?? '').join('');
    return codePoints === '' ? 'Unnamed' : `U${codePoints.toUpperCase()}`;
  }
  // A letter behind a digit begins a word.
  return (/^\p{ID_Start}/u.test(name) ? name : `N${name}`).replace(/\d[a-z]/g, (pair) => pair.toUpperCase());
}

/** Whether a thing can be called so, as far as what is taken and the names that all generated code has leave it. */
export function isFreeName(name: string, { isReserved, derive }: NameKind, taken: ReadonlySet<string>): boolean {
  return !isReserved(name) && !derive(name).some((derived) => taken.has(derived));
}

/** What distinguishes names besides the paths of what they are for. */
export interface Distinction {
  /** What is made of other names already, in lower case. */
  readonly taken?: ReadonlySet<string>;
  /** What is named; by default types. */
  readonly kind?: NameKind;
  /** How many parts of its path a thing has in its name at least; by default one. */
  readonly least?: (index: number) => number;
  /** Texts that can name a thing whose whole path is also that of another one, the best first. */
  readonly spellings?: (index: number) => readonly string[];
}

/**
 * Tells things apart by as much of their path as it takes. Each path runs from the outermost part to the thing's own
 * name; things that would be called alike all get one more part in front, so no name depends on their order. Names
 * count as alike when only their case differs. What is made of them is apart from what is taken, and from each other.
 */
export function distinctNames(paths: readonly (readonly string[])[], distinction: Distinction = {}): readonly string[] {
  const { kind = TYPE_NAMES, taken = new Set(), least = () => 1 } = distinction;
  const isTaken = (name: string): boolean => !isFreeName(name, kind, taken);
  const lengths = paths.map((path, index) => Math.max(1, Math.min(least(index), path.length)));
  const nameAt = (path: readonly string[], index: number): string => typeName(path.slice(-(lengths[index] ?? 1)).join('-'));
  for (let changed = true; changed; ) {
    changed = false;
    const names = paths.map(nameAt);
    const counts = countNames(names);
    for (const [index, name] of names.entries()) {
      const length = lengths[index] ?? 1;
      if ((isTaken(name) || (counts.get(name.toLowerCase()) ?? 0) > 1) && length < (paths[index]?.length ?? 0)) {
        lengths[index] = length + 1;
        changed = true;
      }
    }
  }
  return tellRestApart(paths.map(nameAt), isTaken, { kind, ...distinction });
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

/**
 * Whole paths can come to one name (`a.b` and `a-b`), and to one that is taken. Then other texts count, then a word for what is
 * named, and at last the order. A number behind a name would say nothing, and look like a part of it.
 */
function tellRestApart(
  names: readonly string[],
  isTaken: (name: string) => boolean,
  { kind, spellings = () => [] }: Distinction & { readonly kind: NameKind },
): readonly string[] {
  const used = new Set<string>();
  const ordered = new FreeNames();
  const isFree = (name: string): boolean => !isTaken(name) && !kind.derive(name).some((derived) => used.has(derived));
  const counts = countNames(names);
  const isAlone = (index: number): boolean => counts.get(names[index]?.toLowerCase() ?? '') === 1;
  const rankOf = (index: number): number => (isAlone(index) ? 0 : typeName(spellings(index)[0] ?? '') === names[index] ? 1 : 2);
  const ranked = [...names.keys()].map((index) => ({ index, rank: rankOf(index) })).sort((a, b) => a.rank - b.rank);
  const result = [...names];
  for (const { index } of ranked) {
    const name = names[index] ?? '';
    const others = (): readonly string[] => [
      ...spellings(index).map(typeName),
      ...kind.words.map((word) => shortened(`${name}${word}`)),
    ];
    const free = isFree(name) ? name : others().find(isFree);
    const chosen = free ?? ordered.find(name, (other) => !isFree(other), withOrdinal);
    for (const derived of kind.derive(chosen)) used.add(derived);
    result[index] = chosen;
  }
  return result;
}

const ORDINALS = ['Zeroth', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];

/** `Order` → `SecondOrder`. */
function withOrdinal(name: string, number: number): string {
  return shortened(`${[...String(number)].map((digit) => ORDINALS[Number(digit)]).join('')}${name}`);
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name for each thing: short, no device of Windows, and apart from the others and those that are taken, also where
 * case does not count.
 */
export function distinctFileNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  const numbered = new FreeNames();
  return names.map((name) => {
    const short = shortened(name);
    const safe = DEVICES.test(short) ? `${short}-` : short;
    const free = numbered.find(
      safe,
      (other) => used.has(other.toLowerCase()),
      (wanted, number) => `${wanted}-${number}`,
    );
    used.add(free.toLowerCase());
    return free;
  });
}

/** The files of the stubs of events that have these names in code, without their ending; they lie beside the map of all. */
export function nameHandlerFiles(names: readonly string[]): readonly string[] {
  return distinctFileNames(names.map(kebabCase), ['index']);
}
