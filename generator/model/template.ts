/** A file of `templates/`, made ready to be printed: what of it can be told without a page is told when the package is built. */
export interface Template {
  /** Of TypeScript with imports as the output has them, but for the ending of modules: that is `.ts` until it is printed. */
  readonly text: string;
  /** The top-level statements of TypeScript in their order. */
  readonly statements: readonly TemplateStatement[];
  /** Whether it was looked at and declares things without doing anything, so that it needs no second look where it is printed as it is. */
  readonly verified: boolean;
}

/** Templates by their names: the paths of their files in `templates/`. */
export type Templates = ReadonlyMap<string, Template>;

/** A top-level statement of a template. */
export interface TemplateStatement {
  /** The names that it declares. */
  readonly names: readonly string[];
  /** Its text with the comment above it. */
  readonly text: string;
  /** The same without `export`. */
  readonly unexported: string;
  /** The names that it mentions: what it needs is among them. Names of properties are not. */
  readonly mentions: readonly string[];
}
