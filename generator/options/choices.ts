/*
 * The names that options take, each list once. Names only, so that they load in no time: what stands behind a name is
 * declared as a record of all of them (`Record<Dialect, …>`), which does not compile with one that is missing or unknown.
 */

/** Whose words pages use: those of all publishers, of one, or of none. */
export const DIALECTS = ['auto', 'event-grid', 'cloud-events', 'webhook', 'discord', 'aws-lambda', 'generic'] as const;

/** A name that `--dialect` takes. */
export type Dialect = (typeof DIALECTS)[number];

/** How strictly presence is judged: by the newest pages alone, or by older versions as well. */
export const PRESENCES = ['documented', 'cautious'] as const;

/** A name that `--presence` takes. */
export type Presence = (typeof PRESENCES)[number];

/** Whether specifications or pages count where they contradict each other. */
export const SPECIFICATION_RANKS = ['first', 'last'] as const;

/** A name that `--specifications` takes. */
export type SpecificationRank = (typeof SPECIFICATION_RANKS)[number];

/** Whether an optional member may be `null`: where the pages say or show so, or always. */
export const NULL_MODES = ['strict', 'lenient'] as const;

/** A name that `--nullability` takes. */
export type Nullability = (typeof NULL_MODES)[number];

/** What the relative imports of the generated files can end in. */
export const IMPORT_EXTENSIONS = ['.js', '.ts', ''] as const;

/** What the relative imports of the generated files end in. */
export type ImportExtension = (typeof IMPORT_EXTENSIONS)[number];

/** The outputs for other tools and packages. `all` does not stand for them, so that what it gives needs nothing else. */
export const OUTPUTS_FOR_OTHERS = ['openapi', 'asyncapi', 'eventcatalog', 'zod', 'valibot', 'skill'] as const;

/** What can be generated. */
export const OUTPUTS = [
  'types',
  'guards',
  'schemas',
  'evidence',
  'receiver',
  'handlers',
  'fixtures',
  'arbitraries',
  ...OUTPUTS_FOR_OTHERS,
] as const;

/** A name that `--outputs` takes. */
export type Output = (typeof OUTPUTS)[number];

/** How publishers sign what they deliver, by the names of the files in `templates/receiver/schemes/`. */
export const SCHEMES = [
  'basic-auth',
  'bitbucket',
  'discord',
  'github',
  'gitlab',
  'hmac',
  'meta',
  'okta',
  'paddle',
  'sendgrid',
  'shopify',
  'slack',
  'square',
  'standard-webhooks',
  'stripe',
  'svix',
  'token',
  'twilio',
  'twitch',
  'zoom',
] as const;

/** A name that `--schemes` and `--scheme` take; `--schemes` takes `none` as well. */
export type Scheme = (typeof SCHEMES)[number];

/** The formats that can be asserted. */
export const GUARD_FORMATS = ['date-time', 'date', 'duration', 'uuid', 'uri', 'email', 'ipv4', 'ipv6'] as const;

/** A format that can be asserted. */
export type GuardFormat = (typeof GUARD_FORMATS)[number];

/** `strict`: guards that refuse members which are not documented. `strip`: functions that leave them out. */
export const GUARD_MODES = ['strict', 'strip'] as const;

/**
 * What a change asks of those who consume the events, from the worst to the mildest. `coverage` is about the pages alone:
 * they show less than they did, so that the rest of the comparison cannot be relied on.
 */
export const CHANGE_CLASSES = ['coverage', 'breaking', 'dangerous', 'safe', 'annotation'] as const;

/** A class of changes. */
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** The forms that `diff` prints. */
export const DIFF_FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'github'] as const;

/** A form that `diff` prints. */
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** The kinds of project that `create` makes. */
export const PROJECT_TEMPLATES = ['node', 'hono', 'express', 'fastify', 'azure-functions'] as const;

/** A kind of project that `create` makes. */
export type ProjectTemplate = (typeof PROJECT_TEMPLATES)[number];
