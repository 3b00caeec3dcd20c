/*
 * What is generated has much space around little: here a declaration is a line with what is said about it behind it, and
 * data that fit into a line stand in one. Nothing is left out but layout, and what follows from other lines of the same
 * file; `generated/acs-calling` has both.
 */

/** The longest line that data are written in. */
const WIDTH = 160;

const DOC = /^( *)\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n(.*)$/gm;

const HEADER = /^(?:\/\/ biome-ignore.*\n|\/\* eslint-disable \*\/\n|\/\/ Code generated .*\n)+\n?/;

const EVENT_TYPE = /Event type: `([^`]+)`[\s\S]*?\*\/\nexport (?:interface|type) (\w+)/g;

const LIST = /^\/\*\* [^\n]*\n(export interface EventMap|export const EventTypes =) \{\n([\s\S]*?)^\}(?: as const;)?\n/gm;

const OF_TYPES =
  /^\/\*\* [^\n]*\nexport type (?:EventType = keyof EventMap|AnyEvent = EventMap\[EventType\]|EventOf<T extends EventType> = EventMap\[T\]|DataOf<T extends EventType> = EventMap\[T\](?:\['data'\])?);\n/gm;

/** Generated code, a line for each declaration; without the lists of events if they say what the events say themselves. */
export function outlineOfCode(code: string): string {
  return withoutLists(code.replace(HEADER, ''))
    .replace(OF_TYPES, '')
    .replace(DOC, (_all, _indent, doc: string, line: string) => `${line} // ${doc.replace(/\s*\n\s*\*? ?/g, ' ').trim()}`)
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n/, '');
}

/** `EventMap` and `EventTypes` follow from what stands above each event. */
function withoutLists(code: string): string {
  const events = [...code.matchAll(EVENT_TYPE)].map(([, type, name = '']) => ({ type, name }));
  return code.replace(LIST, (whole, head: string, body: string) => {
    const isMap = head.endsWith('EventMap');
    const rows = events.map(({ type, name }) => (isMap ? `${type}: ${name}` : `${name.replace(/Event$/, '')}: ${type}`));
    const found = body
      .replace(DOC, '$3')
      .replace(/^ *|['`,;]/gm, '')
      .trim();
    return found === rows.join('\n') ? '' : whole;
  });
}

/** JSON with what fits into a line in a line; any other text as it is. */
export function outlineOfData(text: string): string {
  if (!/^[[{]/.test(text)) return text;
  try {
    return `${inLines(JSON.parse(text), '')}\n`;
  } catch {
    return text;
  }
}

/** Diagnostics in a line each: where, what and the message, without the line of the page and how to mend it. */
export function outlineOfDiagnostics(text: string): string {
  return text
    .replace(/^ {2,}(?:\d+ +)?\|.*\n/gm, '')
    .replace(/^ {2}fix: .*\n/gm, '')
    .replace(/\n {2}(?=\S)/g, ': ');
}

/** What a case prints, without ways to mend something that are told above. */
export function withEachFixOnce(text: string): string {
  const told = new Set<string>();
  return text.replace(/^! {3}fix: .*\n/gm, (line) => {
    const isNew = !told.has(line);
    told.add(line);
    return isNew ? line : '';
  });
}

/** What a run says of itself, without that it made new files and no others. */
export function outlineOfSummary(text: string): string {
  return text.replace(/^ {2}\S.*: <n> created\n/gm, '');
}

function inLines(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Object.entries(value).map(([name, part]) => {
    const start = Array.isArray(value) ? inner : `${inner}${JSON.stringify(name)}: `;
    return `${start}${inLines(part, inner)}`;
  });
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
