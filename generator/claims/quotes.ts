/** A value without the straight quotes that code shows it in: `"paid"` is `paid`. */
export function withoutQuotes(code: string): string {
  return code.replace(/^["']|["']$/g, '');
}
