import type { DocumentedMember } from '../../model/documented.ts';
import type { Outline } from '../../model/outline.ts';
import { groupBy } from '../../text/groups.ts';
import type { Place } from '../../text/source.ts';
import { unstated } from '../../type-names/read-type.ts';
import { readListedValues } from '../lists/listed-values.ts';

const ANNOUNCES = /\b(?:possible|allowed|valid|supported|accepted) values?\b/i;

/**
 * What the prose says of the values of members: ``Possible values for `status` are `Delivered` and `Failed`.`` The first
 * code is the member, the others are its values.
 * @example
 * readProseValues(page('Possible values for `status` are `paid` and `open`.')).map(({ path, knownValues }) => [path, knownValues])
 * // → [[['status'], ['paid', 'open']]]
 */
export function readProseValues(outline: Outline): readonly DocumentedMember[] {
  return [...valuesOfSentences(outline), ...valuesOfLists(outline)];
}

function valuesOfSentences(outline: Outline): readonly DocumentedMember[] {
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'prose') return [];
      const [sentence = ''] = block.text.slice(Math.max(0, block.text.search(ANNOUNCES))).split(/\.(?:\s|$)/);
      if (!ANNOUNCES.test(sentence)) return [];
      const [member, ...rest] = block.codes.filter((code) => sentence.includes(code));
      const values = rest.filter((code) => code.toLowerCase() !== member?.toLowerCase());
      if (
        member === undefined ||
        values.length < 2 ||
        !/^[\w.]+$/.test(member) ||
        !values.every((value) => /^[\w .:/-]+$/.test(value))
      )
        return [];
      const path = member.replace(/^data\./, '').split('.');
      return [memberWith(path, values, { file: outline.page, span: block.span })];
    }),
  );
}

/** Lists below a sentence such as "The `state` is one of:". A member to which the page gives several lists is another one in each place. */
function valuesOfLists(outline: Outline): readonly DocumentedMember[] {
  const listed = readListedValues(outline).filter(({ owner }) => owner.item === undefined);
  return [...groupBy(listed, ({ path }) => path.join('.')).values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0) return [];
    const path = first.path.filter((step, index) => index > 0 || step !== 'data');
    const values = first.values.map(({ value }) => value);
    return [memberWith(path, values, { file: outline.page, span: first.owner.span })];
  });
}

function memberWith(path: readonly string[], values: readonly string[], place: Place): DocumentedMember {
  return { path, type: unstated, optional: undefined, description: undefined, knownValues: [...new Set(values)], place };
}
