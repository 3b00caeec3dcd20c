import { parseEvent } from './events/index.js';

/** What was ordered, by currency, and the lines that are not documented events. */
export interface Totals {
  readonly placed: ReadonlyMap<string, number>;
  readonly refused: readonly string[];
}

/** Adds up the orders in lines of JSON, one event a line. */
export function totalsOf(lines: readonly string[]): Totals {
  const placed = new Map<string, number>();
  const refused: string[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = parseEvent(JSON.parse(line));
    if (parsed.kind === 'unknown') refused.push(`line ${index + 1}: ${parsed.type ?? 'no event type'}`);
    else if (parsed.kind === 'invalid')
      refused.push(`line ${index + 1}: ${parsed.issues.map(({ message }) => message).join('; ')}`);
    else if (parsed.type === 'order.placed') {
      const { currency, total } = parsed.event.order;
      placed.set(currency, (placed.get(currency) ?? 0) + total);
    }
  }
  return { placed, refused };
}
