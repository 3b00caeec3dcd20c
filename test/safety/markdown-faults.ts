import MarkdownIt from 'markdown-it';

/*
 * A renderer of CommonMark with the tables, strikethrough and autolinks of GitHub, and what GitHub looks for in the text
 * that comes out: in code it looks for nothing.
 */

const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: true, fuzzyEmail: true });

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Marks of texts that Holotype writes itself. */
const OURS =
  /^(?:paragraph|heading|bullet_list|list_item|table|thead|tbody|tr|th|td|strong)_(?:open|close)$|^(?:inline|text|code_inline|softbreak|fence)$/;

const ALIVE: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /\b[A-Z]+-\d+\b/i,
  /\b[\da-f]{7,}\b/i,
  /:[\w+-]+:/,
  /\bwww\.\w|:\/\/|mailto:/i,
  /\b[\w.-]+\/[\w.-]+/,
  /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
];

/** What of a Markdown document is more than text, code and the structure that Holotype gives to its reports. */
export function faultsOfMarkdown(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) => {
    if (!OURS.test(token.type)) return [`${token.type}: ${token.content}`];
    if (token.type === 'code_inline' || token.type === 'fence') return hidden(token.content);
    if (token.type !== 'text') return [];
    const day = /\b\d{4}-\d\d-\d\d\b/g;
    return ALIVE.filter((pattern) => pattern.test(token.content.replace(day, ''))).map(
      (pattern) => `${pattern}: ${token.content}`,
    );
  });
}

function hidden(code: string): readonly string[] {
  return /(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(code) ? [`hidden in code: ${JSON.stringify(code)}`] : [];
}

/** All tokens, those within lines too; neighboring texts are one, as they are in what a reader sees. */
export function tokensOf(markdown: string): readonly { readonly type: string; readonly content: string }[] {
  const flat = (token: Token): readonly Token[] => [token, ...(token.children ?? [])];
  const merged: { type: string; content: string }[] = [];
  for (const { type, content } of renderer.parse(markdown, {}).flatMap(flat)) {
    const last = merged.at(-1);
    const kind = type === 'text_special' ? 'text' : type;
    if (kind === 'text' && last?.type === 'text') last.content += content;
    else if (kind !== 'inline') merged.push({ type: kind, content });
  }
  return merged;
}
