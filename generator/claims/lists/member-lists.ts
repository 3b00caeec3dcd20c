import type { DocumentedMember } from '../../model/documented.ts';
import type { Heading, Outline, Prose, Section } from '../../model/outline.ts';
import { unstated } from '../../type-names/read-type.ts';
import { areMembers, namesInJson } from '../fences/names-in-json.ts';
import { namesInHeading } from '../headings/heading-names.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { isPartHeading } from '../headings/part-headings.ts';
import { withImplied } from '../implied-members.ts';
import { explainSigns, withUnmarked } from '../legends/marked-members.ts';
import { meaningsOf, type WordedValue } from '../prose/value-list.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { readEventLists } from './event-lists.ts';
import { type ItemRun, itemRuns } from './item-runs.ts';
import { readListedValues } from './listed-values.ts';
import { readItem, signsOfItem } from './member-items.ts';
import { namesPlainly } from './plain-names.ts';

/** A list of members; one that nothing around it calls so only adds to members that are known otherwise. */
export interface ListedMembers extends MemberClaim {
  readonly isCertain: boolean;
}

const ABOUT_MEMBERS =
  /\b(?:propert(?:y|ies)|fields?|attributes?|members?|keys?|contains?|includes?|consists? of|payload|object|body|json|parameters?)\b/i;
/** Words for members in other languages. */
const MEMBER_WORDS =
  /字段|参数|參數|属性|屬性|フィールド|プロパティ|パラメータ|필드|속성|매개변수|(?<!\p{L})(?:campos?|propie?dades?|propriedades|proprietà|atributos?|par[áa]metros?|champs|propriétés|attributs|paramètres|felder|eigenschaften|attribute|parameter|пол[яей]+|свойства|параметры|атрибуты)(?!\p{L})/iu;
const NO_MEMBERS =
  /\b(?:options?|steps?|permissions?|settings?|endpoints?|values?|scopes?|flags?|commands?|status codes?|errors?|headers?|methods?)\b/i;

/**
 * The lists of a page that document members, each at the start of its item: `` - `name` (string, optional): what it is ``.
 * What is nested in an item is within the member.
 * @example
 * readMemberLists(page('# Payload\n\n- `id` (string): The order.\n- `total` (number, optional)')).flatMap(({ members }) => members.map(({ path, optional }) => [path, optional]))
 * // → [[['id'], undefined], [['total'], true]]
 */
export function readMemberLists(outline: Outline): readonly ListedMembers[] {
  const topics = topicsOf(outline);
  const events = new Set(readEventLists(outline).map(({ place }) => place.span.start));
  const listed = readListedValues(outline);
  const values = new Set(listed.flatMap((one) => one.values.map(({ place }) => place.span.start)));
  const below = new Map(
    listed.map((one) => [one.owner, one.values.map(({ value, description }) => ({ value, meaning: description }))]),
  );
  return outline.sections.flatMap((section) =>
    itemRuns(section).flatMap((whole) => {
      const run = { ...whole, items: whole.items.filter(({ span }) => !values.has(span.start)) };
      const topic = topics.get(section);
      if (run.items.some(({ span }) => events.has(span.start)) || topic?.isOfEndpoint) return [];
      const isPlain = namesPlainly(run, outline);
      const members = membersOf(run, { outline, section, isPlain, below });
      const first = members[0];
      if (first === undefined || members.filter(({ path }) => path.length > 0).length * 4 < countItems(run) * 3) return [];
      const [own, ...above] = topic?.chain ?? [];
      return [
        {
          members,
          form: 'list',
          unread: [],
          heading: own?.text ?? '',
          context: above.map(({ text }) => text).reverse(),
          introduction: run.introduction?.text ?? '',
          place: first.place,
          section,
          at: run.at,
          isCertain: isCertain(run, section, members) || (isPlain && areMembers(namesOf(members), namesInJson(outline))),
        },
      ];
    }),
  );
}

function namesOf(members: readonly DocumentedMember[]): readonly string[] {
  return members.flatMap(({ path: [name = '', ...inner] }) => (inner.length === 0 ? [name] : []));
}

function countItems({ items }: ItemRun): number {
  return items.filter(({ item }) => item?.isFirst === true).length;
}

