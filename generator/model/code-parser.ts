/** An interface or a type alias that was read back. */
export interface ParsedDeclaration {
  readonly name: string;
  /** The members of an interface; an alias has none. */
  readonly members: readonly { readonly name: string; readonly optional: boolean; readonly type: string }[] | undefined;
  readonly type: string;
}

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

/** Reads TypeScript: text in, plain data out, so that it can be done in another thread. */
export interface CodeParser {
  /** The declarations of a text, with their types on one line each and without needless parentheses. */
  readonly readDeclarations: (text: string) => Promise<readonly ParsedDeclaration[]>;
  /** The statements of a template in their order. */
  readonly readTemplate: (text: string) => Promise<readonly TemplateStatement[]>;
  /** A text with everything that it imports taken from elsewhere: the last part of a specifier, with an ending. */
  readonly moveImports: (text: string, ending: string) => Promise<string>;
  /**
   * For each text what is wrong with it, if anything: it must parse, and declare things without doing anything.
   * @param names What types and events are called, which may have letters that are not ASCII.
   */
  readonly findProblems: (texts: readonly string[], names?: readonly string[]) => Promise<readonly (string | undefined)[]>;
}
