import { ownValue } from '../../text/records.ts';
import type { StatedModel } from './hints.ts';

type Stated = Pick<StatedModel, 'stated' | 'decisions'>;

/** The variant of values that the specification does not name: it has what all of those have that it does name. */
export function otherVariant(named: readonly Stated[], member: string, values: readonly string[]): Stated {
  const [first, ...others] = named;
  const shared = Object.entries(first?.stated.properties ?? {}).filter(([name, schema]) => {
    const text = JSON.stringify(schema);
    return others.every(({ stated }) => JSON.stringify(ownValue(stated.properties, name)) === text);
  });
  const names = new Set(shared.map(([name]) => name));
  const isRequired = (name: string): boolean => others.every(({ stated }) => stated.required?.includes(name) === true);
  const required = (first?.stated.required ?? []).filter((name) => names.has(name) && isRequired(name));
  return {
    stated: {
      type: 'object',
      properties: { ...Object.fromEntries(shared), [member]: { type: 'string', not: { enum: values } } },
      required: [...new Set([...required, member])],
    },
    decisions: (first?.decisions ?? [])
      .filter(({ name }) => names.has(name) || name === member)
      .map((decision) => ({ ...decision, required: decision.name === member || required.includes(decision.name) })),
  };
}
