import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { StatedModel } from './hints.ts';

/**
 * Leaves out of unions what leads back to them through nothing but unions: a value that is itself or a text is a text. A type
 * cannot be made of itself, and no guard would end.
 */
export function withoutAliasCircles(models: ReadonlyMap<string, StatedModel>): ReadonlyMap<string, StatedModel> {
  const closing = new Set<string>();
  const done = new Set<string>();
  for (const start of models.keys()) {
    const open = new Set([start]);
    const stack = done.has(start) ? [] : [{ id: start, next: [...aliasesOf(models.get(start)?.stated)] }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = top.next.pop();
      if (to === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(to)) closing.add(JSON.stringify([top.id, to]));
      else if (!done.has(to)) {
        open.add(to);
        stack.push({ id: to, next: [...aliasesOf(models.get(to)?.stated)] });
      }
    }
  }
  if (closing.size === 0) return models;
  return new Map(
    [...models].map(([id, model]) => {
      const isClosing = (to: string): boolean => closing.has(JSON.stringify([id, to]));
      return [id, { ...model, stated: cut(model.stated, isClosing) }] as const;
    }),
  );
}

/** What a value of a schema is as a whole, by the ids of models: not what is in it. */
function aliasesOf(schema: JsonSchema | undefined): readonly string[] {
  if (typeof schema !== 'object') return [];
  const { $ref, anyOf = [], oneOf = [], allOf = [] } = schema;
  return [...($ref === undefined ? [] : [referenceName($ref)]), ...[...anyOf, ...oneOf, ...allOf].flatMap(aliasesOf)];
}

function cut(schema: JsonSchemaObject, isClosing: (to: string) => boolean): JsonSchemaObject {
  const { $ref, ...rest } = schema;
  const own = $ref !== undefined && isClosing(referenceName($ref)) ? rest : schema;
  const branches = (list: readonly JsonSchema[] | undefined): readonly JsonSchema[] | undefined => {
    const kept = list?.filter((one) => typeof one !== 'object' || one.$ref === undefined || !isClosing(referenceName(one.$ref)));
    return kept?.length === 0 ? undefined : kept?.map((one) => (typeof one === 'object' ? cut(one, isClosing) : one));
  };
  return Object.fromEntries(
    Object.entries(own).flatMap(([keyword, value]) => {
      if (keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'allOf') return [[keyword, value]];
      const kept = branches(value as readonly JsonSchema[]);
      return kept === undefined ? [] : [[keyword, kept]];
    }),
  );
}
