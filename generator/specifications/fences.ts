import type { Block, Outline, Section } from '../model/outline.ts';
import type { EmbeddedText } from '../text/embedded.ts';
import type { Place } from '../text/source.ts';
import type { SpecificationDocument } from './document.ts';
import { readFence } from './read-document.ts';

/** A specification in a fence of a page, with what stands around it. */
export interface SpecificationFence {
  readonly document: SpecificationDocument;
  /** The headings above it, the nearest first. */
  readonly headings: readonly NonNullable<Section['heading']>[];
  /** What stands as code in the paragraph right above it. */
  readonly above: readonly string[];
  readonly place: Place;
  /** Whether it is a table of members to those who read the page: they say then which events it is about. */
  readonly isTable: boolean;
}

/** The specifications in fences of a page, and the page without them: nothing else is to take them for payloads. */
export function findFences(outline: Outline): { readonly fences: readonly SpecificationFence[]; readonly outline: Outline } {
  const fences: SpecificationFence[] = [];
  const headings: NonNullable<Section['heading']>[] = [];
  const sections = outline.sections.map((section) => {
    const { heading } = section;
    if (heading !== undefined) {
      while ((headings.at(-1)?.depth ?? 0) >= heading.depth) headings.pop();
      headings.push(heading);
    }
    const isOther = (block: Block, at: number): boolean => {
      const text = textOf(block);
      const document = text === undefined ? undefined : readFence(text, outline.page);
      if (document === undefined) return true;
      const before = section.blocks[at - 1];
      const above = before?.kind === 'prose' ? before.codes : [];
      const isTable = block.kind === 'table' && document.kind === 'schema';
      const place = { file: outline.page, span: block.span };
      fences.push({ document, headings: [...headings].reverse(), above, place, isTable });
      return isTable;
    };
    const blocks = section.blocks.filter(isOther);
    return blocks.length === section.blocks.length ? section : { ...section, blocks };
  });
  return { fences, outline: fences.length === 0 ? outline : { ...outline, sections } };
}

const LANGUAGES = new Set(['', 'yaml', 'yml', 'json', 'jsonc', 'openapi', 'asyncapi', 'jsonschema', 'json-schema', 'text']);

/** Keys of which a specification, or a part of one, has some. */
const KEYS =
  /(?:^|[\s{,])["']?(?:openapi|asyncapi|swagger|x-?webhooks|webhooks|callbacks|channels|components|payload|properties|\$schema)["']?[ \t]*:/;

/** The text of a block that may be a specification. */
function textOf(block: Block): EmbeddedText | undefined {
  if (block.kind === 'table') return block.schema;
  return block.kind === 'fence' && LANGUAGES.has(block.language) && KEYS.test(block.code.text) ? block.code : undefined;
}
