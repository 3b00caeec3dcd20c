import type { Block, Fence, Outline, Section } from '../../model/outline.ts';
import { originSpan } from '../../text/embedded.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { readTypeBody, type TypeBody } from './typescript-members.ts';

const DECLARATION =
  /\b(?:interface\s+(\w+)(?:<[^<>{}]*>)?(?:\s+extends\s+([\w.,\s<>]+?))?|type\s+(\w+)(?:<[^<>{}]*>)?\s*=)\s*\{/g;

/**
 * The interfaces and object types in TypeScript that a page shows, as lists of their members.
 * @example
 * readTypeScript(page('```ts\ninterface Order { id: string; total?: number }\n```')).flatMap(({ members }) => members.map(({ path, optional }) => [path, optional]))
 * // → [[['id'], false], [['total'], true]]
 */
export function readTypeScript(outline: Outline): readonly MemberClaim[] {
  const aliases = aliasesOf(outline);
  return typeScriptOf(outline).flatMap(({ fence, section, at }) =>
    declarationsOf(fence, outline, aliases).map((claim) => ({ ...claim, section, at })),
  );
}

/**
 * The object types without a name that a page shows alone, as the form of what the words around them are about.
 * @example
 * readNamelessTypes(page('```ts\n{ event: "order.paid" | "order.sent"; total: number }\n```')).flatMap(({ members }) => members.map(({ path }) => path))
 * // → [['event'], ['total']]
 */
export function readNamelessTypes(outline: Outline): readonly MemberClaim[] {
  const aliases = aliasesOf(outline);
  return typeScriptOf(outline).flatMap(({ fence, section, at }): readonly MemberClaim[] => {
    if (!isNamelessType(fence)) return [];
    const members = readTypeBody(bodyIn(fence, outline, aliases, fence.code.text.indexOf('{') + 1));
    if (members.length === 0) return [];
    const above = section.blocks[at - 1];
    return [
      {
        members,
        form: 'declaration',
        unread: [],
        heading: section.heading?.text ?? outline.title,
        context: [],
        introduction: above?.kind === 'prose' ? above.text : '',
        place: { file: outline.page, span: fence.span },
        section,
        at,
      },
    ];
  });
}

/** So much of a fence is looked at to tell a type from a value. */
const MAX_HEAD = 4_000;

/** Whether a fence in TypeScript is one object type without a name: `{ id: string; … }`; an object with values is JSON, more or less. */
export function isNamelessType({ language, code }: Fence): boolean {
  const head = code.text.slice(0, MAX_HEAD);
  return (
    TYPESCRIPT.test(language) &&
    /^(?:\s*\/\/[^\n]*\n)*\s*\{\s*(?:\/\/[^\n]*\s*|\/\*[\s\S]{0,500}?\*\/\s*)*\w+\??\s*:/.test(head) &&
    /\}\s*;?\s*$/.test(code.text) &&
    /(?:^|[{;])[ \t]*\w+\??\s*:\s*(?:string|number|boolean|[A-Z][a-z]\w*|Array<[^>\n]*>|["'`][^"'`\n]*["'`]\s*\|)[^\n;]*;/m.test(
      head,
    )
  );
}

const TYPESCRIPT = /^(?:ts|tsx|typescript)$/;

interface PlacedFence {
  readonly fence: Fence;
  readonly section: Section;
  readonly at: number;
}

const typeScriptOf = oncePerPage(({ sections }): readonly PlacedFence[] => {
  const isTypeScript = (block: Block): block is Fence => block.kind === 'fence' && TYPESCRIPT.test(block.language);
  return sections.flatMap((section) =>
    section.blocks.flatMap((block, at) => (isTypeScript(block) ? [{ fence: block, section, at }] : [])),
  );
});

const ALIAS = /^[ \t]*(?:export\s+)?type\s+([A-Z]\w*)\s*=\s*((?:[^;{}\n]|\n\s*\|)+)(\{?)/gm;
/** An alias is short, and there are not many. */
const MAX_ALIAS = 1_000;
const MAX_ALIASES = 500;

/** The names that a page gives to types other than objects: `type Status = "open" | "closed"`. */
const aliasesOf = oncePerPage((outline): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { fence } of typeScriptOf(outline))
    for (const [, name = '', text = '', brace] of fence.code.text.matchAll(ALIAS)) {
      if (text.length > MAX_ALIAS || found.size >= MAX_ALIASES || brace !== '') continue;
      found.set(
        name,
        text
          .replace(/\/\/.*/g, '')
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/^\| /, ''),
      );
    }
  return found;
});

function declarationsOf(
  fence: Fence,
  outline: Outline,
  aliases: ReadonlyMap<string, string>,
): readonly Omit<MemberClaim, 'section' | 'at'>[] {
  const { code } = fence;
  const found: Omit<MemberClaim, 'section' | 'at'>[] = [];
  let end = 0;
  for (const match of code.text.matchAll(DECLARATION)) {
    if (match.index < end) continue;
    const behind = match.index + match[0].length;
    const body = bodyIn(fence, outline, aliases, behind);
    const members = readTypeBody(body);
    end = body.at;
    const className = match[1] ?? match[3] ?? '';
    const place = { file: outline.page, span: originSpan(code, match.index, behind) };
    if (members.length > 0)
      found.push({
        members,
        form: 'declaration',
        unread: [],
        heading: className,
        context: [],
        introduction: '',
        className,
        place,
      });
  }
  return found;
}

function bodyIn({ code }: Fence, { page }: Outline, aliases: ReadonlyMap<string, string>, at: number): TypeBody {
  const placeOf: TypeBody['placeOf'] = (from, to) => ({ file: page, span: originSpan(code, from, to) });
  return { text: code.text, at, count: 0, aliases, placeOf };
}
