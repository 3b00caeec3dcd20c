import type { ChangeClass } from '../../options/choices.ts';
import type { ShownPlace } from './texts.ts';

/** What changed from one version of the pages to the next. */
export interface ShownVersion {
  readonly label: string;
  readonly since: string;
  /** `3 changes: 1 breaking, 2 safe.` */
  readonly summary: string;
  /** The step of semantic versioning that the changes ask for. */
  readonly step: string;
  readonly changes: readonly ShownChange[];
  /** The types that differ, then and now; empty where none does. */
  readonly typesBefore: string;
  readonly typesAfter: string;
}

/** One change. */
export interface ShownChange {
  readonly code: string;
  readonly class: ChangeClass;
  readonly path: string;
  readonly message: string;
  readonly why: string;
  /** What it does to deployed guards, new guards and code, in words. */
  readonly effects: string;
  readonly paths: readonly string[];
  readonly events: readonly string[];
  readonly before?: ShownPlace;
  readonly after?: ShownPlace;
}
