import type { ProjectScheme, SchemeOfManifest } from './signed/project-scheme.ts';

/** What the manifest of generated code says that a project around it depends on. */
export interface CatalogManifest {
  readonly events: readonly {
    readonly name: string;
    readonly envelope: string;
    /** The names that lead from a delivery to the array whose items the events are. */
    readonly batch?: readonly string[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly identity?: readonly string[];
  }[];
  /** How deliveries are signed, as the pages say. */
  readonly schemes?: readonly SchemeOfManifest[];
}

/** What the events of a catalog have, by which the files of a project are chosen. */
export interface CatalogTraits {
  /** Events of the Event Grid schema. */
  readonly eventGrid: boolean;
  /** CloudEvents: the pages show them, or the Event Grid schema, which can be delivered as CloudEvents as well. */
  readonly cloudEvents: boolean;
  /** Whether events of the Event Grid schema come as CloudEvents as well. */
  readonly converts: boolean;
  /** Events without an envelope. */
  readonly bare: boolean;
  /** Whether such events come in an array of the object that is delivered. */
  readonly batches: boolean;
  /** The headers that say which event a delivery is. */
  readonly eventHeaders: readonly string[];
  /** Where the ids of events are, each with dots: `id`, `meta.event_id`. */
  readonly identities: readonly string[];
  /** Names of events that nothing identifies. */
  readonly unidentified: readonly string[];
}

/** The traits of a catalog. */
export function traitsOf({ events }: CatalogManifest): CatalogTraits {
  const envelopes = new Set(events.map(({ envelope }) => envelope));
  const eventGrid = envelopes.has('event-grid');
  const converts = eventGrid && !envelopes.has('cloud-events');
  return {
    eventGrid,
    cloudEvents: eventGrid || envelopes.has('cloud-events'),
    converts,
    bare: [...envelopes].some((name) => name !== 'event-grid' && name !== 'cloud-events'),
    batches: events.some(({ batch }) => batch !== undefined),
    eventHeaders: [...new Set(events.flatMap(({ headers = {} }) => Object.keys(headers)))],
    identities: [...new Set(events.flatMap(({ identity }) => identity?.join('.') ?? []))],
    unidentified: events.flatMap(({ name, identity }) => (identity === undefined ? [name] : [])),
  };
}

/** Whether Event Grid can deliver events of a catalog. */
export function isOfEventGrid({ eventGrid, cloudEvents }: CatalogTraits): boolean {
  return eventGrid || cloudEvents;
}

/** What decides on the layers of a project beside its kind. */
export interface ProjectTraits {
  readonly traits: CatalogTraits;
  /** How deliveries are signed, if they are. */
  readonly signed: ProjectScheme | undefined;
  /** Further layers, for events that Event Grid delivers. */
  readonly gridLayers: readonly string[];
}

/** Whether Event Grid delivers the events of a project, which it authenticates otherwise than by signatures. */
export function comesFromEventGrid({ traits, signed }: Pick<ProjectTraits, 'traits' | 'signed'>): boolean {
  return isOfEventGrid(traits) && signed === undefined;
}

/** The layers of `templates/scaffold/` that what a catalog has adds to those of a kind of project. */
export function layersOf(project: ProjectTraits): readonly string[] {
  const { traits, signed, gridLayers } = project;
  const { eventGrid, cloudEvents, converts, bare, batches, eventHeaders, identities, unidentified } = traits;
  return [
    ...(eventGrid ? ['event-grid'] : []),
    ...(cloudEvents ? ['cloud-events'] : []),
    ...(converts ? ['event-grid-as-cloud-events'] : []),
    ...(bare ? [batches ? 'json-batches' : 'json'] : []),
    ...(eventHeaders.length > 0 ? ['event-header'] : []),
    ...(comesFromEventGrid(project) ? ['entra-id', ...gridLayers] : []),
    ...(signed === undefined ? [] : ['signed']),
    ...(identities.length > 0 ? ['identified'] : []),
    ...(unidentified.length > 0 && signed?.scheme.id === undefined ? ['unidentified'] : []),
  ];
}
