/** Makes a schema and a value smaller as long as they still show what is to be shown. */
export async function shrunk<S, V>(
  schema: S,
  value: V,
  shows: (schema: S, value: V) => boolean | Promise<boolean>,
): Promise<readonly [S, V]> {
  let [small, less] = [schema, value];
  for (let tries = 3_000; tries > 0; ) {
    const found = await firstThat(smaller([small, less]), async ([one, two]) => {
      tries -= 1;
      return tries > 0 && (await holds(() => shows(one as S, two as V)));
    });
    if (found === undefined) break;
    [small, less] = found as [S, V];
  }
  return [small, less];
}

/** A candidate that cannot be compiled shows nothing. */
async function holds(check: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

async function firstThat<T>(list: Iterable<T>, check: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of list) if (await check(item)) return item;
  return undefined;
}

/** Pairs with one of the two made smaller. */
function* smaller([schema, value]: readonly [unknown, unknown]): Generator<readonly [unknown, unknown]> {
  for (const less of simpler(schema)) yield [less, value];
  for (const less of simpler(value)) yield [schema, less];
}

/** JSON values that are a step simpler: a part taken out, a part in place of the whole, a part made simpler. */
function* simpler(json: unknown): Generator<unknown> {
  if (Array.isArray(json)) {
    yield* json;
    for (const index of json.keys()) yield json.toSpliced(index, 1);
    for (const [index, item] of json.entries()) for (const less of simpler(item)) yield json.with(index, less);
  } else if (typeof json === 'object' && json !== null) yield* simplerObjects(json);
  else if (typeof json === 'string' && json.length > 0)
    yield* ['', json.slice(0, json.length / 2), 'a'].filter((less) => less.length < json.length);
  else if (typeof json === 'number') yield* [0, 1, Math.trunc(json)].filter((less) => weight(less) < weight(json));
}

function* simplerObjects(json: object): Generator<unknown> {
  const pairs: readonly (readonly [string, unknown])[] = Object.entries(json);
  for (const [index] of pairs.entries()) yield Object.fromEntries(pairs.toSpliced(index, 1));
  for (const [, part] of pairs) yield part;
  for (const [, part] of pairs) if (typeof part === 'object' && part !== null && !Array.isArray(part)) yield* Object.values(part);
  for (const [index, [name, part]] of pairs.entries())
    for (const less of simpler(part)) yield Object.fromEntries(pairs.with(index, [name, less]));
}

function weight(number: number): number {
  return Object.is(number, 0) ? 0 : number === 1 ? 1 : String(number).length + 1;
}
