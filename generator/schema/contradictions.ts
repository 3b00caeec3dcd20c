import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindsSeen } from '../evidence/merge-evidence.ts';
import type { Evidence, TableDeclaration } from '../model/evidence.ts';

/** What an example and a table say differently, with both places. */
export function contradiction(evidence: Evidence, path: string, statement: TableDeclaration | undefined): readonly Diagnostic[] {
  if (statement === undefined) return [];
  const [shown] = kindsSeen(evidence).filter((kind) => kind !== 'null');
  const stated = statement.type.kinds.join(' or ');
  const related = [{ label: 'the table', place: statement.place }];
  const quoted = shown === 'string' && (stated === 'number' || stated === 'integer');
  const code = quoted ? 'evidence/quoted-number' : 'evidence/table-differs';
  return [diagnostic(code, { path, shown: shown ?? '', stated }, evidence.observations[0]?.place, related)];
}

/** Two tables that call one thing by types which have nothing in common; the one that stands first counts. */
export function contradictoryTables({ stated, overrides }: Evidence, path: string): readonly Diagnostic[] {
  const [first, ...others] = stated.filter(({ type }) => type.kinds.length > 0 && type.isTold !== true);
  const kindsOf = ({ type }: TableDeclaration): readonly string[] =>
    type.kinds.map((kind) => (kind === 'integer' ? 'number' : kind));
  const other = others.find((one) => first !== undefined && !kindsOf(one).some((kind) => kindsOf(first).includes(kind)));
  if (first === undefined || other === undefined || overrides.length > 0) return [];
  const parameters = { path, first: first.type.kinds.join(' or '), second: other.type.kinds.join(' or ') };
  return [diagnostic('evidence/tables-differ', parameters, other.place, [{ label: 'stated first', place: first.place }])];
}
