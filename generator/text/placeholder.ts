import { isPlaceholder, PLACEHOLDERS } from '../../templates/receiver/capture/string-forms.ts';

// Receivers tell them by the same code.
export { isPlaceholder };

/** What a placeholder of each form is filled with, mostly its own name. */
const FILLS: { readonly [N in keyof typeof PLACEHOLDERS]: (match: string) => string } = {
  braces: inner,
  alternatives: (match) => (match.replace(/^<|>$/g, '').split('|')[0] ?? '').trim(),
  angles: inner,
  yours: (match) => match.toLowerCase().replaceAll('_', '-'),
  blanks: (match) => match.replace(/[xX*]/g, '0'),
  dots: () => 'text',
  eventName: (match) => match,
  resourceAction: (match) => match,
};

/** The text with something harmless in the place of each placeholder. */
export function fillPlaceholders(text: string): string {
  const names = Object.keys(FILLS) as (keyof typeof FILLS)[];
  return names.reduce((filled, name) => filled.replace(PLACEHOLDERS[name], FILLS[name]), text);
}

function inner(match: string): string {
  return match
    .slice(1, -1)
    .trim()
    .replace(/[^\w.-]+/g, '-');
}
