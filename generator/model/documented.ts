import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { Link } from './outline.ts';
import type { Format, SchemaType } from './schema.ts';
import type { StatedStructure } from './specifications/stated.ts';

/** What a page says of a type in words: `?array of [user](…) objects`, `Dictionary<string, object>`. */
export interface DocumentedType {
  /** The kinds of JSON value that it allows; empty where the words say none. */
  readonly kinds: readonly SchemaType[];
  readonly format: Format | undefined;
  readonly nullable: boolean;
  /** What is in it, if it is an array. */
  readonly items: DocumentedType | undefined;
  /** What is in it, if it is a map. */
  readonly values: DocumentedType | undefined;
  /** What else of the pages it refers to, if it is an object. */
  readonly reference: Link | undefined;
  /** Which part of that it is, where it is not all of it. */
  readonly part?: Part;
  /** Whether no column states it: it is told by the words or the value of a description, which examples outweigh. */
  readonly isTold?: true;
}

/** The members of a structure that are there: `partial user object`. Where neither is said, any of them may be missing. */
export interface Part {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** When a member is there: another member of the list decides, which has one of some values then. */
export interface Condition {
  readonly member: string;
  readonly values: readonly string[];
}

/** Why a member counts as optional or required, where no word beside it says so. */
export interface PresenceBasis {
  /** Its sign, that it has none where others have one, that its list calls others required, or that only a part of its structure is there. */
  readonly by: 'mark' | 'no-mark' | 'others' | 'part';
  /** Where the page explains the sign. */
  readonly legend?: Place;
}

/** A row of a table of members. */
export interface DocumentedMember {
  /** The name; a dotted name leads to a member within a member, `[]` to the items of an array, `{}` to the values of a map. */
  readonly path: readonly string[];
  readonly type: DocumentedType;
  /** Whether the table marks it as optional; `undefined` where the table has no such marks. */
  readonly optional: boolean | undefined;
  /** What that rests on, if not on words or a column of the list. */
  readonly basis?: PresenceBasis;
  readonly description: string | undefined;
  /** Values that the page names for it. */
  readonly knownValues: readonly string[];
  /** What its type and description link to, where the page names no values beside it: a list of them may be there. */
  readonly valueLinks?: readonly Link[];
  /** Where its values are listed, if that is elsewhere. */
  readonly valuesAt?: Place;
  /** What values mean, by the value, where the page says so. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** The text of a value that the page shows beside it. */
  readonly example?: string;
  /** When it is there, if the page says so. */
  readonly condition?: Condition;
  readonly place: Place;
}

/** How members are written down: one a row, one an item or heading, or as a type in some language. */
export type MemberForm = 'table' | 'list' | 'declaration';

/** A table of members, and what it is about as far as its surroundings say. */
export interface MemberTable {
  readonly members: readonly DocumentedMember[];
  readonly form: MemberForm;
  /** The cells of rows whose name is no name of a member, and of types that were not understood. */
  readonly unread: readonly { readonly text: string; readonly what: 'row' | 'type'; readonly place: Place }[];
  /** The heading above it. */
  readonly heading: string;
  /** The headings above that, outermost first. */
  readonly context: readonly string[];
  /** The paragraph right above it. */
  readonly introduction: string;
  /** The name of the class that it was, if it was no table. */
  readonly className?: string;
  readonly place: Place;
}

/** A structure that the pages document by itself: a table of members under a heading, or an example that is announced. */
export interface Structure {
  readonly name: string;
  /** The headings above it, the outermost first: what to put in front of the name where another structure has the same one. */
  readonly context: readonly string[];
  /** The anchors that links lead to it by, without `#`. */
  readonly anchors: readonly string[];
  /** The member that it is what stands at, by name, where the page says so: `the limits object`. */
  readonly member?: string;
  /** What the page says of it above its members. */
  readonly description?: string | undefined;
  readonly members: readonly DocumentedMember[];
  /** Values that show it. */
  readonly samples: readonly JsonNode[];
  /** What a specification states of it. */
  readonly stated?: StatedStructure | undefined;
  readonly place: Place;
}

/** A table of the members of events' data, or of their envelope. */
export interface DataTable {
  /** The events that it is about; `undefined` for all of the page. */
  readonly types: readonly string[] | undefined;
  readonly members: readonly DocumentedMember[];
  /** How the page writes them down, or that the examples of other events have them. */
  readonly form: MemberForm | 'examples';
  /** Words in passing: they add to members that are known otherwise, and make none. */
  readonly supplementary?: boolean;
}

/** What a person decided of one position, with the reason. It outweighs everything that the pages say. */
export interface Override {
  /** `CallStarted.data.room`, `Sticker.tags`; items of an array are `chunks[]`, values of a map `headers.*`. */
  readonly path: string;
  readonly optional: boolean | undefined;
  readonly type: DocumentedType | undefined;
  readonly map: boolean | undefined;
  readonly values: readonly string[] | undefined;
  readonly format: string | undefined;
  /** The name of the type that the position has. */
  readonly name: string | undefined;
  readonly reason: string;
  readonly place: Place;
}
