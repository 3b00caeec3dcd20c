import { Worker } from 'node:worker_threads';
import type { CodeParser } from '../../model/code-parser.ts';

/** A request to the thread: the name of a method of the parser, and its arguments. */
export interface ParserRequest {
  readonly id: number;
  readonly method: keyof CodeParser;
  readonly parameters: readonly unknown[];
}

/** What the thread answers. */
export type ParserAnswer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/** A parser in a thread of its own, which is loaded while this thread reads the pages. */
export interface ParserThread {
  readonly parser: CodeParser;
  /** Ends the thread. */
  readonly close: () => void;
}

/**
 * Starts the thread. Loading the TypeScript that ts-morph brings takes as long as all the rest of a run, so the two go
 * on side by side. Run from source, where a thread could not be started, it gives `undefined`.
 */
export function startParserThread(): ParserThread | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const worker = new Worker(new URL('../../jobs/parser-worker.js', import.meta.url));
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  worker.on('message', (answer: ParserAnswer) => {
    const request = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) request?.reject(new Error(answer.error));
    else request?.resolve(answer.value as never);
  });
  let failure: Error | undefined;
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
  });
  let requests = 0;
  const ask = <T>(method: keyof CodeParser, ...parameters: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      const id = requests++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, parameters } satisfies ParserRequest);
    });
  return {
    parser: {
      readDeclarations: (text) => ask('readDeclarations', text),
      readTemplate: (text) => ask('readTemplate', text),
      moveImports: (text, ending) => ask('moveImports', text, ending),
      findProblems: (texts, names) => ask('findProblems', texts, names),
    },
    close: () => void worker.terminate(),
  };
}
