/** A format that a text is seen to have. */
export type StringFormat = 'date-time' | 'date' | 'uuid' | 'uri' | 'email';

/** What a text looks like. */
export type StringForm = StringFormat | 'placeholder' | 'none';

type PlaceholderName = 'braces' | 'alternatives' | 'angles' | 'yours' | 'blanks' | 'dots' | 'eventName' | 'resourceAction';

/**
 * What stands for a value rather than being one: `{role}`, `a | b`, `<name>`, `YOUR_ID` and `your-name`, `xxxx-xxxx`, `...`,
 * `event_name`, `resource.action`.
 */
export const PLACEHOLDERS: Readonly<Record<PlaceholderName, RegExp>> = {
  braces: /\{([\w .:-]+)\}/g,
  alternatives: /^<?[A-Za-z][\w-]*(?:\s*\|\s*[A-Za-z][\w-]*)+>?$/g,
  angles: /<([A-Za-z][\w .:-]*)>/g,
  yours: /\bYOUR[_-][A-Z_-]+\b|\byour-[a-z-]+\b/g,
  blanks: /\b[xX]{4,}(?:-[xX]{4,})*\b|^[xX*]{3,}$/g,
  dots: /^(?:\.{3}|…)$/g,
  eventName: /^(?:[a-z]+[_-]){0,2}(?:event|web_?hook|topic|trigger)[_-](?:name|type|key|kind)$/gi,
  resourceAction:
    /^(?:[a-z]+[_-])*(?:resource|object|entity|model|noun|subject|topic)(?:[_-](?:type|name))?[.:/](?:[a-z]+[_-])*(?:action|event|verb|operation|type|subtype|name)$/gi,
};

const FORMATS: readonly (readonly [format: StringFormat, pattern: RegExp])[] = [
  ['date-time', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ['uri', /^(?:https?|wss?|ftp):\/\/[^\s<>"{}|\\^`]+$/i],
  ['email', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
];

/** Names that look like data of somebody: an address, a number, a long token with a digit. */
const PERSONAL = /@|^\+?\d[\d-]{5,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^(?=\D*\d)[A-Za-z0-9+/_=-]{25,}$|:.*:/i;

/** Whether a text stands for a value, wholly or in part. */
export function isPlaceholder(text: string): boolean {
  return Object.values(PLACEHOLDERS).some((pattern) => text.search(pattern) !== -1);
}

/** The format that a text has, if it has one that is known. */
export function formatOf(text: string): StringFormat | undefined {
  return FORMATS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What a text looks like. */
export function formOf(text: string): StringForm {
  return isPlaceholder(text) ? 'placeholder' : (formatOf(text) ?? 'none');
}

/** Whether a name looks like data of somebody. */
export function isPersonal(name: string): boolean {
  return PERSONAL.test(name);
}
