import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { referenceName, type Schema } from '../model/schema.ts';
import type { Model } from '../model/schema-set.ts';
import { ownValue } from '../text/records.ts';
import { allowNull } from './member-schema.ts';
import type { MemberModes } from './object-schema.ts';

/** A required member that leads from one object to another, by their ids. */
interface Step {
  readonly member: string;
  readonly to: string;
}

/**
 * Makes members optional that lead from an object to itself through nothing but required objects: no value would have an end. Of
 * each such circle it is the member that closes it, seen from the first object of the pages. What an override requires stays required.
 */
export function withoutEndless(models: readonly Model[], { nullability }: MemberModes): Result<readonly Model[]> {
  const closing = closingMembers(models);
  const diagnostics: Diagnostic[] = [];
  const value = models.map((model) => {
    const members = model.decisions.filter(({ name }) => closing.get(model.id)?.has(name));
    const owner = model.documented?.name ?? model.nameHint;
    for (const { name, rules, facts } of members) {
      const parameters = { path: `${owner}.${name}`, isOverridden: isOverridden(rules) };
      diagnostics.push(diagnostic('evidence/endless', parameters, facts[0]?.place));
    }
    const optional = members.filter(({ rules }) => !isOverridden(rules)).map(({ name }) => name);
    return optional.length === 0 ? model : withOptional(model, new Set(optional), nullability === 'lenient');
  });
  return { value, diagnostics };
}

function isOverridden([rule]: readonly string[]): boolean {
  return rule === 'override/optional';
}

function withOptional(model: Model, members: ReadonlySet<string>, takesNull: boolean): Model {
  const properties = Object.fromEntries(
    Object.entries(model.schema.properties ?? {}).map(([name, schema]) => [
      name,
      members.has(name) ? allowNull(schema, takesNull) : schema,
    ]),
  );
  return {
    ...model,
    schema: { ...model.schema, properties, required: model.schema.required?.filter((name) => !members.has(name)) ?? [] },
    decisions: model.decisions.map((decision) =>
      members.has(decision.name)
        ? {
            ...decision,
            required: false,
            rules: ['presence/endless', ...decision.rules.slice(1), ...(takesNull ? ['null/optional'] : [])],
          }
        : decision,
    ),
  };
}

/** For each object, the members that close a circle: depth first, without recursion, as chains may be long. */
function closingMembers(models: readonly Model[]): ReadonlyMap<string, ReadonlySet<string>> {
  const steps = new Map(models.map(({ id, schema }) => [id, stepsOf(schema)]));
  const closing = new Map<string, Set<string>>();
  const done = new Set<string>();
  for (const { id: start } of models) {
    const open = new Set([start]);
    const stack = done.has(start) ? [] : [{ id: start, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = steps.get(top.id)?.[top.next++];
      if (step === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(step.to)) closing.set(top.id, (closing.get(top.id) ?? new Set()).add(step.member));
      else if (!done.has(step.to)) {
        open.add(step.to);
        stack.push({ id: step.to, next: 0 });
      }
    }
  }
  return closing;
}

/** What an object cannot be without. */
function stepsOf({ properties, required = [] }: Schema): readonly Step[] {
  return required.flatMap((member) => referencesOf(ownValue(properties, member)).map((to) => ({ member, to })));
}

/** The objects that a value is one of, unless it can be something else. */
function referencesOf(schema: Schema | undefined): readonly string[] {
  if (schema?.$ref !== undefined) return [referenceName(schema.$ref)];
  return schema?.anyOf?.every(({ $ref }) => $ref !== undefined) === true ? schema.anyOf.flatMap(referencesOf) : [];
}
