import type { DocumentedMember } from '../../model/documented.ts';
import type { Outline, Prose } from '../../model/outline.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import type { ListedMembers } from '../lists/member-lists.ts';
import { readMemberName } from '../member-names.ts';
import { endOfCodes } from './code-sequence.ts';

/** What all deliveries are called, in a sentence that says what each of them has. */
const SAYS_ALL =
  /\b(?:each|every|all)\s+(?:\w+\s+){0,2}?(?:deliver(?:y|ies)|messages?|events?|requests?|payloads?|notifications?|web ?hooks?|callbacks?|bod(?:y|ies))\b[^.:]{0,40}?\b(?:is|are|has|have|contains?|carr(?:y|ies)|includes?|consists? of|comes? with)\b/i;
const MAX_SENTENCE_LENGTH = 400;
/** What stands between the names of members. */
const BETWEEN = /^\s*(?:,|and|&|,\s*and|\+|plus)\s*(?:an?\s+|the\s+)?$/i;

/**
 * The members that a sentence says all deliveries have, names in code one after the other: "Each message is an object with
 * `id`, `type` and `data`."
 * @example
 * readProseMembers(page('Each message is an object with `id`, `type` and `data`.')).map(({ members }) => members.map(({ path }) => path))
 * // → [[['id'], ['type'], ['data']]]
 */
export function readProseMembers(outline: Outline): readonly ListedMembers[] {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) => {
      const members = block.kind === 'prose' ? membersIn(block, outline) : [];
      const [own, ...above] = topics.get(section)?.chain ?? [];
      if (members.length === 0) return [];
      return [
        {
          members,
          form: 'list' as const,
          unread: [],
          heading: own?.text ?? '',
          context: above.map(({ text }) => text).reverse(),
          introduction: block.kind === 'prose' ? block.text : '',
          place: { file: outline.page, span: block.span },
          section,
          at,
          isCertain: true,
        },
      ];
    }),
  );
}

/** Whether words say what all deliveries have. */
export function saysOfAll(text: string): boolean {
  return SAYS_ALL.test(text);
}

function membersIn(prose: Prose, outline: Outline): readonly DocumentedMember[] {
  const { text, codes, item } = prose;
  if (item !== undefined || codes.length === 0 || text.length > MAX_SENTENCE_LENGTH || !saysOfAll(text)) return [];
  const several = codes.length > 1 ? severalIn(prose, outline) : [];
  return several.length > 0 ? several : soleMember(prose, outline);
}

/** `` All events have a `data` object ``: the one member that a sentence names, with what it is called behind the name. */
function soleMember({ text, codes: [code = ''], span }: Prose, { page }: Outline): readonly DocumentedMember[] {
  const says = SAYS_ALL.exec(text);
  const rest = says === null ? '' : text.slice(says.index + says[0].length);
  const at = rest.indexOf(code);
  if (at === -1 || !/^\s*(?:an?|the|its|their)\s*$/i.test(rest.slice(0, at)) || !/^[A-Za-z_]\w*$/.test(code)) return [];
  const word = /^\s+(\w+)/.exec(rest.slice(at + code.length))?.[1] ?? '';
  const { kinds } = readType(word.toLowerCase());
  if (kinds.length === 0 && !/^(?:fields?|propert(?:y|ies)|keys?|members?|attributes?)$/i.test(word)) return [];
  const type = { ...unstated, kinds };
  return [{ path: [code], type, optional: undefined, description: undefined, knownValues: [], place: { file: page, span } }];
}

function severalIn({ text, codes, span }: Prose, { page }: Outline): readonly DocumentedMember[] {
  const from = text.indexOf(codes[0] ?? '', SAYS_ALL.exec(text)?.index ?? 0);
  if (from === -1 || endOfCodes(text, codes, { from, between: BETWEEN }) === undefined) return [];
  const named = codes.flatMap((code) => (/^[A-Za-z_]\w*$/.test(code) ? (readMemberName(code) ?? []) : []));
  if (named.length < codes.length) return [];
  const stated = { type: unstated, optional: undefined, description: undefined, knownValues: [], place: { file: page, span } };
  return named.map(({ path }) => ({ path, ...stated }));
}
