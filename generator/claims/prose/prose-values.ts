import type { DocumentedMember } from '../../model/documented.ts';
import type { Outline } from '../../model/outline.ts';
import { groupBy } from '../../text/groups.ts';
import type { Place } from '../../text/source.ts';
import { unstated } from '../../type-names/read-type.ts';
import { readListedValues } from '../lists/listed-values.ts';

const MAX_LENGTH = 1_000;

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
      const given = valuesGiven(block.source);
      if (given !== undefined) return [memberWith(given.path, given.values, { file: outline.page, span: block.span })];
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

/** ``The `state` field can be either …``: what a sentence that gives a member its values begins with, or has behind another one. */
const GIVES =
  /(?:^|[.;:]\s+)(?:the\s+)?`([\w.]+)`(?:\s+(?:field|property|attribute|member|key|value|parameter)){0,2}\s+(?:(?:can|may|will|must|could)\s+be\s+(?:either\s+|one\s+of\s+)?|is\s+(?:always\s+)?(?:either|one\s+of)\s+)(?=`)/i;
/** Values in code, with nothing but what divides them between. */
const VALUES = /^`[\w.:/-]+`(?:\s*(?:,|\bor\b|\/|\|)+\s*(?:or\s+)?`[\w.:/-]+`)+/i;

/** The values that a sentence gives to a member: ``The `state` can be either `paid` or `open`.`` */
function valuesGiven(source: string): { readonly path: readonly string[]; readonly values: readonly string[] } | undefined {
  const begun = GIVES.exec(source.slice(0, MAX_LENGTH));
  const [listed = ''] = VALUES.exec(source.slice((begun?.index ?? 0) + (begun?.[0].length ?? 0))) ?? [];
  const values = [...listed.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
  if (begun === null || values.length < 2) return undefined;
  return { path: (begun[1] ?? '').replace(/^data\./, '').split('.'), values };
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
