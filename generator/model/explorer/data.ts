import type { ShownEvent, ShownType } from './members.ts';
import type { ShownPlace, ShownText } from './texts.ts';
import type { ShownVersion } from './versions.ts';

/*
 * What the explorer shows, as JSON: the command makes it, and the page in the browser reads it. It has no functions, no
 * references and no absolute paths; a text of a page stands in it once.
 */

/** Everything that one page of the explorer shows. */
export interface ExplorerData {
  /** `catalogs` to look around in, or `difference` of two sets of pages. */
  readonly kind: 'catalogs' | 'difference';
  readonly title: string;
  /** The texts that places are in: pages, specifications, overrides and captured evidence. */
  readonly texts: readonly ShownText[];
  readonly catalogs: readonly ShownCatalog[];
  /** The comparison, where that is what is shown. */
  readonly difference?: ShownVersion;
  /** What each rule means that is named anywhere, by its name. */
  readonly rules: Readonly<Record<string, string>>;
}

/** One set of pages, and what they give. */
export interface ShownCatalog {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  /** How many generated files differ from what the pages give now; 0 where nothing was generated yet. */
  readonly stale: number;
  readonly events: readonly ShownEvent[];
  readonly types: readonly ShownType[];
  readonly coverage: readonly ShownCoverage[];
  readonly findings: readonly ShownFinding[];
  /** The newest first. */
  readonly versions: readonly ShownVersion[];
  /** How deliveries are signed, as schemes of the receiver are written. */
  readonly schemes: readonly ShownScheme[];
}

/** A scheme, as `SignatureScheme` of the receiver is written. */
export interface ShownScheme {
  readonly name: string;
  readonly scheme: object;
}

/** How much of a page was used. */
export interface ShownCoverage {
  readonly text: number;
  readonly events: number;
  readonly shown: number;
  readonly described: number;
  readonly blocks: number;
  readonly used: number;
  readonly examples: number;
  readonly structures: number;
  /** The events that no example shows. */
  readonly notShown: readonly string[];
}

/** What was reported about a catalog. */
export interface ShownFinding {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly place?: ShownPlace;
}

/** The code of a catalog, which is read when it is first asked for. */
export interface ShownCode {
  /** The declaration of each type, by its name. */
  readonly declarations: Readonly<Record<string, string>>;
  /** By the types of events. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly fixtures: Readonly<Record<string, string>>;
  readonly handlers: Readonly<Record<string, string>>;
  /** What the browser needs besides guards to check a payload. */
  readonly checking: ShownChecking;
}

/** What a payload is checked with, besides guards. */
interface ShownChecking {
  /** The places of arrays of events in deliveries. */
  readonly batches: readonly (readonly string[])[];
  /** The headers of a request that name its event. */
  readonly headers: readonly string[];
}
