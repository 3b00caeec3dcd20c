import type { Span } from '../text/source.ts';

/** Longer texts are no openers. */
const MAX_OPENER = 2_000;
/** So many lines a component for those who read sites by program has at most. */
const MAX_COMPONENT_LINES = 200;

/** What says where a site lists its pages, or how to get them as Markdown. */
const ABOUT_SITE = /\bllms(?:-full)?\.txt\b|\bappend(?:ing)?\b[^.]{0,80}[\s`"'(]\.mdx?\b/i;
/** `<AgentInstructions>`, `<Feedback>`. */
const FOR_AGENTS = /^ {0,3}<([A-Za-z]{0,40}(?:agent|feedback|llms?)[A-Za-z]{0,40})(?:\s[^<>]{0,500})?>\s*$/i;
const QUOTE = /^ {0,3}>/;
const TITLE = /^ {0,3}#\s/;
/** Where something else begins than a paragraph. */
const OTHER_BLOCK = /^(?: {4}|\t)|^ {0,3}(?:#|>|[-*+]\s|\d{1,9}[.)]\s|`{3}|~{3}|\||<|\{%|:{3}|={3}|!{3}|\?{3})/;

/**
 * What a site puts at the top of each page that it serves as Markdown: quotes and paragraphs that lead to its `llms.txt` or tell
 * how to get Markdown, and components for agents. It stands in front of the main heading or directly below it, whoever
 * hosts the site, and says nothing of what the page documents.
 *
 * @param start the offset behind the front matter.
 */
export function findOpeners(text: string, start: number): readonly Span[] {
  const openers: Span[] = [];
  let isBelowTitle = false;
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    const end = QUOTE.test(line) ? endOfRun(text, at, QUOTE) : (endOfComponent(text, at, line) ?? endOfParagraph(text, at, line));
    if (line.trim() === '') at += line.length + 1;
    else if (TITLE.test(line) && !isBelowTitle) {
      isBelowTitle = true;
      at += line.length + 1;
    } else if (end === undefined) return openers;
    else {
      const isOpener = FOR_AGENTS.test(line) || (end - at <= MAX_OPENER && ABOUT_SITE.test(text.slice(at, end)));
      if (isOpener) openers.push({ start: at, end });
      else if (isBelowTitle && !QUOTE.test(line)) return openers;
      at = end + 1;
    }
  }
  return openers;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end);
}

/** Where the last of the lines ends that follow each other and are of a form. */
function endOfRun(text: string, at: number, form: RegExp): number {
  let end = at + lineAt(text, at).length;
  while (end < text.length && form.test(lineAt(text, end + 1))) end += 1 + lineAt(text, end + 1).length;
  return end;
}

function endOfParagraph(text: string, at: number, line: string): number | undefined {
  return OTHER_BLOCK.test(line) ? undefined : endOfRun(text, at, /\S/);
}

function endOfComponent(text: string, at: number, line: string): number | undefined {
  const name = FOR_AGENTS.exec(line)?.[1];
  if (name === undefined) return undefined;
  let end = at + line.length;
  for (let count = 0; count < MAX_COMPONENT_LINES && end < text.length; count++) {
    const next = lineAt(text, end + 1);
    end += 1 + next.length;
    if (next.trim() === `</${name}>`) return end;
  }
  return undefined;
}
