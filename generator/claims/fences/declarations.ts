import type { DocumentedMember } from '../../model/documented.ts';
import type { Fence, Outline, Section } from '../../model/outline.ts';
import { originSpan } from '../../text/embedded.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { withImplied } from '../implied-members.ts';
import type { MemberClaim } from '../tables/member-tables.ts';

/** A member as a declaration in some language has it, its type in the words that pages use. */
export interface DeclaredMember {
  readonly path: readonly string[];
  readonly type: string;
  readonly optional: boolean | undefined;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** The values that its type allows, as texts. */
  readonly literals: readonly string[];
  /** Where its line starts and ends in the code. */
  readonly start: number;
  readonly end: number;
}

/** A type that a piece of code declares. */
export interface DeclaredType {
  readonly name: string;
  readonly members: readonly DeclaredMember[];
  readonly start: number;
  readonly end: number;
}

/** A line of code with its place. */
export interface CodeLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a piece of code. */
export function linesOf(text: string): readonly CodeLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line, start, end: start + line.length };
    start += line.length + 1;
    return placed;
  });
}

/** The types that fences in some languages declare, as lists of members. */
export function readDeclarations(
  outline: Outline,
  languages: RegExp,
  read: (text: string) => readonly DeclaredType[],
): readonly MemberClaim[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) =>
      block.kind === 'fence' && languages.test(block.language)
        ? read(block.code.text).flatMap((declared) => claimOf(declared, block, { section, at, outline }))
        : [],
    ),
  );
}

function claimOf(
  { name, members, start, end }: DeclaredType,
  { code }: Fence,
  { section, at, outline }: { readonly section: Section; readonly at: number; readonly outline: Outline },
): readonly MemberClaim[] {
  if (members.length === 0) return [];
  const place = (from: number, to: number): MemberClaim['place'] => ({ file: outline.page, span: originSpan(code, from, to) });
  const documented = members.map((member): DocumentedMember => {
    const type = member.literals.length > 0 ? readType('string') : member.type === '' ? unstated : readType(member.type);
    const [only, ...others] = member.literals;
    return {
      path: member.path,
      type: { ...type, nullable: type.nullable || member.nullable },
      optional: member.optional,
      description: member.description,
      knownValues: others.length > 0 ? member.literals : [],
      ...(only !== undefined && others.length === 0 ? { example: only } : {}),
      place: place(member.start, member.end),
    };
  });
  return [
    {
      members: withImplied(documented),
      form: 'declaration',
      unread: [],
      heading: name,
      context: [],
      introduction: '',
      className: name,
      place: place(start, end),
      section,
      at,
    },
  ];
}
