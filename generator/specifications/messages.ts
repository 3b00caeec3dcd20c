import { diagnostic } from '../diagnostics/catalog.ts';
import type { JsonSchemaObject } from '../model/schema.ts';
import type { Extensions, StatedHeader, StatedMessage, StatedText } from '../model/specifications/stated.ts';
import { type JsonMember, type JsonNode, memberOf, stringMember, toValue } from '../text/json/node.ts';
import type { Place, Span } from '../text/source.ts';
import type { SpecificationDocument } from './document.ts';
import type { Normalizer } from './normalize/normalize.ts';

/** A value in a document, behind any reference. */
export interface Located {
  readonly node: JsonNode;
  readonly document: SpecificationDocument;
  /** What it is called where it is listed, or where a reference leads to. */
  readonly name: string;
  readonly place: Place;
}

/** The members of an object, each behind its reference; none of anything else. */
export function listed(owner: JsonNode | undefined, document: SpecificationDocument, normalizer: Normalizer): readonly Located[] {
  if (owner?.kind === 'array') {
    const items = owner.items.map((node) => ({ node, document, name: '', place: { file: document.page, span: startOf(node) } }));
    return items.flatMap((item) => behindReference(item, normalizer));
  }
  if (owner?.kind !== 'object') return [];
  return owner.members.flatMap((member) => behindReference(locate(member, document), normalizer));
}

/** A member of an object as a value with its name and place. */
export function locate({ name, nameSpan, value }: JsonMember, document: SpecificationDocument): Located {
  return { node: value, document, name, place: { file: document.page, span: nameSpan } };
}

/** What a value refers to, if it is a reference; its own name outweighs that of what it refers to. */
export function behindReference(located: Located, { references }: Normalizer): readonly Located[] {
  const reference = stringMember(located.node, '$ref');
  if (reference === undefined) return [located];
  const target = references.follow(reference, located.document, located.place);
  if (target === undefined) return [];
  return [{ ...target, name: located.name === '' ? target.name : located.name, place: located.place }];
}

/** The schema of a payload as an object of keywords; nothing where it is none, with a report. */
export function payloadSchema(
  schema: JsonNode | undefined,
  document: SpecificationDocument,
  place: Place,
  normalizer: Normalizer,
): JsonSchemaObject | undefined {
  if (schema === undefined) return undefined;
  const read = normalizer.schemaOf(schema, document, place);
  return typeof read === 'object' ? read : {};
}

/** A header of a request, from the schema of its value and the values that it is shown with. */
export function statedHeader(
  name: string,
  schema: JsonNode | undefined,
  { shown, description, place }: HeaderDetails,
): StatedHeader {
  const literal = memberOf(schema, 'const');
  const values = memberOf(schema, 'enum');
  const shownBySchema = [memberOf(schema, 'example'), ...itemsOf(memberOf(schema, 'examples'))];
  return {
    name,
    values: textsOf(literal === undefined ? itemsOf(values) : [literal]),
    examples: textsOf([...shown, ...shownBySchema]),
    description: statedText(description ?? memberOf(schema, 'description'), place),
    place,
  };
}

/** What is said of a header beside its schema. */
interface HeaderDetails {
  readonly shown: readonly (JsonNode | undefined)[];
  readonly description: JsonNode | undefined;
  readonly place: Place;
}

/** A text with its place, on the page of something else. */
export function statedText(node: JsonNode | undefined, { file }: Place): StatedText | undefined {
  return node?.kind === 'string' ? { text: node.value, place: { file, span: node.span } } : undefined;
}

/** The items of a list; none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

function textsOf(nodes: readonly (JsonNode | undefined)[]): readonly string[] {
  return nodes.flatMap((node) => (node?.kind === 'string' ? [node.value] : []));
}

/** What a publisher says beside the format, by names that begin with `x-`. */
export function extensionsOf(node: JsonNode): Extensions {
  if (node.kind !== 'object') return {};
  return Object.fromEntries(node.members.flatMap(({ name, value }) => (name.startsWith('x-') ? [[name, toValue(value)]] : [])));
}

/** A message without a payload gives no event: it is reported. */
export function withoutPayload(name: string, what: string, place: Place, { diagnostics }: Normalizer): readonly StatedMessage[] {
  diagnostics.push(diagnostic('specification/no-payload', { name, what }, place));
  return [];
}

/** The examples that a schema shows itself. */
export function examplesIn(schema: JsonNode | undefined): readonly JsonNode[] {
  const [example, examples] = [memberOf(schema, 'example'), memberOf(schema, 'examples')];
  return [...(example === undefined ? [] : [example]), ...itemsOf(examples)];
}

/** Where a value starts. */
export function startOf({ span: { start } }: JsonNode): Span {
  return { start, end: start + 1 };
}
