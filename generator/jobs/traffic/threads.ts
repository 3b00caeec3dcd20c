import { Worker } from 'node:worker_threads';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { TRAFFIC_WORKER } from '../../io/package/root.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';
import type { PieceObserver, PieceResult } from './piece.ts';

/** What a thread answers: what came of a piece, or why nothing did. */
export type ThreadAnswer =
  | { readonly result: PieceResult }
  | { readonly refused: readonly Diagnostic[]; readonly exitCode: number }
  | { readonly failed: string };

/** A thread that looks at one piece after the other. */
interface TrafficThread {
  readonly observe: PieceObserver;
  readonly end: () => Promise<unknown>;
}

/** What is told of the piece that a thread has. */
interface Waiting {
  readonly resolve: (result: PieceResult) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread that looks at pieces. It takes the first one as soon as it has loaded what it needs. */
export function startThread(task: TrafficTask): TrafficThread {
  const worker = new Worker(TRAFFIC_WORKER, { workerData: task });
  let waiting: Waiting | undefined;
  worker.on('message', (answer: ThreadAnswer) => {
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(errorOf(answer));
  });
  worker.on('error', (error) => waiting?.reject(error instanceof Error ? error : new Error(String(error))));
  return {
    observe: (piece) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        worker.postMessage(piece);
      }),
    end: () => worker.terminate(),
  };
}

function errorOf(answer: Exclude<ThreadAnswer, { readonly result: PieceResult }>): Error {
  return 'refused' in answer ? new UserError(answer.refused, answer.exitCode) : new Error(answer.failed);
}
