import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-tree.ts';

/** A block of code in a document. */
export interface CodeBlock {
  readonly document: string;
  readonly language: string;
  /** What stands behind the language: the project that code is for, or what printed an excerpt. */
  readonly about: string;
  readonly text: string;
  /** Whether it stands right below the block before, with nothing between them: what the commands there print. */
  readonly follows: boolean;
}

/** The README and all pages below `docs/`: what tells others how to use Holotype. Paths are from the root. */
export const GUIDES: readonly string[] = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(path.sep).join('/')}`)
    .sort(),
];

/** The READMEs of `examples/` and of the projects in it. */
export const EXAMPLES: readonly string[] = ['.', ...readdirSync(path.join(ROOT, 'examples')).sort()]
  .map((folder) => path.posix.join('examples', folder, 'README.md'))
  .filter((name) => existsSync(path.join(ROOT, name)));

const FENCES = /^(`{3,})[\w -]*\n[\s\S]*?^\1$/gm;

/** The text of a document of the repository. */
export function readDocument(document: string): string {
  return readFileSync(path.join(ROOT, document), 'utf8');
}

/** The fenced blocks of a document; what a fence of four backticks shows is one block, whatever fences are in it. */
export function blocksOf(document: string): readonly CodeBlock[] {
  const fences = readDocument(document).matchAll(/^(`{3,})(\w*)(?: ([\w-]+))?\n([\s\S]*?)^\1$/gm);
  let end = -1;
  return [...fences].map(({ 0: block, 2: language = '', 3: about = '', 4: text = '', index }) => {
    const follows = index === end;
    end = index + block.length + 2;
    return { document, language, about, text, follows };
  });
}

/** The command lines in the `sh` blocks of a document. */
export function commandsOf(document: string): readonly string[] {
  return blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => commandLinesIn(text));
}

/** The command lines of a block, without comments. */
export function commandLinesIn(text: string): readonly string[] {
  return text
    .split(/\n|&&/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** What the links of a document lead to, without those in code. */
export function linksOf(document: string): readonly string[] {
  const prose = readDocument(document)
    .replace(FENCES, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(document: string): ReadonlySet<string> {
  const headings = readDocument(document)
    .replace(FENCES, '')
    .matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

/** The first line of an excerpt that does not follow in a text; `…` stands for anything, and indentation does not count. */
export function missingLine(excerpt: string, text: string): string | undefined {
  const lines = text.split('\n');
  let at = 0;
  return excerpt
    .split('\n')
    .filter((line) => line.trim() !== '' && line.trim() !== '…')
    .find((line) => {
      const parts = line
        .trim()
        .split('…')
        .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
      const pattern = new RegExp(`^\\s*${parts.join('.*')}\\s*$`);
      const found = lines.findIndex((candidate, index) => index >= at && pattern.test(candidate));
      at = found + 1;
      return found === -1;
    });
}
