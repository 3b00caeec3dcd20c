import type { Outline } from '../../model/outline.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { type CodeLine, type DeclaredMember, type DeclaredType, linesOf, readDeclarations } from './declarations.ts';

/**
 * The typed dictionaries, data classes and pydantic models in Python that a page shows.
 * @example
 * readPythonClasses(page('```python\nclass Order(BaseModel):\n    id: str\n    total: Optional[float] = None\n```')).flatMap(({ members }) => members.map(({ path, optional }) => [path, optional]))
 * // → [[['id'], false], [['total'], true]]
 */
export function readPythonClasses(outline: Outline): readonly MemberClaim[] {
  return readDeclarations(outline, /^(?:py|python3?)$/, declaredTypes);
}

const CLASS = /^(\s*)class\s+(\w+)\s*(?:\(([^)]*)\))?\s*:\s*$/;
const FIELD = /^(\s+)(\w+)\s*:\s*([^=#]+?)\s*(?:=\s*([^#]*?))?\s*(?:#\s*(.*))?$/;

function declaredTypes(text: string): readonly DeclaredType[] {
  const found: { name: string; members: DeclaredMember[]; start: number; end: number; indent: number; isTotal: boolean }[] = [];
  let isData = false;
  let isOpen = false;
  for (const line of linesOf(text)) {
    const [, indent = '', name, bases = ''] = CLASS.exec(line.text) ?? [];
    if (name !== undefined) {
      isOpen =
        isData ||
        /TypedDict|BaseModel|Struct|NamedTuple/.test(bases) ||
        found.some((one) => bases.split(/,\s*/).includes(one.name));
      if (isOpen)
        found.push({
          name,
          members: [],
          start: line.start,
          end: line.end,
          indent: indent.length,
          isTotal: !/total\s*=\s*False/.test(bases),
        });
      isData = false;
      continue;
    }
    if (/^\s*@/.test(line.text)) isData ||= /@(?:dataclasses?\.)?dataclass\b|@attrs?\b|@define\b/.test(line.text);
    else if (line.text.trim() !== '') isData = false;
    const last = found.at(-1);
    const field = FIELD.exec(line.text);
    if (!isOpen || last === undefined || field === null || (field[1]?.length ?? 0) <= last.indent) {
      if (/^\S/.test(line.text)) isOpen = false;
      continue;
    }
    last.members.push(memberOf(line, field, last.isTotal));
  }
  return found;
}

function memberOf(
  { start, end }: CodeLine,
  [, , name = '', annotation = '', value, comment]: RegExpExecArray,
  isTotal: boolean,
): DeclaredMember {
  const alias = /\balias\s*=\s*["']([^"']+)["']/.exec(value ?? '')?.[1];
  const notRequired = /^(?:typing\.)?NotRequired\[(.+)\]$/.exec(annotation)?.[1];
  const stated = notRequired ?? annotation;
  const optional = /^(?:typing\.)?Optional\[(.+)\]$/.exec(stated)?.[1];
  const type = (optional ?? stated).replace(/\s*\|\s*None\b|\bNone\s*\|\s*/g, '');
  const hasDefault = value !== undefined && !/^(?:\.\.\.|Field\(\s*(?:\.\.\.|alias))/.test(value);
  return {
    path: [alias ?? name],
    type: typeWords(type),
    optional: notRequired !== undefined || !isTotal || hasDefault,
    nullable: optional !== undefined || type !== stated,
    description: comment ?? /\bdescription\s*=\s*["']([^"']+)["']/.exec(value ?? '')?.[1],
    literals: literalsIn(type),
    start,
    end,
  };
}

function literalsIn(type: string): readonly string[] {
  const inner = /^(?:typing\.)?Literal\[(.+)\]$/.exec(type)?.[1];
  return inner === undefined ? [] : [...inner.matchAll(/["']([^"']+)["']/g)].map(([, value = '']) => value);
}

/** `list[str]` → `array of string`, `Dict[str, int]` → `map of string to integer`. */
function typeWords(type: string): string {
  const generic = /^(?:typing\.)?(list|sequence|set|tuple|dict|mapping)\[(.+)\]$/i.exec(type);
  if (generic !== null) {
    const [, outer = '', inner = ''] = generic;
    if (/^(?:dict|mapping)$/i.test(outer)) return `map of string to ${typeWords(inner.replace(/^\w+\s*,\s*/, ''))}`;
    return `array of ${typeWords(inner)}`;
  }
  return /^(?:str)$/.test(type)
    ? 'string'
    : /^datetime(?:\.datetime)?$/.test(type)
      ? 'date-time'
      : /^Any$/.test(type)
        ? 'any'
        : /^dict$/i.test(type)
          ? 'object'
          : type;
}
