import { codeSpan, markdownText } from '../encode-markdown.ts';

/*
 * The encoder for MDX, which is Markdown that runs code: what is between braces, tags of components, and lines that begin
 * with `import` or `export`. Of a text only plain words are left as they are, and all else is code, which is only shown.
 */

/** Text as a paragraph of MDX in which nothing runs. */
export function mdxText(text: string): string {
  return markdownText(text).replace(/^(?:import|export)\b/, codeSpan);
}
