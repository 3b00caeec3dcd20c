export interface Keywords { // `Keywords`, as keywords.json has it.
  tuple: [string] | [string, number];
  rest?: [] | [string, ...(boolean)[]];
  some?: unknown[];
  keys?: Record<string, unknown>;
  patterns?: Record<string, string>;
  mixed?: string | MixedOption2;
  one?: number;
  not?: unknown;
  deep?: Record<string, unknown>;
  many?: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  any?: unknown;
  never?: never;
  untyped?: Untyped;
  both?: Both;
  ['__proto__']: string;
  toString: number;
  'it\'s "quoted"\u2028'?: string;
  '😀'?: boolean;
}
export interface Named { // `Named`, as keywords.json has it.
  name: string;
}
export interface MixedOption2 { // `MixedOption2`, as keywords.json has it.
  a: number;
}
export type Untyped = string | number | boolean | null | unknown[] | UntypedMembers; // `Untyped`, as keywords.json has it.
export interface UntypedMembers { // The properties of `Untyped`.
  a: string;
}
export type Both = Named & BothPart; // `Both`, as keywords.json has it.
export interface BothPart { // `BothPart`, as keywords.json has it.
  age: number;
}
