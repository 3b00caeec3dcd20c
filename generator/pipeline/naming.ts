import type { Plan } from '../model/plan.ts';
import { referenceName, type Schema } from '../model/schema.ts';

/** The type that was asked for, or that the member holds. */
export interface Naming {
  readonly typeName: string;
  /** The rule behind its name. */
  readonly rule: string;
  /** The path by which an override reaches its name, if one does. */
  readonly overridePath: string | undefined;
}

/** Why a type has its name. `path` is that by which an override reaches the member that holds it. */
export function namingOf({ names }: Plan, inner: InnerType | undefined, path: string | undefined): Naming | undefined {
  const rule = inner === undefined ? undefined : names.rules.get(inner.typeName);
  if (inner === undefined || rule === undefined) return undefined;
  return { typeName: inner.typeName, rule, overridePath: path === undefined ? undefined : `${path}${inner.steps}` };
}

/** The name of the type that a member holds, itself, as an item, as a value or beside null, with what leads there from the member. */
export function innerType({ $ref, items, additionalProperties, anyOf = [] }: Schema): InnerType | undefined {
  if ($ref !== undefined) return { typeName: referenceName($ref), steps: '' };
  const ways: readonly (readonly [string, Schema | undefined])[] = [
    ['[]', items],
    ['.*', additionalProperties],
    ...anyOf.map((branch) => ['', branch] as const),
  ];
  const [found] = ways.flatMap(([step, schema]) => {
    const inner = schema === undefined ? undefined : innerType(schema);
    return inner === undefined ? [] : [{ typeName: inner.typeName, steps: `${step}${inner.steps}` }];
  });
  return found;
}

/** A type that a member holds. */
export interface InnerType {
  readonly typeName: string;
  /** What leads from the member to it: nothing, `[]` or `.*`. */
  readonly steps: string;
}
