import type { Outline } from '../../model/outline.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { type CodeLine, type DeclaredMember, type DeclaredType, linesOf, readDeclarations } from './declarations.ts';

/**
 * The structs in Go that a page shows, and the names it gives to maps. Names are those of the tags for JSON.
 * @example
 * readGoStructs(page('```go\ntype Order struct {\n\tId string `json:"id"`\n}\n```')).flatMap(({ members }) => members.map(({ path }) => path))
 * // → [['id']]
 */
export function readGoStructs(outline: Outline): readonly MemberClaim[] {
  const maps = new Map<string, string>();
  return readDeclarations(outline, /^(?:go|golang|)$/, (text) => {
    for (const [, name = '', value = ''] of text.matchAll(MAP)) maps.set(name, typeWords(value));
    return declaredTypes(text, maps);
  });
}

const STRUCT = /^\s*type\s+(\w+)\s+struct\s*\{\s*$/;
/** A name that is given to a map: where it stands as a type, the map is meant. */
const MAP = /^[ \t]*type[ \t]+(\w+)[ \t]+(?:=[ \t]*)?map\[\w+\](\S+)[ \t]*$/gm;

function declaredTypes(text: string, maps: ReadonlyMap<string, string>): readonly DeclaredType[] {
  const lines = linesOf(text);
  const found: DeclaredType[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const name = STRUCT.exec(line.text)?.[1];
    if (name === undefined) continue;
    const { members, next } = readBody(lines, at + 1, 0);
    found.push({ name, members: members.map((member) => asMap(member, maps)), start: line.start, end: line.end });
    at = next;
  }
  return found;
}

function asMap(member: DeclaredMember, maps: ReadonlyMap<string, string>): DeclaredMember {
  const value = maps.get(member.type);
  return value === undefined ? member : { ...member, type: `map of string to ${value}` };
}

const FIELD = /^\s*(\w+)\s+(\S.*?)\s*(?:`([^`]*)`)?\s*(?:\/\/\s*(.*))?$/;
const INNER = /^\s*(\w+)\s+(\[\]|map\[\w+\])?\*?struct\s*\{\s*$/;
const CLOSING = /^\s*\}\s*(?:`([^`]*)`)?/;
const MAX_DEPTH = 16;

function readBody(
  lines: readonly CodeLine[],
  from: number,
  depth: number,
): { readonly members: readonly DeclaredMember[]; readonly next: number; readonly tag?: string } {
  const members: DeclaredMember[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const closing = CLOSING.exec(line.text);
    if (closing !== null) return { members, next: at, ...(closing[1] === undefined ? {} : { tag: closing[1] }) };
    const inner = depth < MAX_DEPTH ? INNER.exec(line.text) : null;
    if (inner !== null) {
      const body = readBody(lines, at + 1, depth + 1);
      const [, name = '', around = ''] = inner;
      const member = memberOf(line, {
        name,
        type: around === '[]' ? 'array' : 'object',
        tag: body.tag ?? '',
        comment: undefined,
      });
      if (member !== undefined) {
        const step = around === '' ? [] : [around === '[]' ? '[]' : '{}'];
        members.push(member, ...body.members.map((one) => ({ ...one, path: [...member.path, ...step, ...one.path] })));
      }
      at = body.next;
      continue;
    }
    const [, name = '', type = '', tag = '', comment] = FIELD.exec(line.text) ?? [];
    const member = /^[A-Z]/.test(name) ? memberOf(line, { name, type: typeWords(type), tag, comment }) : undefined;
    if (member !== undefined) members.push({ ...member, nullable: /^\*/.test(type) && member.optional !== true });
  }
  return { members, next: lines.length };
}

function memberOf(
  { start, end }: CodeLine,
  {
    name,
    type,
    tag,
    comment,
  }: { readonly name: string; readonly type: string; readonly tag: string; readonly comment: string | undefined },
): DeclaredMember | undefined {
  const [, named = '', options = ''] = /\bjson:"([^",]*)([^"]*)"/.exec(tag) ?? [];
  if (named === '-') return undefined;
  const optional = /\bomitempty\b|\bomitzero\b/.test(options) ? true : tag.includes('json:') ? false : undefined;
  return { path: [named === '' ? name : named], type, optional, nullable: false, description: comment, literals: [], start, end };
}

/** `*[]string` → `[]string`, `interface{}` → nothing said; names of other packages count without them. */
function typeWords(type: string): string {
  return type
    .replace(/^\*+/, '')
    .replace(/\*/g, '')
    .replace(/\btime\.Time\b/g, 'date-time')
    .replace(/\b(?:interface\{\}|any|json\.RawMessage)/g, 'any')
    .replace(/\b[a-z]\w*\.(?=[A-Z])/g, '')
    .trim();
}
