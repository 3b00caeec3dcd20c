/** A key with a text of several lines below it: `content: |`. */
const OPENS_TEXT = /^([ \t]*(?:-[ \t]+)*)[\w.-]+[ \t]*:[ \t]*[|>][-+\d]*[ \t]*$/;
/** A key that gives a name to the text beside it. */
const NAMES_TEXT = /^[ \t]*(?:-[ \t]+)*(?:title|heading|header)[ \t]*:[ \t]*(["']?)([^\s|>&*![{].*?)\1[ \t]*$/;

/**
 * The Markdown that the front matter of a page holds, line for line, everything else blanked: some sites put all of a page's text
 * into fields such as `content: |`, each beside a title, and leave nothing for below. Titles become headings.
 * @example
 * textInFrontMatter('---\nparts:\n  - title: Events\n    content: |\n      Sent by *us*.\n---\n')
 * // → '\n\n## Events\n\nSent by *us*.\n\n'
 */
export function textInFrontMatter(frontMatter: string): string {
  let open: { readonly outer: number; inner: number | undefined } | undefined;
  const lines = frontMatter.split('\n').map((line): string => {
    const indent = line.length - line.trimStart().length;
    if (open !== undefined && (line.trim() === '' || indent > open.outer)) {
      if (line.trim() !== '') open.inner ??= indent;
      return line.slice(Math.min(indent, open.inner ?? 0));
    }
    const lead = OPENS_TEXT.exec(line)?.[1];
    open = lead === undefined ? undefined : { outer: lead.length, inner: undefined };
    const title = NAMES_TEXT.exec(line)?.[2];
    return title === undefined || indent === 0 ? '' : `## ${title}`;
  });
  return lines.join('\n');
}
