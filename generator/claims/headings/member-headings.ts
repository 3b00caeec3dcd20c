import type { DocumentedMember } from '../../model/documented.ts';
import type { Heading, Outline, Prose, Section } from '../../model/outline.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { withImplied } from '../implied-members.ts';
import { explainSigns, withSaid } from '../legends/marked-members.ts';
import { signsOfName } from '../legends/signs.ts';
import { nullInWords, optionalInCell, optionalInWords, valueLinksOf, valuesInWords } from '../member-facts.ts';
import { readMemberName } from '../member-names.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { topicsOf } from './heading-topics.ts';

/**
 * Members that have a heading each: the heading is the name, and the words below it state a type, as in
 * `**Type:** String`. They belong to what the heading above them is about.
 * @example
 * readMemberHeadings(page('# Order\n\n## id\n\n**Type:** String\n\n## total\n\n**Type:** Number')).flatMap(({ members }) => members.map(({ path, type }) => [path, type.kinds]))
 * // → [[['id'], ['string']], [['total'], ['number']]]
 */
export function readMemberHeadings(outline: Outline): readonly MemberClaim[] {
  const topics = topicsOf(outline);
  const groups = new Map<Heading | undefined, { section: Section; members: DocumentedMember[]; above: readonly Heading[] }>();
  for (const { section, member } of readSections(outline)) {
    const above = headingsAbove(topics.get(section)?.chain ?? [], member);
    const group = groups.get(above[0]) ?? { section, members: [], above };
    groups.set(above[0], group);
    group.members.push(member);
  }
  return [...groups.values()].map(({ section, members, above }) => ({
    members: withImplied(members),
    form: 'list',
    unread: [],
    heading: above[0]?.text ?? '',
    context: above
      .slice(1)
      .map(({ text }) => text)
      .reverse(),
    introduction: '',
    place: members[0]?.place ?? { file: outline.page, span: { start: 0, end: 1 } },
    section: outline.sections.find((other) => other.heading === above[0]) ?? section,
    at: 0,
  }));
}

/** The sections of a page whose heading is a member, each with what its own words and the legends of the page say. */
function readSections(outline: Outline): readonly { readonly section: Section; readonly member: DocumentedMember }[] {
  const read = outline.sections.flatMap((section) => {
    const member = readSection(section, outline);
    return member === undefined ? [] : [{ section, member }];
  });
  const [first] = read;
  if (first === undefined) return [];
  const explain = explainSigns(outline, { section: first.section, at: -1 }, read, ({ section: { heading } }) => {
    const text = heading?.text ?? '';
    return signsOfName(text, readMemberName(text)?.rest ?? '');
  });
  return read.map((one) => ({ section: one.section, member: withSaid(one.member, explain(one)) }));
}

/** The headings above a member's own, without those of the members that it is in by its path. */
function headingsAbove([, ...above]: readonly Heading[], { path }: DocumentedMember): readonly Heading[] {
  const name = path.filter((step) => step !== '[]').join('.');
  const owner = above.findIndex(({ text }) => !name.startsWith(`${text.trim()}.`));
  return owner === -1 ? above : above.slice(owner);
}

const TYPE =
  /(?:^|\s)(?:type|format)\s*:\s*(.+?)(?=\s+(?:(?:legal|allowed|possible|valid) values?|description|default|format|required|optional|version history|example|values?|nullable)\s*:|\s*$)/i;
/** `Required: Yes`, with what it says. */
const REQUIRED = /(?:^|\s)(required|mandatory|optional)\s*:\s*(yes|no|true|false|always)\b/i;
const VALUES = /(?:^|\s)(?:legal|allowed|possible|valid) values?\s*:\s*([\w./-]+(?:\s*,\s*[\w./-]+)+)/i;

function readSection({ heading, blocks, continues }: Section, { page }: Outline): DocumentedMember | undefined {
  if (heading === undefined || continues) return undefined;
  const text = heading.text.replace(/\{\{.*?\}\}|\{%.*?%\}/g, '').trim();
  const named = readMemberName(text);
  if (named === undefined || (named.rest !== '' && !/^(?:\([^()]*\)|[*†‡]{1,3})$/.test(named.rest))) return undefined;
  const prose = blocks.flatMap((block) => (block.kind === 'prose' ? [block] : []));
  const stating = prose.slice(0, 6).find((block) => TYPE.test(block.text));
  const words = TYPE.exec(stating?.text ?? '')?.[1];
  if (stating === undefined || words === undefined) return undefined;
  const [, presence = '', says = '?'] = REQUIRED.exec(stating.text) ?? [];
  const all = prose.map((block) => block.text).join(' ');
  const values = valuesOf(stating, prose);
  const type = readType(words.replace(/[.;]\s*$/, ''), stating.links);
  const description =
    /(?:^|\s)description\s*:\s*(.+?)(?=\s+(?:type|default|required|version history|example)\s*:|\s*$)/i.exec(all)?.[1] ??
    prose.find((block) => block !== stating)?.text;
  return {
    path: named.path,
    type: {
      ...(type.kinds.length > 0 || type.reference !== undefined ? type : unstated),
      nullable: type.nullable || nullInWords(words),
    },
    optional: /\boptional\b/i.test(heading.text.slice(text.length === 0 ? 0 : named.path.join('.').length))
      ? true
      : (optionalInWords(named.rest) ?? optionalInCell(presence, says)),
    description,
    knownValues: values,
    ...valueLinksOf(values, [stating]),
    place: { file: page, span: heading.span },
  };
}

/** The values behind "Possible values:", those that the words name, and those that lines begin with: `` `open` = nobody has paid``. */
function valuesOf(stating: Prose, prose: readonly Prose[]): readonly string[] {
  const named = VALUES.exec(stating.text)?.[1]?.split(/\s*,\s*/) ?? [];
  const lines = /\benum/i.test(stating.text) ? [...stating.source.matchAll(LINE)].map(([, value = '']) => value) : [];
  return [...new Set([...named, ...(lines.length > 1 ? lines : prose.flatMap((block) => valuesInWords(block)))])];
}

const LINE = /^\s*`([^`\n]{1,80})`\s*(?:=|:|–|—|-)\s/gm;
