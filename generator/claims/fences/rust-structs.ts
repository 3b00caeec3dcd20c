import type { Outline } from '../../model/outline.ts';
import { camelCase, pascalCase } from '../../text/case.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { type CodeLine, type DeclaredMember, type DeclaredType, linesOf, readDeclarations } from './declarations.ts';

/**
 * The structs in Rust that a page shows; names are as `serde` writes them.
 * @example
 * readRustStructs(page('```rust\n#[derive(Deserialize)]\npub struct Order {\n    pub id: String,\n}\n```')).flatMap(({ members }) => members.map(({ path }) => path))
 * // → [['id']]
 */
export function readRustStructs(outline: Outline): readonly MemberClaim[] {
  return readDeclarations(outline, /^(?:rust|rs)$/, declaredTypes);
}

const STRUCT = /^\s*(?:pub(?:\([^)]*\))?\s+)?struct\s+(\w+)[^{;]*\{\s*$/;
const FIELD = /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:r#)?(\w+)\s*:\s*(.+?)\s*,?\s*(?:\/\/\s*(.*))?$/;
const ATTRIBUTE = /^\s*#\[serde\((.*)\)\]\s*$/;

function declaredTypes(text: string): readonly DeclaredType[] {
  const found: { name: string; members: DeclaredMember[]; start: number; end: number; style: string }[] = [];
  let serde = '';
  let comment: string | undefined;
  let isOpen = false;
  for (const line of linesOf(text)) {
    const attribute = ATTRIBUTE.exec(line.text)?.[1];
    const name = STRUCT.exec(line.text)?.[1];
    const field = isOpen ? FIELD.exec(line.text) : null;
    const last = found.at(-1);
    if (attribute !== undefined) serde += ` ${attribute}`;
    else if (/^\s*\/\/\//.test(line.text)) comment = line.text.replace(/^\s*\/+\s*/, '');
    else if (name !== undefined) {
      found.push({
        name,
        members: [],
        start: line.start,
        end: line.end,
        style: /rename_all\s*=\s*"([^"]+)"/.exec(serde)?.[1] ?? '',
      });
      isOpen = true;
      serde = '';
      comment = undefined;
    } else if (/^\s*\}/.test(line.text)) isOpen = false;
    else if (field !== null && last !== undefined) {
      if (!/\bskip\b|\bflatten\b/.test(serde)) last.members.push(memberOf(line, field, { serde, comment, style: last.style }));
      serde = '';
      comment = undefined;
    }
  }
  return found;
}

function memberOf(
  { start, end }: CodeLine,
  [, name = '', type = '', behind]: RegExpExecArray,
  { serde, comment, style }: { readonly serde: string; readonly comment: string | undefined; readonly style: string },
): DeclaredMember {
  const optional = /^Option<(.+)>$/.exec(type)?.[1];
  const isLeftOut = /skip_serializing_if|\bdefault\b/.test(serde);
  return {
    path: [/\brename\s*=\s*"([^"]+)"/.exec(serde)?.[1] ?? styled(name, style)],
    type: typeWords(optional ?? type),
    optional: isLeftOut ? true : optional === undefined ? false : undefined,
    nullable: optional !== undefined && !isLeftOut,
    description: comment ?? behind,
    literals: [],
    start,
    end,
  };
}

function styled(name: string, style: string): string {
  if (style === 'camelCase') return camelCase(name);
  if (style === 'PascalCase') return pascalCase(name);
  if (style === 'kebab-case') return name.replaceAll('_', '-');
  return style === 'SCREAMING_SNAKE_CASE' ? name.toUpperCase() : name;
}

/** `Vec<String>` → `array of string`, `HashMap<String, u32>` → `map of string to integer`. */
function typeWords(type: string): string {
  const list = /^(?:Vec|HashSet|BTreeSet)<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) return `array of ${typeWords(list)}`;
  const map = /^(?:HashMap|BTreeMap)<\s*\w+\s*,\s*(.+)>$/.exec(type)?.[1];
  if (map !== undefined) return `map of string to ${typeWords(map)}`;
  const plain = type.replace(/^&(?:'\w+\s+)?|^Box<(.+)>$/g, '$1');
  if (/^(?:i|u)(?:8|16|32|64|128|size)$/.test(plain)) return 'integer';
  if (/^f(?:32|64)$/.test(plain)) return 'number';
  if (/^(?:str|String)$/.test(plain)) return 'string';
  return /DateTime/.test(plain) ? 'date-time' : /^(?:serde_json::)?Value$/.test(plain) ? 'any' : plain;
}
