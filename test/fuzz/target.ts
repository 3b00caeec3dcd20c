/** Something that must not happen, and did. */
export interface Failure {
  /** Which of the things that must hold was broken: `throws`, `place`, `same bytes`. */
  readonly oracle: string;
  readonly message: string;
}

/** What a text is put to. */
export interface Target {
  readonly name: string;
  /** How the names of its inputs end. */
  readonly ending: string;
  /** Everything that an input breaks, and what it showed. What it throws is a failure as well. */
  readonly check: (text: string) => Promise<Checked> | Checked;
  /** A part of the check that costs little. Where it shows nothing new, the rest is only done now and then. */
  readonly glance?: (text: string) => Checked;
}

/** What came of an input. */
export interface Checked {
  readonly failures: readonly Failure[];
  /** What was told of it, such as the codes of diagnostics: an input that shows others is kept. */
  readonly behavior: string;
}

/** An input in which nothing was wrong that the generator tells of. */
export const NOTHING: Checked = { failures: [], behavior: '' };

/** A behavior as one text: which things were told, whatever their number and order. */
export function behaviorOf(told: readonly string[]): string {
  return [...new Set(told)].sort().join(' ');
}

/** A failure where something does not hold. */
export function unless(holds: boolean, oracle: string, message: () => string): readonly Failure[] {
  return holds ? [] : [{ oracle, message: message() }];
}

/** What comes of an input; what is thrown is a failure. */
export async function checked({ check }: Pick<Target, 'check'>, text: string): Promise<Checked> {
  try {
    return await check(text);
  } catch (error) {
    const lines = error instanceof Error ? (error.stack ?? String(error)).split('\n').slice(0, 4) : [String(error)];
    return { failures: [{ oracle: 'throws', message: lines.join('\n') }], behavior: 'throws' };
  }
}
