import { variantsOf } from '../guard/event-forms.ts';
import type { Plan, PlannedModel } from '../model/plan.ts';

/** A type under a name that people call it by. */
export interface NamedModel {
  readonly type: string;
  readonly name: string;
  readonly model: PlannedModel;
  /** The member of the event that holds it, if it is a variant of what that holds. */
  readonly holder?: string | undefined;
}

/** The variants of events, by what they are called: `issues.opened`, `IssuesOpened`. */
export function namedVariants({ events, models }: Plan): readonly NamedModel[] {
  const byType = new Map(models.map((model) => [model.typeName, model]));
  return events.flatMap((event) =>
    variantsOf(event).flatMap(({ key, name, dataType }) => {
      const model = byType.get(dataType);
      return model === undefined ? [] : [{ type: key, name, model, holder: event.variants?.holder }];
    }),
  );
}

/** All types, by their own names. */
export function namedModels({ models }: Plan): readonly NamedModel[] {
  return models.map((model) => ({ type: model.typeName, name: model.typeName, model }));
}
