import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-tree.ts';

/** A block of code in a document. */
export interface CodeBlock {
  readonly document: string;
  readonly language: string;
  readonly text: string;
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

/** The text of a document of the repository. */
export function readDocument(document: string): string {
  return readFileSync(path.join(ROOT, document), 'utf8');
}

/** The fenced blocks of a document; what a fence of four backticks shows is one block, whatever fences are in it. */
export function blocksOf(document: string): readonly CodeBlock[] {
  const fences = readDocument(document).matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm);
  return [...fences].map(([, , language = '', text = '']) => ({ document, language, text }));
}

/** The command lines in the `sh` blocks of a document. */
export function commandsOf(document: string): readonly string[] {
  return blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split(/\n|&&/))
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** What the links of a document lead to, without those in code. */
export function linksOf(document: string): readonly string[] {
  const prose = readDocument(document)
    .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(document: string): ReadonlySet<string> {
  const headings = readDocument(document)
    .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
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
