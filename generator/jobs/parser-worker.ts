import { parentPort } from 'node:worker_threads';
import { importCached } from '../io/compile-cache.ts';
import type { ParserAnswer, ParserRequest } from '../io/parser-thread.ts';

const loading = importCached(() => import('../emit/code/source-file.ts'));

parentPort?.on('message', async ({ id, method, parameters }: ParserRequest) => {
  let answer: ParserAnswer;
  try {
    const { codeParser } = await loading;
    const parse = codeParser[method] as (...values: readonly unknown[]) => Promise<unknown>;
    answer = { id, value: await parse(...parameters) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
