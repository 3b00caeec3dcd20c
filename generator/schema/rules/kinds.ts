import { kindsSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence, TableDeclaration } from '../../model/evidence.ts';
import type { SchemaType } from '../../model/schema.ts';

/** Of which kinds a value is, and what spoke for it. */
export interface KindDecision {
  readonly kinds: readonly SchemaType[];
  readonly nullable: boolean;
  readonly rule: string | undefined;
  /** The statement of a table that the examples do not bear out. */
  readonly contradicted: TableDeclaration | undefined;
}

/**
 * Examples outweigh tables, but for what an example cannot show: that a number is whole, and that a number stands in
 * quotes by mistake. Where no example shows a value, the table alone decides, or else the words of a description.
 * @example
 * (({ kinds, nullable }) => ({ kinds, nullable }))(decideKinds(shown(12.5, null)))
 * // → { kinds: ['number'], nullable: true }
 */
export function decideKinds(evidence: Evidence): KindDecision {
  const shown: readonly SchemaType[] = kindsSeen(evidence).flatMap((kind) => (kind === 'null' ? [] : [kind]));
  const statement = statementOfKinds(evidence, shown.length > 0);
  const stated = statement?.type.kinds ?? [];
  const nullable = evidence.kinds.null > 0 || evidence.stated.some(({ type }) => type.nullable);
  const decide = (kinds: readonly SchemaType[], rule: string | undefined, contradicted?: TableDeclaration): KindDecision => ({
    kinds,
    nullable,
    rule,
    contradicted,
  });
  const override = evidence.overrides.find(({ type }) => type !== undefined)?.type;
  if (override !== undefined)
    return { kinds: override.kinds, nullable: override.nullable, rule: 'override/type', contradicted: undefined };
  if (shown.length === 0) return decide(stated, stated.length > 0 ? 'type/table' : undefined);
  if (statement === undefined) return decide(shown, undefined);
  const numeric = stated.find((kind) => kind === 'integer' || kind === 'number');
  if (isQuotedNumber(evidence) && numeric !== undefined) return decide([numeric], 'type/quoted-number', statement);
  const whole = stated.includes('integer') && !stated.includes('number') && isWhole(evidence);
  const kinds = shown.map((kind) => (kind === 'number' && whole ? 'integer' : kind));
  const fits = kinds.every((kind) => stated.includes(kind) || (isNumeric(kind) && stated.some(isNumeric)));
  if (!fits) return decide(kinds, 'type/example-over-table', statement);
  const further = stated.filter((kind) => !kinds.includes(kind) && !isNumeric(kind));
  return decide([...kinds, ...further], whole ? 'type/table-integer' : undefined);
}

/** What states the kinds; what descriptions tell counts where neither a column nor an example does. */
function statementOfKinds({ stated }: Evidence, isShown: boolean): TableDeclaration | undefined {
  const said = stated.filter(({ type }) => type.kinds.length > 0);
  return said.find(({ type }) => type.isTold !== true) ?? (isShown ? undefined : said[0]);
}

function isNumeric(kind: SchemaType): boolean {
  return kind === 'number' || kind === 'integer';
}

/** Whether all that examples show is text in which a number stands. */
function isQuotedNumber({ kinds, observations }: Evidence): boolean {
  return (
    kinds.string > 0 &&
    kinds.string + kinds.null === observations.length &&
    observations.every(({ value }) => value.kind === 'null' || (value.kind === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.value)))
  );
}

function isWhole({ observations }: Evidence): boolean {
  return observations.every(({ value }) => value.kind !== 'number' || Number.isInteger(value.value));
}
