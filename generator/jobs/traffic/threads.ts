import { Worker } from 'node:worker_threads';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { TRAFFIC_WORKER } from '../../io/package/root.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';
import type { Piece, PieceResult } from './piece.ts';

/** Looks at pieces of files, several at once or one after the other. */
export interface PieceObserver {
  readonly observe: (piece: Piece) => Promise<PieceResult>;
  readonly end: () => Promise<void>;
}

/** What a thread answers: what came of a piece, or why nothing did. */
export type ThreadAnswer =
  | { readonly result: PieceResult }
  | { readonly refused: readonly Diagnostic[]; readonly exitCode: number }
  | { readonly failed: string };

/** A piece that waits for a thread, and what is told of it. */
interface Waiting {
  readonly piece: Piece;
  readonly resolve: (result: PieceResult) => void;
  readonly reject: (error: Error) => void;
}

/** Starts threads that look at pieces, each at one at a time. */
export function startThreads(task: TrafficTask, count: number): PieceObserver {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const workers = Array.from({ length: count }, () => new Worker(TRAFFIC_WORKER, { workerData: task }));
  const assign = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const [worker, next] = [idle.pop(), waiting.shift()];
      if (worker === undefined || next === undefined) return;
      busy.set(worker, next);
      worker.postMessage(next.piece);
    }
  };
  for (const worker of workers) {
    worker.on('message', (answer: ThreadAnswer) => {
      const own = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('result' in answer) own?.resolve(answer.result);
      else own?.reject(errorOf(answer));
      assign();
    });
    worker.on('error', (error) => {
      busy.get(worker)?.reject(error instanceof Error ? error : new Error(String(error)));
      busy.delete(worker);
    });
    idle.push(worker);
  }
  return {
    observe: (piece) =>
      new Promise((resolve, reject) => {
        waiting.push({ piece, resolve, reject });
        assign();
      }),
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function errorOf(answer: Exclude<ThreadAnswer, { readonly result: PieceResult }>): Error {
  return 'refused' in answer ? new UserError(answer.refused, answer.exitCode) : new Error(answer.failed);
}
