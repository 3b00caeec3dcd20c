/** A piece of code and its kind: `key`, `string`, `number`, `word`, `comment`, `type`. What is of no kind is left out. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

type Lexer = (text: string) => readonly Token[];

const JSON_TOKENS =
  /(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*")|(?<comment>\/\/.*)|(?<number>-?\b\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g;

const TYPESCRIPT_TOKENS =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/.*)|(?<string>'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*")|(?<word>\b(?:export|import|from|interface|type|extends|const|function|return|async|await|declare|enum|readonly|keyof|as|if|else|new|throw|true|false|null|undefined|string|number|boolean|unknown|void|never)\b)|(?<type>\b[A-Z]\w*\b)|(?<number>\b\d[\d._]*\b)|(?<key>[\w$]+(?=\??:))/g;

function lexerOf(pattern: RegExp): Lexer {
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => ({
      start: index,
      end: index + found.length,
      kind: Object.keys(groups).find((name) => groups[name] !== undefined) ?? '',
    }));
}

/** The pieces of JSON, also where it has comments or is cut short. */
export const lexJson = lexerOf(JSON_TOKENS);

/** The pieces of TypeScript, as it is generated. */
export const lexTypeScript = lexerOf(TYPESCRIPT_TOKENS);

const lexInline = lexerOf(/(?<string>`[^`\n]+`)|(?<word>\*\*[^*\n]+\*\*)/g);

/** What a line of a page is, for its look. */
export interface LineLook {
  readonly kind: 'heading' | 'fence' | 'code' | 'table' | 'text';
  readonly tokens: readonly Token[];
}

/** Tells what each line of a page is; lines are given in their order. */
export function markdownLexer(isJson: boolean): (line: string) => LineLook {
  let fence: string | undefined;
  return (line) => {
    if (isJson) return { kind: 'code', tokens: lexJson(line) };
    const mark = /^[\s>*+-]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      return { kind: 'fence', tokens: [] };
    }
    if (fence !== undefined) return { kind: 'code', tokens: lexJson(line) };
    if (/^#{1,6}\s/.test(line)) return { kind: 'heading', tokens: [] };
    return { kind: /^\s*\|/.test(line) ? 'table' : 'text', tokens: lexInline(line) };
  };
}
