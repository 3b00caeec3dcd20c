/** A text without the HTML that pages use inside of paragraphs and cells; other angle brackets are placeholders and stay. */
export function withoutTags(text: string): string {
  return text
    .replace(/<\/?(?:br|b|i|u|em|strong|sup|sub|a|p|span|code|div|img|ul|ol|li|small|kbd|abbr)\b[^<>]*>/gi, ' ')
    .replace(/<([A-Z]\w*)\b[^<>]*>([^<>]*)<\/\1>/g, ' $2 ')
    .replace(/<[A-Z]\w*\s*\/>/g, ' ');
}

/** Folds white space, and drops the `Â` that a no-break space leaves behind when it was decoded wrongly. */
export function tidy(text: string): string {
  return text
    .replace(/Â(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
