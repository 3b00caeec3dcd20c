import type { Limits } from '../model/limits.ts';

/** The options that raise limits, as the command line gives them. */
export interface LimitOptions {
  readonly maxPageBytes?: number;
  readonly maxDepth?: number;
  readonly maxKeys?: number;
  readonly maxEvents?: number;
}

/** The limits that a command line asks for. */
export function limitsOf({ maxPageBytes, maxDepth, maxKeys, maxEvents }: LimitOptions): Partial<Limits> {
  return {
    ...(maxPageBytes === undefined ? {} : { pageBytes: maxPageBytes }),
    ...(maxDepth === undefined ? {} : { depth: maxDepth }),
    ...(maxKeys === undefined ? {} : { keys: maxKeys }),
    ...(maxEvents === undefined ? {} : { events: maxEvents }),
  };
}
