import type { EmbeddedText } from '../text/embedded.ts';
import type { SourceFile, Span } from '../text/source.ts';
import type { Limits } from './limits.ts';

/** A page as its structure: what stands under which heading, in order. */
export interface Outline {
  readonly page: SourceFile;
  /** The text of the main heading; without one, the title of the front matter, else the page's name. */
  readonly title: string;
  /** The date of the front matter as `YYYY-MM-DD`, if it has one. */
  readonly date: string | undefined;
  /** In the page's order; the first holds what stands above the first heading. */
  readonly sections: readonly Section[];
  /** What stands at the top and is about the site that has the page; it is in no section. */
  readonly openers: readonly Span[];
  /** What may be in it at most. */
  readonly limits: Limits;
}

/** A heading and what stands under it, up to the next heading of any depth. */
export interface Section {
  readonly heading: Heading | undefined;
  /** Whether it goes on with an earlier section of the same heading, behind a component that has a title of its own. */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
}

/** A heading without its Markdown. */
export interface Heading {
  readonly text: string;
  /** 1 to 6; the title of a component is one deeper than the heading above it. */
  readonly depth: number;
  /** What links lead to it by, as the page sets it: `{#id}`, `<a name>`; the anchor that sites make of the text is not among them. */
  readonly anchors: readonly string[];
  /** What stands in it as code. */
  readonly codes: readonly string[];
  readonly span: Span;
}

export type Block = Fence | Table | Prose;

/** A block of code, fenced or indented. */
export interface Fence {
  readonly kind: 'fence';
  /** The first word behind the fence, in lower case; empty if there is none. */
  readonly language: string;
  readonly code: EmbeddedText;
  readonly span: Span;
  /** What the page calls it: `title="…"`, `filename="…"` or the words behind the language. */
  readonly title: string | undefined;
  /** The title of the tab that the block stands in. */
  readonly tab: string | undefined;
}

/** A table, in Markdown or HTML, or what is as good as one: a definition list, components for members; rows may have fewer cells than the header. */
export interface Table {
  readonly kind: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly span: Span;
  readonly tab: string | undefined;
  /** The text that it was, if it was a JSON Schema in a fence. */
  readonly schema?: EmbeddedText;
}

/** A cell of a table; the text is without Markdown. */
export interface Cell {
  readonly text: string;
  readonly links: readonly Link[];
  /** What stands in it as code. */
  readonly codes: readonly string[];
  /** The points of a list in the cell; empty where there is none. */
  readonly points: readonly string[];
  /** Anchors that stand in it. */
  readonly anchors: readonly string[];
  readonly span: Span;
}

/** A link in a cell. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** A paragraph or an item of a list, without Markdown. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
  /** With its Markdown. */
  readonly source: string;
  readonly links: readonly Link[];
  /** Where it is part of a list: how deep, from 0, and whether it is the first paragraph of its item. */
  readonly item: { readonly depth: number; readonly isFirst: boolean } | undefined;
  /** Whether all of it is bold: some pages write headings so. */
  readonly bold: boolean;
  /** What stands in it as code. */
  readonly codes: readonly string[];
  readonly span: Span;
  readonly tab: string | undefined;
}
