import type { GuardDeclaration } from '../../guard/declaration-table.ts';
import type { Definition } from '../../guard/definition.ts';
import type { ModulePart } from './module-part.ts';

/** The functions that a type gets beside its guard. */
export interface TypeBlock {
  readonly typeName: string;
  readonly parts: readonly ModulePart[];
}

/** For each type its functions and its guard; then the other guards, and what lists problems; constants last. */
export function orderParts(
  declarations: readonly GuardDeclaration[],
  blocks: readonly TypeBlock[],
  definitions: readonly Definition[],
): readonly ModulePart[] {
  const ofType = new Map<string | undefined, GuardDeclaration[]>(blocks.map(({ typeName }) => [typeName, []]));
  const isOfType = ({ role, variant, definition }: GuardDeclaration): boolean =>
    ORDER[role] === ORDER.guard && variant === 'plain' && ofType.has(definition);
  const sorted = sortDeclarations(declarations, definitions);
  for (const declared of sorted) if (isOfType(declared)) ofType.get(declared.definition)?.push(declared);
  const closed = new Set(
    definitions.flatMap(({ name, schema }) =>
      typeof schema === 'object' && schema.additionalProperties === false ? [name] : [],
    ),
  );
  const partOf = (declared: GuardDeclaration): ModulePart => modulePart(declared, closed);
  return [
    ...blocks.flatMap(({ typeName, parts }) => [...parts, ...(ofType.get(typeName) ?? []).map(partOf)]),
    ...sorted.filter((declared) => !isOfType(declared)).map(partOf),
  ];
}

/** Where each role stands; a guard is followed by what other guards call in its place. */
const ORDER: Readonly<Record<GuardDeclaration['role'], number>> = {
  guard: 0,
  check: 0,
  predicate: 1,
  copy: 2,
  explain: 3,
  constant: 4,
};

function sortDeclarations(
  declarations: readonly GuardDeclaration[],
  definitions: readonly Definition[],
): readonly GuardDeclaration[] {
  const position = new Map(definitions.map(({ name }, index) => [name, index]));
  const at = ({ definition = '' }: GuardDeclaration): number => position.get(definition) ?? definitions.length;
  const rank = (declared: GuardDeclaration): number =>
    (ORDER[declared.role] * (definitions.length + 1) + at(declared)) * 2 * VARIANTS.length + rankOfVariant(declared);
  const ranked = declarations.map((declared) => ({ declared, rank: rank(declared) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ declared }) => declared);
}

const VARIANTS: readonly GuardDeclaration['variant'][] = ['plain', 'part', 'strict'];

/** A guard and what is called in its place stay together. */
function rankOfVariant({ definition, role, variant }: GuardDeclaration): number {
  if (definition === undefined || ORDER[role] !== ORDER.guard) return 0;
  return 2 * VARIANTS.indexOf(variant) + Number(role === 'check');
}

function modulePart({ role, definition, variant, printed }: GuardDeclaration, closed: ReadonlySet<string>): ModulePart {
  if (role !== 'guard' || variant === 'part' || definition === undefined) return { isExported: false, printed };
  const comment =
    variant === 'plain' && !closed.has(definition)
      ? `Whether a value is a \`${definition}\` as documented. Members that are not documented are allowed.`
      : `Whether a value is a \`${definition}\` as documented, with no other members.`;
  return { comment, isExported: true, printed };
}
