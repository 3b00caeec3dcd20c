/** A text with a full stop behind it, unless it already ends in a mark. */
export function sentence(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
