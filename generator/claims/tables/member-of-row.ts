import type { DocumentedMember, DocumentedType } from '../../model/documented.ts';
import { isPartAt } from '../../type-names/part-of.ts';
import { unstated } from '../../type-names/read-type.ts';
import { withSaid } from '../legends/marked-members.ts';
import { nullInWords, optionalInCell, referenceIn, valueLinksOf, wordedValues } from '../member-facts.ts';
import { meaningsOf, type WordedValue } from '../prose/value-list.ts';
import { conditionOfRow, exampleOf, presenceOf, type RowContext, typeOfRow } from './member-rows.ts';

/** The member that a row of a table documents. */
export function memberOfRow(context: RowContext): DocumentedMember {
  const { row, columns, cell, file, named, owner, marks, said } = context;
  const description = row[columns.description];
  const { type, values } = typeOfRow(context);
  const nullable =
    type.nullable ||
    optionalInCell('', row[columns.nullable]?.text ?? '-') === false ||
    nullInWords(description?.text ?? '') ||
    (/\bnullable\b/i.test(named.rest) && !/not\s*null/i.test(named.rest));
  const reference = referenceIn(description, type);
  const example = exampleOf(context);
  const condition = conditionOfRow(context);
  const stated = condition === undefined ? valuesOfMember(context) : [];
  const known = values.length > 0 ? values.map((value) => ({ value, meaning: undefined })) : stated;
  const member: DocumentedMember = {
    path: [...owner, ...named.path],
    type: { ...withReference(type, reference, description?.text ?? ''), nullable },
    optional: presenceOf(context) ?? (marks && said?.optional === undefined ? named.isMarkedOptional : undefined),
    description: description === undefined || description.text === '' ? undefined : description.text,
    knownValues: [...new Set(known.map(({ value }) => value))],
    ...meaningsOf(known),
    ...valueLinksOf(condition === undefined ? known : undefined, [row[columns.type], description]),
    ...(example === undefined ? {} : { example }),
    ...(condition === undefined ? {} : { condition }),
    place: { file, span: cell.span },
  };
  return withSaid(member, said);
}

/** The values that the description names, or those of a list in it. */
function valuesOfMember({ row, columns }: RowContext): readonly WordedValue[] {
  const description = row[columns.description];
  const inWords = description === undefined ? [] : wordedValues(description);
  if (inWords.length > 0) return inWords;
  const points = (description?.points ?? []).map((point) => /^([\w./-]+)\s*[:–—-]\s/.exec(point)?.[1] ?? '');
  const values = points.slice(points[0] === '' ? 1 : 0);
  if (values.length > 1 && values.every((value) => value !== '')) return values.map((value) => ({ value, meaning: undefined }));
  return [];
}

/** A link of the description says what an object is, or what an array holds. */
function withReference(type: DocumentedType, reference: DocumentedType['reference'], description: string): DocumentedType {
  if (reference === undefined) return type;
  const found = isPartAt(description, reference.text) ? { reference, part: {} } : { reference };
  return type.kinds.includes('array') ? { ...type, items: { ...unstated, ...found } } : { ...type, ...found };
}
