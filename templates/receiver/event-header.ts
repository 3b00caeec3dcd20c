import type { EventType } from '../catalog/types.ts';

/** Events that headers of their requests name: these headers, and what they say. Those that are not here say it in their payloads. */
const HEADERS: { readonly [T in EventType]?: Readonly<Record<string, string>> } = {};

/** Whether a delivery without such a header can be of no documented event. */
const IS_NEEDED: boolean = false;

/** The names of these headers. */
const NAMES: readonly string[] = [];

/** Gives a header of a request by its name in lower case, or `null`. */
type HeaderReader = (name: string) => string | null;

/** What is wrong with a header, and where. */
interface HeaderProblem {
  readonly error: string;
  readonly at: string;
}

/** The headers with which a request says that it brings an event of a type; none where the payload says it. */
export function eventHeaders(type: EventType): Readonly<Record<string, string>> {
  return (Object.prototype.hasOwnProperty.call(HEADERS, type) ? HEADERS[type] : undefined) ?? {};
}

/**
 * What the headers of a request say of its event, which is what `parseEvent` takes beside a payload; nothing if they say nothing.
 */
export const readEventHeader: (header: HeaderReader) => string | undefined = valueOfHeader;

function valueOfHeader(header: HeaderReader): string | undefined {
  const [value] = valuesIn(header);
  return value === undefined ? undefined : (onlyOf(value) ?? value);
}

/** The headers of a request that name its event, as they came; nothing if none did. */
export const eventHeadersIn: (header: HeaderReader) => Readonly<Record<string, string>> | undefined = headersIn;

function headersIn(header: HeaderReader): Readonly<Record<string, string>> | undefined {
  const given = NAMES.flatMap((name): readonly (readonly [string, string])[] => {
    const value = header(name.toLowerCase());
    return value === null ? [] : [[name, value]];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** What is wrong with such a header of a request, and where: it is missing, or names several events. */
export const problemOfEventHeader: (header: HeaderReader) => HeaderProblem | undefined = problemOfHeader;

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

/** The value of a header, which may have come several times; nothing if those differ. */
function onlyOf(value: string): string | undefined {
  const [first, ...others] = value.split(',').map((part) => part.trim());
  return others.every((other) => other === first) ? first : undefined;
}
