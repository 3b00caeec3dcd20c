import { loadHtmlParser } from '../packages/htmlparser2.ts';

/** An element of HTML or of a component language, as far as pages document something with it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets in the page: of the whole element, and of what is in it. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly children: readonly PageElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly innerStart: number;
  readonly children: PageElement[];
}

/** Elements of HTML that tables, definition lists and anchors are made of. */
const KNOWN = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'a']);

/** Components for the parts of tables, as sites call them: `<Table.Row>`, `<TableRow>`, `<Tr>`. */
const TABLE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^Table(?:\.Root)?$/, 'table'],
  [/^(?:Table\.?(?:Header|Thead)|T[Hh]ead)$/, 'thead'],
  [/^(?:Table\.?Body|T[Bb]ody)$/, 'tbody'],
  [/^(?:Table\.?Row|T[Rr])$/, 'tr'],
  [/^(?:Table\.?(?:HeaderCell|HeadCell|ColumnHeaderCell|Head)|T[Hh])$/, 'th'],
  [/^(?:Table\.?(?:Cell|Data)|T[Dd])$/, 'td'],
];

/** What an element is called in HTML, if it is a component for a part of a table; else its own name. */
function plainName(name: string): string {
  return /^[A-Z]/.test(name) ? (TABLE_PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? name) : name;
}

/** More elements within each other are taken for text. */
const MAX_DEPTH = 64;

/** Whether there can be anything to find in a text. */
export function hasElements(text: string): boolean {
  return /<(?:table|dl|a\s|[A-Z])/.test(text);
}

/**
 * The elements of a text that are tables, definition lists, anchors or components, as trees. Nothing in them is executed,
 * an element without an end goes as far as the one around it, and other angle brackets stay text.
 */
export function findElements(text: string): readonly PageElement[] {
  const { Parser } = loadHtmlParser();
  const roots: PageElement[] = [];
  const open: OpenElement[] = [];
  const parser: InstanceType<typeof Parser> = new Parser(
    {
      onopentag(tag, attributes) {
        const name = plainName(tag);
        if (!(KNOWN.has(name) || /^[A-Z]/.test(name)) || open.length >= MAX_DEPTH) return;
        open.push({ name, attributes, start: parser.startIndex, innerStart: parser.endIndex + 1, children: [] });
      },
      onclosetag(tag, isImplied) {
        const name = plainName(tag);
        const from = open.findLastIndex((element) => element.name === name);
        if (from === -1) return;
        const innerEnd = isImplied ? parser.startIndex : parser.startIndex;
        const end = isImplied ? parser.startIndex : parser.endIndex + 1;
        while (open.length > from) close(open, roots, open.length - 1 === from ? { innerEnd, end } : { innerEnd, end: innerEnd });
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return roots;
}

function close(open: OpenElement[], roots: PageElement[], ends: { readonly innerEnd: number; readonly end: number }): void {
  const element = open.pop();
  if (element === undefined) return;
  const innerEnd = Math.max(element.innerStart, ends.innerEnd);
  (open.at(-1)?.children ?? roots).push({ ...element, innerEnd, end: Math.max(innerEnd, ends.end) });
}

/** All elements of a name below some roots, outermost first; what is within one that was found is left to it. */
export function elementsNamed(roots: readonly PageElement[], names: ReadonlySet<string>): readonly PageElement[] {
  return roots.flatMap((element) => (names.has(element.name) ? [element] : elementsNamed(element.children, names)));
}
