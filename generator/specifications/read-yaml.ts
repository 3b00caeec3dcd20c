import { type YamlNode, yamlPackage } from '../packages/yaml.ts';
import { type EmbeddedText, originSpan } from '../text/embedded.ts';
import type { JsonMember, JsonNode } from '../text/json/node.ts';
import type { Span } from '../text/source.ts';

/** What is wrong with a text of YAML, and where. */
interface YamlProblem {
  /** A key that occurs twice costs one value; anything else the whole text. */
  readonly kind: 'duplicate key' | 'broken';
  readonly reason: string;
  readonly span: Span;
}

/** A text of YAML as JSON with places; nothing where it cannot be read. */
export interface YamlReading {
  readonly value: JsonNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** What is nested deeper is refused: the parser calls itself. */
const MAX_DEPTH = 200;

/** How many values aliases may stand for, all together: a few lines of them can stand for billions. */
const MAX_ALIASED = 100_000;

/** Reads one document of YAML. Merge keys (`<<`) are understood; timestamps, tags and other types are texts. */
export function readYaml(source: EmbeddedText): YamlReading {
  const { text } = source;
  if (isNestedDeeply(text)) return broken(`it is nested deeper than ${MAX_DEPTH} levels`, originSpan(source, 0, 1));
  const { parseDocument } = yamlPackage();
  try {
    const document = parseDocument(text, { uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined)
      return broken(firstSentence(error.message), originSpan(source, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)));
    const reader = new YamlReader(source);
    const value = document.contents === null ? undefined : reader.read(document.contents as YamlNode, 0).node;
    return { value, problems: reader.problems };
  } catch (error) {
    if (error instanceof Refused) return broken(error.message, error.span);
    if (error instanceof RangeError) return broken('it is nested too deeply', originSpan(source, 0, 1));
    throw error;
  }
}

function broken(reason: string, span: Span): YamlReading {
  return { value: undefined, problems: [{ kind: 'broken', reason, span }] };
}

/** The parser's words up to where it begins to quote the text. */
function firstSentence(message: string): string {
  const [line = ''] = message.split('\n');
  const plain = line.replace(/[.:]\s*$/, '').replace(/ at line \d+.*$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** The parser needs stack for each bracket that is open: they are counted before it sees them. */
function isNestedDeeply(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  if (brackets <= MAX_DEPTH) return false;
  const { Lexer } = yamlPackage();
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** A text that is refused, at a place. */
class Refused extends Error {
  readonly span: Span;

  constructor(reason: string, span: Span) {
    super(reason);
    this.span = span;
  }
}

/** A value with the number of values in it. */
interface Sized {
  readonly node: JsonNode;
  readonly size: number;
}

/** Makes JSON of the syntax tree. What an alias stands for is the same object as what its anchor names, never a copy. */
class YamlReader {
  readonly problems: YamlProblem[] = [];
  readonly #source: EmbeddedText;
  readonly #anchored = new Map<string, Sized>();
  #aliased = 0;

  constructor(source: EmbeddedText) {
    this.#source = source;
  }

  read(node: YamlNode | null, depth: number): Sized {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage();
    if (node === null) return { node: { kind: 'null', value: null, span: { start: 0, end: 0 } }, size: 1 };
    const span = this.#spanOf(node);
    if (depth > MAX_DEPTH) throw new Refused(`it is nested deeper than ${MAX_DEPTH} levels`, span);
    if (isAlias(node)) return this.#aliasedBy(node.source, span);
    const sized = isMap(node)
      ? this.#readMap(node.items as readonly Pair[], span, depth)
      : isSeq(node)
        ? this.#readList(node.items as readonly (YamlNode | null)[], span, depth)
        : { node: scalarNode(isScalar(node) ? node : undefined, span), size: 1 };
    if (node.anchor !== undefined) this.#anchored.set(node.anchor, sized);
    return sized;
  }

  #aliasedBy(name: string, span: Span): Sized {
    const sized = this.#anchored.get(name);
    if (sized === undefined) throw new Refused(`the alias *${name} has no complete anchor before it`, span);
    this.#aliased += sized.size;
    if (this.#aliased > MAX_ALIASED) throw new Refused(`its aliases stand for more than ${MAX_ALIASED} values`, span);
    return sized;
  }

  #readList(items: readonly (YamlNode | null)[], span: Span, depth: number): Sized {
    const read = items.map((item) => this.read(item, depth + 1));
    const size = read.reduce((sum, one) => sum + one.size, 1);
    return { node: { kind: 'array', span, items: read.map(({ node }) => node) }, size };
  }

  #readMap(pairs: readonly Pair[], span: Span, depth: number): Sized {
    const own = new Map<string, JsonMember>();
    const merged: JsonMember[] = [];
    let size = 1;
    for (const { key, value } of pairs) {
      const name = nameOf(key);
      const nameSpan = key === null ? span : this.#spanOf(key);
      if (name === undefined) throw new Refused('a key is a list or an object', nameSpan);
      const read = this.read(value, depth + 1);
      size += read.size;
      if (name === '<<') merged.push(...membersOf(read.node));
      else {
        if (own.has(name)) this.problems.push({ kind: 'duplicate key', reason: name, span: nameSpan });
        const stands = value === null ? { ...read.node, span: nameSpan } : read.node;
        own.set(name, { name, nameSpan, value: stands });
      }
    }
    const inherited = merged.filter(({ name }) => !own.has(name));
    return { node: { kind: 'object', span, members: [...inherited, ...own.values()] }, size };
  }

  #spanOf({ range }: YamlNode): Span {
    const [start, end] = range ?? [0, 1];
    return originSpan(this.#source, start, Math.max(end, start + 1));
  }
}

interface Pair {
  readonly key: YamlNode | null;
  readonly value: YamlNode | null;
}

function membersOf(node: JsonNode): readonly JsonMember[] {
  if (node.kind === 'array') return node.items.flatMap(membersOf);
  return node.kind === 'object' ? node.members : [];
}

/** A key as text: `200` is one, too. */
function nameOf(key: YamlNode | null): string | undefined {
  if (key === null) return '';
  const { isScalar } = yamlPackage();
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function scalarNode(scalar: { readonly value: unknown; readonly source?: string } | undefined, span: Span): JsonNode {
  const value = scalar?.value ?? null;
  if (value === null) return { kind: 'null', value, span };
  if (typeof value === 'boolean') return { kind: 'boolean', value, span };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value, span };
  return { kind: 'string', value: typeof value === 'string' ? value : (scalar?.source ?? String(value)), span };
}
