/** A JSON Schema as far as members are read from it. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** A member of a payload. */
export interface Member {
  /** `string`, `number`, `boolean`, `object`, `array`, `null`; empty where anything is allowed. */
  readonly kinds: ReadonlySet<string>;
  readonly isRequired: boolean;
}

export function membersOf(schema: object): ReadonlyMap<string, Member>;

/** `string`, `string|null?`, `any`. */
export function inWords(member: Member): string;
