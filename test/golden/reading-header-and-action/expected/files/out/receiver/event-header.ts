import type { EventType } from '../types.js';
const HEADERS: { readonly [T in EventType]?: Readonly<Record<string, string>> } = { // Events that headers of their requests name: these headers, and what they say. Those that are not here say it in their payloads.
  'issues.opened': { 'X-Hub-Event': 'issues' },
  'issues.closed': { 'X-Hub-Event': 'issues' },
  'issues.pinned': { 'X-Hub-Event': 'issues' },
  push: { 'X-Hub-Event': 'push' },
};
const IS_NEEDED: boolean = true; // Whether a delivery without such a header can be of no documented event.
const NAMES: readonly string[] = ['X-Hub-Event']; // The names of these headers.
type HeaderReader = (name: string) => string | null; // Gives a header of a request by its name in lower case, or `null`.
interface HeaderProblem { // What is wrong with a header, and where.
  readonly error: string;
  readonly at: string;
}
export function eventHeaders(type: EventType): Readonly<Record<string, string>> { // The headers with which a request says that it brings an event of a type; none where the payload says it.
  return (Object.prototype.hasOwnProperty.call(HEADERS, type) ? HEADERS[type] : undefined) ?? {};
}
export const readEventHeader: (header: HeaderReader) => string | undefined = valueOfHeader; // What the headers of a request say of its event, which is what `parseEvent` takes beside a payload; nothing if they say nothing.
function valueOfHeader(header: HeaderReader): string | undefined {
  const [value] = valuesIn(header);
  return value === undefined ? undefined : (onlyOf(value) ?? value);
}
export const eventHeadersIn: (header: HeaderReader) => Readonly<Record<string, string>> | undefined = headersIn; // The headers of a request that name its event, as they came; nothing if none did.
function headersIn(header: HeaderReader): Readonly<Record<string, string>> | undefined {
  const given = NAMES.flatMap((name): readonly (readonly [string, string])[] => {
    const value = header(name.toLowerCase());
    return value === null ? [] : [[name, value]];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
export const problemOfEventHeader: (header: HeaderReader) => HeaderProblem | undefined = problemOfHeader; // What is wrong with such a header of a request, and where: it is missing, or names several events.
function problemOfHeader(header: HeaderReader): HeaderProblem | undefined {
  const [value] = valuesIn(header);
  const names = NAMES.join(' or ');
  const at = `headers.${NAMES.join('|').toLowerCase()}`;
  if (value === undefined)
    return IS_NEEDED ? { error: `the header ${names} is missing: it says which event this is`, at } : undefined;
  return onlyOf(value) === undefined
    ? { error: `the header ${names} has several values: it says which event this is, and can be one only`, at }
    : undefined;
}
function valuesIn(header: HeaderReader): readonly string[] {
  const values = NAMES.map((name) => (header(name.toLowerCase()) ?? '').trim());
  return values.filter((value) => value !== '');
}
function onlyOf(value: string): string | undefined { // The value of a header, which may have come several times; nothing if those differ.
  const [first, ...others] = value.split(',').map((part) => part.trim());
  return others.every((other) => other === first) ? first : undefined;
}
