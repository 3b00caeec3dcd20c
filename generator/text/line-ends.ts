/** A text as it is worked with: without a byte order mark, its line ends `\n`. */
export function withPlainEnds(text: string): string {
  return text.includes('\r') || text.startsWith('\ufeff') ? text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') : text;
}
