import type { SignatureScheme } from './scheme.ts';
import type { SignatureClock } from './scheme-means.ts';

/** What is wrong with the time at which a delivery was signed. */
export function problemOfTime(
  text: string | undefined,
  { header, unit = 'seconds' }: NonNullable<SignatureScheme['time']>,
  { now, tolerance = Number.POSITIVE_INFINITY }: SignatureClock,
): string | undefined {
  if (text === undefined) return `the header ${header} does not say when the delivery was signed`;
  const time = unit === 'iso' ? isoTime(text) : unixTime(text, unit);
  if (Number.isNaN(time)) return `the header ${header} does not hold a time`;
  const age = (now() - time) / 1000;
  if (Math.abs(age) <= tolerance) return undefined;
  const distance = `${Math.round(Math.abs(age))} seconds ${age > 0 ? 'ago' : 'in the future'}`;
  return `the delivery was signed ${distance}, and ${tolerance} are allowed: it is sent again, or a clock is wrong`;
}

function isoTime(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}

function unixTime(text: string, unit: 'seconds' | 'milliseconds'): number {
  return /^\d{1,15}$/.test(text) ? Number(text) * (unit === 'seconds' ? 1000 : 1) : Number.NaN;
}
