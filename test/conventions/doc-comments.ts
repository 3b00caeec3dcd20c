import type { SourceModule } from './source-tree.ts';

/** An `@example` of a doc comment: an expression, and what it gives. */
export interface CommentExample {
  readonly module: string;
  /** What is exported. */
  readonly name: string;
  readonly expression: string;
  /** The value in the line after it, as an expression: `// → ['order.paid']`. */
  readonly result: string;
}

/** An exported function with its doc comment. */
export interface DocumentedFunction {
  readonly module: string;
  readonly name: string;
  readonly parameters: string;
  readonly comment: string;
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function (\w+)(?:<[^>]*>)?\(([^)]*)\)/g;

/** The exported functions of a module that have a doc comment. */
export function documentedFunctions({ name: module, text }: SourceModule): readonly DocumentedFunction[] {
  return [...text.matchAll(DOCUMENTED)].map(([, comment = '', name = '', parameters = '']) => ({
    module,
    name,
    parameters,
    comment: comment.replace(/^\s*\* ?/gm, ''),
  }));
}

/** The examples in a doc comment. One without a result, or without an expression, is an error. */
export function examplesOf({ module, name, comment }: DocumentedFunction): readonly CommentExample[] {
  const blocks = comment.split(/^@/m).filter((block) => block.startsWith('example'));
  return blocks.map((block) => {
    const [expression = '', result] = block.replace(/^example\s*/, '').split(/^\/\/ → /m);
    if (expression.trim() === '' || result === undefined) throw new Error(`${module}: the example of ${name} shows no result`);
    return { module, name, expression: expression.trim(), result: result.trim() };
  });
}
