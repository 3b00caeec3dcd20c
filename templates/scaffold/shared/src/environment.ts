/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable lists, with commas between. Throws if that is nothing: a receiver that takes events from anybody must not start by mistake. */
export function required(environment: Environment, name: string): readonly [string, ...string[]] {
  const [first, ...others] = listOf(environment[name]);
  if (first === undefined) throw new Error(`Set ${name} (README.md says what it is): without it, anybody could deliver events.`);
  return [first, ...others];
}

/** The items of a text with commas between. */
export function listOf(text: string = ''): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
