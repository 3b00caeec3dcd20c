import { isKnownValue, type MaskedPlace, type PlaceLeaves } from './place.ts';

/**
 * A number of the same kind, whole or not, in the place of one: 1 or 0.5, unless the pages bound it. It is beyond the same bounds.
 * @param salt Another number gives another value, as far as bounds allow that.
 */
export function maskedNumber(value: number, leaves: PlaceLeaves, salt: number): number {
  const isWhole = Number.isInteger(value);
  const usual = isWhole ? [1, 0] : [0.5, 0.25];
  const all = [...usual, ...leaves.flatMap((leaf) => numbersNear(leaf, leaves, isWhole))];
  const candidates = salt === 0 ? all : [...all.map((one) => one + salt), ...all];
  const possible = candidates.filter((one) => Number.isInteger(one) === isWhole && !isKnownValue(one, leaves));
  const bounds = leaves.map((leaf) => ({ leaf, fits: fits(value, leaf) }));
  const same = possible.find((one) => bounds.every((bound) => fits(one, bound.leaf) === bound.fits));
  const valid = possible.find((one) => bounds.every((bound) => fits(one, bound.leaf) || !bound.fits));
  return same ?? valid ?? usual[0] ?? 1;
}

function fits(value: number, { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: MaskedPlace): boolean {
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
    (multipleOf === undefined || Number.isInteger(value / multipleOf))
  );
}

/** Numbers on both sides of what a place bounds, and between its bounds. */
function numbersNear({ multipleOf: step, ...place }: MaskedPlace, leaves: PlaceLeaves, isWhole: boolean): readonly number[] {
  const bounds = boundsOf(place);
  if (step !== undefined) {
    const all = [0, ...leaves.flatMap(boundsOf)];
    return all.flatMap((bound) => [
      Math.ceil(bound / step) * step,
      Math.floor(bound / step) * step,
      (Math.ceil(bound / step) + 1) * step,
    ]);
  }
  if (isWhole)
    return bounds.flatMap((bound) => [Math.ceil(bound), Math.floor(bound), Math.floor(bound) + 1, Math.ceil(bound) - 1]);
  const [low = 0, high = low] = [...bounds].sort((a, b) => a - b);
  const between = [0.5, 0.25, 0.3].map((part) => low + (high - low) * part);
  return [...between, ...bounds.flatMap((bound) => [bound, bound + 0.5, bound - 0.5, bound + 0.25, bound - 0.25])];
}

function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: MaskedPlace): readonly number[] {
  return [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((bound): bound is number => bound !== undefined);
}
