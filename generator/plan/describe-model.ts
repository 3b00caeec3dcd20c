import type { Model } from '../model/schema-set.ts';

/** ``The data of `Some.Event`.``, or ``The `to` and `from` of `CallStarted` and 3 more events.`` */
export function describeModel({ dataOf, documented, positions }: Model, baseNames: ReadonlyMap<string, string>): string {
  if (dataOf !== undefined) return `The data of \`${dataOf}\`.`;
  if (documented !== undefined) return `${documented.name}, as the pages document it.`;
  const steps = positions.map((position) => position.split('/'));
  const members = new Set(steps.map((path) => `\`${path.at(-1)}\``));
  const events = new Set(steps.map(([type = '']) => `\`${baseNames.get(type) ?? type}\``));
  return `The ${listed([...members], 'other properties')} of ${listed([...events], 'other events')}.`;
}

const MAX_LISTED = 3;

function listed(names: readonly string[], others: string): string {
  const shown =
    names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED - 1), `${names.length - MAX_LISTED + 1} ${others}`] : names;
  return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
