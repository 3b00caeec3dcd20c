import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type JsonMember, type JsonNode, stringMember } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { SpecificationDocument } from './document.ts';

/** Something that a reference leads to. */
export interface Target {
  readonly document: SpecificationDocument;
  readonly node: JsonNode;
  /** What it is known by in a set: the page and the pointer. */
  readonly id: string;
  /** What it is called: the last step of the pointer, or the name of the file. */
  readonly name: string;
  /** Where it stands: its name, if it has one. */
  readonly place: Place;
}

/** Follows references between the specifications of a set. What is not in the set is never looked for: neither on disk nor at an address. */
export class ReferenceResolver {
  readonly diagnostics: Diagnostic[] = [];
  /** The documents that something in another one refers to. */
  readonly used = new Set<SpecificationDocument>();
  readonly #documents: readonly SpecificationDocument[];
  readonly #byId: ReadonlyMap<string, SpecificationDocument>;
  readonly #reported = new Set<string>();

  constructor(documents: readonly SpecificationDocument[]) {
    this.#documents = documents;
    this.#byId = new Map(
      documents.flatMap((document) => {
        const id = stringMember(document.root, '$id');
        return id === undefined ? [] : [[id.replace(/#$/, ''), document] as const];
      }),
    );
  }

  /** What a reference leads to, through any others; nothing, with a report, where it leads nowhere or out of the set. */
  follow(reference: string, from: SpecificationDocument, place: Place): Target | undefined {
    const seen = new Set<string>();
    let [target, why] = this.#find(reference, from);
    while (target !== undefined) {
      const further = onlyReference(target.node);
      if (further === undefined) return target;
      if (seen.has(target.id)) [target, why] = [undefined, 'it leads in a circle of references, and to no schema'];
      else {
        seen.add(target.id);
        [target, why] = this.#find(further, target.document);
      }
    }
    this.#report(reference, why, place);
    return undefined;
  }

  #report(reference: string, why: string, place: Place): void {
    const key = `${place.file.name}:${place.span.start}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic('specification/reference', { reference, why }, place));
  }

  #find(reference: string, from: SpecificationDocument): readonly [Target | undefined, string] {
    const hash = reference.indexOf('#');
    const [file, fragment] = hash === -1 ? [reference, ''] : [reference.slice(0, hash), reference.slice(hash + 1)];
    const documents = this.#documentsNamed(file, from);
    if (documents === undefined) return [undefined, 'it leads to an address, and nothing is fetched'];
    if (documents === 'outside') return [undefined, 'it leads out of the folder of the pages'];
    if (documents.length === 0) return [undefined, 'the file is not among the pages'];
    for (const document of documents) {
      const target = targetIn(document, fragment);
      if (target === undefined) continue;
      if (document !== from) this.used.add(document);
      return [target, ''];
    }
    return [undefined, 'there is nothing at its end'];
  }

  /** The documents that a reference may mean, the likeliest first: a part on a page may refer to what another part has. */
  #documentsNamed(file: string, from: SpecificationDocument): readonly SpecificationDocument[] | undefined | 'outside' {
    if (file === '') {
      const ofPage = this.#documents.filter(({ page }) => page === from.page);
      return from.isFence ? [...new Set([from, ...ofPage, ...this.#documents])] : [from];
    }
    const named = this.#byId.get(file);
    if (named !== undefined) return [named];
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(file)) return undefined;
    const path = pathFrom(from.page.name, file);
    return path === undefined ? 'outside' : this.#documents.filter(({ page }) => page.name === path);
  }
}

/** The reference that a value is, if it is nothing more. */
function onlyReference(node: JsonNode): string | undefined {
  if (node.kind !== 'object' || node.members.some(({ name }) => !BESIDE_REFERENCE.has(name))) return undefined;
  return stringMember(node, '$ref');
}

const BESIDE_REFERENCE = new Set(['$ref', 'summary', 'description']);

/** The name of a page, seen from another one; nothing for one above the folder that all pages share. */
function pathFrom(page: string, file: string): string | undefined {
  const steps = file.startsWith('/') ? [] : page.split('/').slice(0, -1);
  for (const step of decoded(file).split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const indexed = new WeakMap<JsonNode, ReadonlyMap<string, JsonMember>>();

/** The members of an object by their names, the last one of a name; kept, as many references can lead into one object. */
function membersByName(node: Extract<JsonNode, { kind: 'object' }>): ReadonlyMap<string, JsonMember> {
  const known = indexed.get(node) ?? new Map(node.members.map((member) => [member.name, member]));
  indexed.set(node, known);
  return known;
}

/** What stands at a fragment: a JSON pointer, or the name of an anchor. */
function targetIn(document: SpecificationDocument, fragment: string): Target | undefined {
  const { page, root } = document;
  const baseName = (page.name.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  let [node, span, name] = [root as JsonNode | undefined, root.span, stringMember(root, 'title') ?? baseName];
  if (fragment !== '' && !fragment.startsWith('/')) return undefined;
  for (const step of fragment.split('/').slice(1)) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'object') {
      const found = membersByName(node).get(key);
      span = found?.nameSpan ?? span;
      node = found?.value;
    } else node = node?.kind === 'array' ? node.items[Number(key)] : undefined;
    if (!/^\d+$/.test(key)) name = key;
  }
  if (node === undefined) return undefined;
  return { document, node, id: `${page.name}#${fragment}`, name, place: { file: page, span } };
}
