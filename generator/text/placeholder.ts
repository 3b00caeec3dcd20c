/** What stands for a value rather than being one, with the name that it goes by. */
interface PlaceholderForm {
  readonly pattern: RegExp;
  readonly fill: (match: string) => string;
}

/**
 * `{role}`, `<name>`, `YOUR_ID`, `your-name`, `xxxx-xxxx`, `...`, `event_name`, `resource.action`, alone and inside of longer text
 * (`call/{serverCallId}`).
 */
const FORMS: readonly PlaceholderForm[] = [
  { pattern: /\{([\w .:-]+)\}/g, fill: inner },
  {
    pattern: /^<?[A-Za-z][\w-]*(?:\s*\|\s*[A-Za-z][\w-]*)+>?$/g,
    fill: (match) => (match.replace(/^<|>$/g, '').split('|')[0] ?? '').trim(),
  },
  { pattern: /<([A-Za-z][\w .:-]*)>/g, fill: inner },
  { pattern: /\bYOUR[_-][A-Z_-]+\b|\byour-[a-z-]+\b/g, fill: (match) => match.toLowerCase().replaceAll('_', '-') },
  { pattern: /\b[xX]{4,}(?:-[xX]{4,})*\b|^[xX*]{3,}$/g, fill: (match) => match.replace(/[xX*]/g, '0') },
  { pattern: /^(?:\.{3}|…)$/g, fill: () => 'text' },
  {
    pattern: /^(?:[a-z]+[_-]){0,2}(?:event|web_?hook|topic|trigger)[_-](?:name|type|key|kind)$/gi,
    fill: (match) => match,
  },
  {
    pattern:
      /^(?:[a-z]+[_-])*(?:resource|object|entity|model|noun|subject|topic)(?:[_-](?:type|name))?[.:/](?:[a-z]+[_-])*(?:action|event|verb|operation|type|subtype|name)$/gi,
    fill: (match) => match,
  },
];

/** Whether a text stands for a value, wholly or in part. */
export function isPlaceholder(text: string): boolean {
  return FORMS.some(({ pattern }) => text.search(pattern) !== -1);
}

/** The text with something harmless in the place of each placeholder, mostly its own name. */
export function fillPlaceholders(text: string): string {
  return FORMS.reduce((filled, { pattern, fill }) => filled.replace(pattern, fill), text);
}

function inner(match: string): string {
  return match
    .slice(1, -1)
    .trim()
    .replace(/[^\w.-]+/g, '-');
}
