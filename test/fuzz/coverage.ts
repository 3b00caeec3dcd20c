import { type Profiler, Session } from 'node:inspector';

/**
 * What of the generator has been reached: V8 counts its blocks, and tells of each only when it is reached for the first
 * time, so that asking after every input costs little.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** How many blocks were reached since the last time that nobody had reached before. */
  gained(): number {
    const before = this.#seen.size;
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error;
      for (const script of answer.result) if (isOurs(script.url)) this.#add(script);
    });
    return this.#seen.size - before;
  }

  #add({ url, functions }: Profiler.ScriptCoverage): void {
    for (const { ranges, isBlockCoverage } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0 && isBlockCoverage) this.#seen.add(`${url}:${startOffset}-${endOffset}`);
  }
}

function isOurs(url: string): boolean {
  return /\/(?:generator|templates\/guards)\//.test(url) && !url.includes('node_modules');
}
