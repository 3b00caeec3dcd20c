import type { PlannedEvent, PlannedVariant } from '../model/plan.ts';

/** The variants of an event, if it comes in such; else none. */
export function variantsOf({ variants }: PlannedEvent): readonly PlannedVariant[] {
  return variants?.all ?? [];
}

/** An event and its variants: all of it that has a type and guards of its own. */
export function formsOf(event: PlannedEvent): readonly (PlannedEvent | PlannedVariant)[] {
  return [event, ...variantsOf(event)];
}
