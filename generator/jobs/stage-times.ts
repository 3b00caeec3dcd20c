import type { Stage } from '../model/job.ts';

/** How long a stage took. */
export interface StageTime {
  readonly stage: Stage | 'comparing files';
  readonly milliseconds: number;
}

/** Measures the stages of a job, each from its beginning to that of the next. */
export interface StageWatch {
  readonly begin: (stage: StageTime['stage']) => void;
  /** Ends the last stage, and gives all of them in their order. */
  readonly end: () => readonly StageTime[];
}

/** Starts measuring, and tells of each stage as it begins. */
export function watchStages(onBegin: (stage: StageTime['stage']) => void): StageWatch {
  const done: StageTime[] = [];
  let running: { readonly stage: StageTime['stage']; readonly since: number } | undefined;
  const finish = (): void => {
    if (running !== undefined) done.push({ stage: running.stage, milliseconds: performance.now() - running.since });
    running = undefined;
  };
  return {
    begin: (stage) => {
      finish();
      running = { stage, since: performance.now() };
      onBegin(stage);
    },
    end: () => {
      finish();
      return done;
    },
  };
}
