import type { DocumentedMember } from '../../model/documented.ts';
import type { Heading, Outline, Prose, Section } from '../../model/outline.ts';
import type { SourceFile } from '../../text/source.ts';
import { readType, unstated } from '../../type-names/read-type.ts';
import { areMembers, namesInJson } from '../fences/names-in-json.ts';
import { namesInHeading } from '../headings/heading-names.ts';
import { isPartHeading, topicsOf } from '../headings/heading-topics.ts';
import { withImplied } from '../implied-members.ts';
import { nullInWords, optionalInWords, valuesInWords, valuesOfCell } from '../member-facts.ts';
import { readMemberName } from '../member-names.ts';
import { presenceWord } from '../tables/column-meanings.ts';
import type { MemberClaim } from '../tables/member-tables.ts';
import { typeInWords } from '../types-in-words.ts';
import { type ItemRun, itemRuns, readEventLists } from './event-lists.ts';
import { readListedValues } from './listed-values.ts';
import { namesPlainly, PLAIN_NAME } from './plain-names.ts';

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
  const values = new Set(readListedValues(outline).flatMap((listed) => listed.values.map(({ place }) => place.span.start)));
  return outline.sections.flatMap((section) =>
    itemRuns(section).flatMap((whole) => {
      const run = { ...whole, items: whole.items.filter(({ span }) => !values.has(span.start)) };
      const topic = topics.get(section);
      if (run.items.some(({ span }) => events.has(span.start)) || topic?.isOfEndpoint) return [];
      const isPlain = namesPlainly(run, outline);
      const members = membersOf(run, outline.page, isPlain);
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

function isCertain(run: ItemRun, { heading }: Section, members: readonly DocumentedMember[]): boolean {
  const { introduction } = run;
  const words = introduction?.text ?? heading?.text ?? '';
  const typed = members.filter(({ type }) => type.kinds.length > 0).length;
  if (typed * 2 >= members.length && typed > 0) return !NO_MEMBERS.test(introduction?.text ?? '') || ABOUT_MEMBERS.test(words);
  if (introduction !== undefined && (ABOUT_MEMBERS.test(introduction.text) || MEMBER_WORDS.test(introduction.text)))
    return !NO_MEMBERS.test(introduction.text);
  return isOfEvent(run, heading) && members.every(({ description }) => description !== undefined);
}

/** Whether a list stands right below a heading that names an event or a part such as "Parameters", and all its names are marked. */
function isOfEvent({ introduction, items, at }: ItemRun, heading: Heading | undefined): boolean {
  if (heading === undefined || (introduction !== undefined && at > 1) || NO_MEMBERS.test(heading.text)) return false;
  const isMarked = items.every(({ item, source }) => item?.isFirst !== true || /^\s*(?:\*\*|__|`|\*[a-z])/.test(source));
  return isMarked && (namesInHeading(heading).length > 0 || (introduction === undefined && isPartHeading(heading.text)));
}

function membersOf({ items }: ItemRun, file: SourceFile, isPlain: boolean): readonly DocumentedMember[] {
  const members: DocumentedMember[] = [];
  const owners: { depth: number; path: readonly string[] }[] = [];
  for (const item of items) {
    if (item.item?.isFirst !== true) continue;
    const depth = item.item.depth;
    while ((owners.at(-1)?.depth ?? -1) >= depth) owners.pop();
    const member = readItem(item, owners.at(-1)?.path ?? [], { file, isPlain });
    if (member === undefined) continue;
    members.push(member);
    const isList = member.type.kinds.length === 1 && member.type.kinds[0] === 'array';
    owners.push({ depth, path: isList ? [...member.path, '[]'] : member.path });
  }
  return withImplied(members);
}

const MARKED =
  /^(?:<a\s[^<>]*>\s*<\/a>\s*)?(?:\[\s*)?(?:\*\*|__)?(?:`([^`\n]+)`|(?:\*\*|__)((?:[^*_`\n]|_(?!_))+?)(?=\*\*|__)|[*_]([a-z](?:[^*_`\s]|_(?=\w))*)[*_](?=\s|:))(?:\*\*|__)?(?:\s*\](?:\([^)\s]*\)))?/;
/** `name (type): text`, `name: type – text`, `name — text`; the name is as code has it. */
const PLAIN =
  /^([a-z_][\w.[\]]*)(?:\s+\(([^()]+)\)\s*[:–—-]|\s*[:：]\s+(?=(?:array|list|string|int|number|float|bool|object|date|uuid|map)\w*\b)|\s+[–—]\s+)/i;

function readItem(
  item: Prose,
  owner: readonly string[],
  { file, isPlain }: { readonly file: SourceFile; readonly isPlain: boolean },
): DocumentedMember | undefined {
  const source = item.source.trim();
  const marked = MARKED.exec(source);
  const plain = marked === null ? (PLAIN.exec(source) ?? (isPlain ? PLAIN_NAME.exec(source) : null)) : null;
  const shown = marked?.[1] ?? marked?.[2] ?? marked?.[3] ?? plain?.[1] ?? '';
  const name = readMemberName(shown.replace(/[:：]$/, ''));
  if (
    name === undefined ||
    /^(?:true|false|null|\d.*)$/.test(name.path.join('.')) ||
    (name.rest !== '' && !/^\W*$/.test(name.rest))
  )
    return undefined;
  const rest = restOf(item.text, shown);
  const bracket = /^\s*[([{<（]([^()[\]{}<>（）]{1,120})[)\]}>）]\s*/.exec(rest);
  const behind = /^\s*[:：–—-]*\s*/.exec(rest.slice(bracket?.[0].length ?? 0))?.[0].length ?? 0;
  const description = rest.slice((bracket?.[0].length ?? 0) + behind).trim();
  const words = bracket?.[1] ?? '';
  const codes = item.codes.filter((code) => code !== shown);
  const stated = typeOfWords(words, rest, item);
  const isStated = stated.kinds.length > 0 || stated.reference !== undefined;
  const type = isStated ? stated : { ...typeInWords({ text: description, codes }), nullable: stated.nullable };
  const marks = MARKS.exec(rest)?.[1] ?? '';
  const said = optionalInMarks(`${words},${marks}`) ?? optionalInWords(`(${words})`) ?? optionalInWords(description);
  return {
    path: [...owner, ...name.path],
    type: { ...type, nullable: type.nullable || nullInWords(words) || nullInWords(marks) || nullInWords(description) },
    optional: name.isMarkedOptional ? true : said,
    description: description === '' ? undefined : description,
    knownValues: valuesOf({ text: description, codes }),
    place: { file, span: item.span },
  };
}

/** What stands behind a type and in front of the description: `string, optional: what it is`. */
const MARKS =
  /^\s*[:：–—-]*\s*[A-Za-z][\w [\]]{0,40}((?:\s*,\s*(?:(?:not )?required|optional|nullable|mandatory|read-?only))+)\s*(?=[:：.–—-]|$)/i;

/** What one of some marks between commas says of whether a member must be there, in any language. */
function optionalInMarks(text: string): boolean | undefined {
  const said = text.split(/[,，、;]/).map(presenceWord);
  const isNeeded = said.find((one) => one !== undefined);
  return isNeeded === undefined ? undefined : !isNeeded;
}

/** Values that a description names, or consists of. */
function valuesOf(words: Pick<Prose, 'text' | 'codes'>): readonly string[] {
  const listed = valuesInWords(words);
  const all = listed.length > 0 ? listed : valuesOfCell(words);
  return all.length > 1 ? all : [];
}

function restOf(text: string, name: string): string {
  const at = text.indexOf(name.replace(/:$/, ''));
  return at === -1 ? text : text.slice(at + name.replace(/:$/, '').length).replace(/^\s*\?/, '');
}

/** `(string, optional)`, `*string*: …`, `: String. …` */
function typeOfWords(words: string, rest: string, { links }: Prose): DocumentedMember['type'] {
  const cleaned = words.replace(/\b(?:optional|required|nullable|read-?only|deprecated)\b/gi, '').replace(/^[\s,]+|[\s,]+$/g, '');
  const inBrackets = cleaned === '' ? unstated : readType(cleaned, links);
  if (inBrackets.kinds.length > 0 || inBrackets.reference !== undefined) return inBrackets;
  const first = /^\s*[:：–—-]*\s*((?:array of |list of )?[A-Za-z]+(?:\[\])?)\s*(?:[.,;:–—(-]|$)/.exec(rest)?.[1];
  const named = first === undefined ? unstated : readType(first);
  return named.kinds.length > 0 &&
    named.reference === undefined &&
    /^(?:array|list|string|int|num|float|double|bool|object|null|date|uuid|hash|map)/i.test(first ?? '')
    ? named
    : unstated;
}
