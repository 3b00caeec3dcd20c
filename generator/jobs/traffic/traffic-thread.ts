import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { createPieceObserver, type Piece } from './piece.ts';
import type { ThreadAnswer } from './threads.ts';

/* A thread that looks at pieces of captured traffic, as `threads.ts` gives them to it. */

const observe = createPieceObserver(workerData);

parentPort?.on('message', (piece: Piece) => {
  void answerTo(piece).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(piece: Piece): Promise<ThreadAnswer> {
  try {
    return { result: await observe(piece) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.diagnostics, exitCode: error.exitCode };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