function isCertain(run: ItemRun, section: Section, members: readonly DocumentedMember[]): boolean {
  const { introduction } = run;
  const { heading } = section;
  const words = introduction?.text ?? heading?.text ?? '';
  const typed = members.filter(({ type }) => type.kinds.length > 0).length;
  if (typed * 2 >= members.length && typed > 0) return !NO_MEMBERS.test(introduction?.text ?? '') || ABOUT_MEMBERS.test(words);
  if (introduction !== undefined && (ABOUT_MEMBERS.test(introduction.text) || MEMBER_WORDS.test(introduction.text)))
    return !NO_MEMBERS.test(introduction.text);
  return (
    (isOfEvent(run, heading) || isBelowObject(run, section)) && members.every(({ description }) => description !== undefined)
  );
}

/** Whether a list of names in code stands right below an object in JSON: it says what the object has. */
function isBelowObject({ introduction, items, at }: ItemRun, { blocks }: Section): boolean {
  const above = blocks[at - 1];
  if (introduction !== undefined || above?.kind !== 'fence' || items.length < 2) return false;
  return /^\s*\{/.test(above.code.text) && items.every(({ item, source }) => item?.isFirst !== true || /^\s*`/.test(source));
}

/** Whether a list stands right below a heading that names an event or a part such as "Parameters", and all its names are marked. */
function isOfEvent({ introduction, items, at }: ItemRun, heading: Heading | undefined): boolean {
  if (heading === undefined || (introduction !== undefined && at > 1) || NO_MEMBERS.test(heading.text)) return false;
  const isMarked = items.every(({ item, source }) => item?.isFirst !== true || /^\s*(?:\*\*|__|`|\*[a-z])/.test(source));
  return isMarked && (namesInHeading(heading).length > 0 || (introduction === undefined && isPartHeading(heading.text)));
}

/** How items are read, and the values that stand below some of them. */
interface ItemContext {
  readonly outline: Outline;
  readonly section: Section;
  readonly isPlain: boolean;
  readonly below: ReadonlyMap<Prose | undefined, readonly WordedValue[]>;
}

function membersOf({ items, at }: ItemRun, { outline, section, isPlain, below }: ItemContext): readonly DocumentedMember[] {
  const reading = {
    file: outline.page,
    isPlain,
    explain: explainSigns(outline, { section, at }, items, (item) => signsOfItem(item, isPlain)),
  };
  const members: DocumentedMember[] = [];
  const owners: { depth: number; path: readonly string[] }[] = [];
  const calledMaps = new Set<string>();
  for (const item of items) {
    if (item.item?.isFirst !== true) continue;
    const depth = item.item.depth;
    while ((owners.at(-1)?.depth ?? -1) >= depth) owners.pop();
    const read = readItem(item, owners.at(-1)?.path ?? [], reading);
    if (read === undefined) continue;
    const member = withValues(withoutItems(read), below.get(item) ?? []);
    members.push(member);
    if (member.path.at(-1) === '{}') calledMaps.add(JSON.stringify(member.path.slice(0, -1)));
    const isList = member.type.kinds.length === 1 && member.type.kinds[0] === 'array';
    owners.push({ depth, path: isList ? [...member.path, '[]'] : member.path });
  }
  const listed = members.map((member) => (calledMaps.has(JSON.stringify(member.path)) ? asMap(member) : member));
  return withImplied(withUnmarked(listed));
}

/** A member with the values that are listed below it. */
function withValues(member: DocumentedMember, values: readonly WordedValue[]): DocumentedMember {
  if (values.length < 2 || member.knownValues.length > 0) return member;
  const { valueLinks, ...named } = member;
  return { ...named, knownValues: values.map(({ value }) => value), ...meaningsOf(values) };
}

/** What has members of any name is a map, also where the list calls it one of objects: `fields: list of objects`, `<name>: …`. */
function asMap(member: DocumentedMember): DocumentedMember {
  return { ...member, type: { ...member.type, kinds: ['object'], items: undefined, values: unstated } };
}

/** A member of any name is in the map itself, and in no items of it. */
function withoutItems(member: DocumentedMember): DocumentedMember {
  const { path } = member;
  return path.at(-1) === '{}' && path.at(-2) === '[]' ? { ...member, path: [...path.slice(0, -2), '{}'] } : member;
}
