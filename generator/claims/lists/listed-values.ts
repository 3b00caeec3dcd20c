import type { Outline, Prose, Section } from '../../model/outline.ts';
import type { Place } from '../../text/source.ts';
import { oncePerPage } from '../once-per-page.ts';
import { itemRuns } from './event-lists.ts';

/** The values that a list gives to a member: below an item, or a sentence, that begins with its name. */
export interface ListedValues {
  /** The names that lead to the member; none where the page does not name it. */
  readonly path: readonly string[];
  readonly values: readonly { readonly value: string; readonly description: string | undefined; readonly place: Place }[];
  readonly section: Section;
}

const SAYS_VALUES =
  /\b(?:one of|values?|possible|following|types?|kinds?|names?|can be|either)\b|종류|값|种类|类型|值|種類|値|tipos?|valores?|valeurs?|werte|значени/iu;

/** So many values are read for one member. */
const MAX_VALUES = 500;

/**
 * ``- `type`: one of these:`` with the values nested below it, or ``The `type` is one of:`` above a list of them.
 * @example
 * readListedValues(page('The `type` is one of:\n\n- `order.paid`\n- `order.shipped`')).map(({ path, values }) => [path, values.map(({ value }) => value)])
 * // → [[['type'], ['order.paid', 'order.shipped']]]
 */
export function readListedValues(outline: Outline): readonly ListedValues[] {
  return readOnce(outline);
}

const readOnce = oncePerPage((outline): readonly ListedValues[] =>
  outline.sections.flatMap((section) =>
    itemRuns(section).flatMap(({ items, introduction }) => {
      const first = items.filter(({ item }) => item?.isFirst === true);
      const above = introduction === undefined ? undefined : nameOf(introduction);
      const told = above === undefined ? [] : listOf(above, first, { section, outline });
      if (told.length > 0) return told;
      return first.flatMap((owner, at) => {
        const name = nameOf(owner);
        return name === undefined ? [] : listOf(name, belowItem(first, at), { section, outline });
      });
    }),
  ),
);

/** The name of a member that a sentence begins with, if the words behind it speak of values. */
function nameOf({ source, text }: Prose): string | undefined {
  const [, name] = /^\s*(?:the\s+)?`([\w.[\]]+)`/i.exec(source) ?? [];
  return name !== undefined && SAYS_VALUES.test(text.slice(text.indexOf(name) + name.length)) ? name : undefined;
}

/** The items below one of a list, in their order. */
function belowItem(items: readonly Prose[], at: number): readonly Prose[] {
  const depth = depthOf(items[at]);
  let end = at + 1;
  while (end < items.length && depthOf(items[end]) > depth) end++;
  return items.slice(at + 1, end);
}

function depthOf(item: Prose | undefined): number {
  return item?.item?.depth ?? 0;
}

/** A code by itself: a word or several parts, maybe in quotes. */
const VALUE = /^\s*`["']?([A-Za-z][\w./:-]*)["']?`(?:\s*[:：–—-]+\s*|\s+|$)/;

/** The values that items begin with; an item of another kind may only head those below it. */
function listOf(
  name: string,
  items: readonly Prose[],
  { section, outline }: { readonly section: Section; readonly outline: Outline },
): readonly ListedValues[] {
  if (items.length < 2 || items.length > MAX_VALUES) return [];
  const values = items.flatMap((item) => {
    const value = VALUE.exec(item.source)?.[1];
    if (value === undefined) return [];
    const rest = item.text.slice(item.text.indexOf(value) + value.length).replace(/^["'\s:：–—-]+/, '');
    return [{ value, description: rest === '' ? undefined : rest, place: { file: outline.page, span: item.span } }];
  });
  const labels = items.filter((item, at) => !VALUE.test(item.source) && depthOf(items[at + 1]) > depthOf(item));
  return values.length > 1 && values.length + labels.length === items.length ? [{ path: name.split('.'), values, section }] : [];
}
