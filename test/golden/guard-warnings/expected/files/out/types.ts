export type Odd = string | number | boolean | null | unknown[] | OddMembers; // `Odd`, as odd.json has it.
export interface OddMembers { // The properties of `Odd`.
  name: string;
  age?: number;
  slug?: string;
  text?: string;
  note?: string;
  kind?: 5;
}
