import { styleText } from 'node:util';
import type { Entry, Outcome } from './journal.js';
import { readable } from './sending/exchange.js';

type Style = Parameters<typeof styleText>[0];

/** By what became of an event; anything else is red. */
const COLORS: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['handled', 'green'],
  ['repeated', 'cyan'],
  ['unhandled', 'yellow'],
  ['unknown', 'yellow'],
]);

/** An entry for the terminal: a line for the delivery, and one for each event in it. */
export function formatEntry({ kind, at, method, status, milliseconds, events, remark }: Entry): string {
  const color = status < 300 ? 'green' : status < 500 ? 'yellow' : 'red';
  const head = `${paint('dim', at.slice(11, 19))} ${paint(color, String(status))} ${method} ${paint('dim', `${milliseconds} ms`)}`;
  if (events.length > 0) return [head, ...events.map(formatOutcome)].join('\n');
  return `${head} ${kind === 'unverified' ? 'not verified: ' : ''}${readable(remark)}`;
}

function formatOutcome({ status, type = 'no type', issues = [] }: Outcome): string {
  const lines = [
    `  ${paint(COLORS.get(status) ?? 'red', status.padEnd(9))} ${readable(type)}`,
    ...issues.map((issue) => `            ${readable(issue)}`),
  ];
  return lines.join('\n');
}

function paint(style: Style, text: string): string {
  const colored = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return colored ? styleText(style, text) : text;
}
