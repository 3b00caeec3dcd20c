import type { Outline, Prose, Section, Table } from '../../model/outline.ts';
import { oncePerPage } from '../once-per-page.ts';
import { itemRuns } from './item-runs.ts';
import { depthOf, type ListedValue, valuesOfItems } from './value-items.ts';

/** The values that a list gives to a member: below an item, or a sentence, that begins with its name. */
export interface ListedValues {
  /** The names that lead to the member; none where the page does not name it. */
  readonly path: readonly string[];
  readonly values: readonly ListedValue[];
  readonly section: Section;
  /** The item or the sentence that names the member, or what has the values in it. */
  readonly owner: Prose | Table;
}

/** Those of a list below an item or a sentence. */
type ValuesOfList = ListedValues & { readonly owner: Prose };

const SAYS_VALUES =
  /\b(?:one of|values?|possible|following|types?|kinds?|names?|can be|either)\b|종류|값|种类|类型|值|種類|値|tipos?|valores?|valeurs?|werte|значени/iu;

/**
 * ``- `type`: one of these:`` with the values nested below it, or ``The `type` is one of:`` above a list of them.
 * @example
 * readListedValues(page('The `type` is one of:\n\n- `order.paid`\n- `order.shipped`')).map(({ path, values }) => [path, values.map(({ value }) => value)])
 * // → [[['type'], ['order.paid', 'order.shipped']]]
 */
export function readListedValues(outline: Outline): readonly ValuesOfList[] {
  return readOnce(outline);
}

const readOnce = oncePerPage((outline): readonly ValuesOfList[] =>
  outline.sections.flatMap((section) =>
    itemRuns(section).flatMap(({ items, introduction }) => {
      const first = items.filter(({ item }) => item?.isFirst === true);
      const above = introduction === undefined ? undefined : nameOf(introduction);
      const told =
        above === undefined || introduction === undefined ? [] : listOf(above, first, { section, outline, owner: introduction });
      if (told.length > 0) return told;
      return first.flatMap((owner, at) => {
        const name = nameOf(owner);
        return name === undefined ? [] : listOf(name, belowItem(first, at), { section, outline, owner });
      });
    }),
  ),
);

/** The name of a member that a sentence begins with, if the words behind it speak of values. */
function nameOf({ source, text }: Prose): string | undefined {
  const [, announced, name] = NAMED.exec(source) ?? [];
  const isOfValues =
    announced !== undefined || (name !== undefined && SAYS_VALUES.test(text.slice(text.indexOf(name) + name.length)));
  return isOfValues ? name : undefined;
}

/** ``The `state` …``, ``- `state` …``, ``Possible values for `state` …`` */
const NAMED = /^\s*((?:possible|allowed|valid|supported)\s+values?\s+(?:for|of)\s+)?(?:the\s+)?`([\w.[\]]+)`/i;

/** The items below one of a list, in their order. */
function belowItem(items: readonly Prose[], at: number): readonly Prose[] {
  const depth = depthOf(items[at]);
  let end = at + 1;
  while (end < items.length && depthOf(items[end]) > depth) end++;
  return items.slice(at + 1, end);
}

/** The values that items give to a member. */
function listOf(
  name: string,
  items: readonly Prose[],
  { outline, ...around }: Pick<ValuesOfList, 'section' | 'owner'> & { readonly outline: Outline },
): readonly ValuesOfList[] {
  const values = valuesOfItems(items, outline.page);
  return values === undefined ? [] : [{ path: name.split('.'), values, ...around }];
}
