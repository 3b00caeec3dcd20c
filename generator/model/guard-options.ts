/** What guards do besides telling valid from invalid. */
export interface GuardOptions {
  /** The formats that are asserted; all others are annotations. */
  readonly formats: readonly GuardFormat[];
  readonly modes: readonly GuardMode[];
}

/** The formats that can be asserted. */
export const GUARD_FORMATS = ['date-time', 'date', 'duration', 'uuid', 'uri', 'email', 'ipv4', 'ipv6'] as const;

/** A format that can be asserted. */
export type GuardFormat = (typeof GUARD_FORMATS)[number];

/** `strict`: guards that refuse members which are not documented. `strip`: functions that leave them out. */
export const GUARD_MODES = ['strict', 'strip'] as const;

/** A mode that guards can have beside the plain one. */
export type GuardMode = (typeof GUARD_MODES)[number];
