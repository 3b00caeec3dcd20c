import type { Prose } from '../../model/outline.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { MAX_VALUES } from '../prose/value-list.ts';

/** A value that an item of a list begins with. */
export interface ListedValue {
  readonly value: string;
  readonly description: string | undefined;
  readonly place: Place;
}

/** A code by itself: a word or several parts, maybe in quotes. */
const VALUE = /^\s*`["']?([A-Za-z][\w./:-]*|-?\d{1,15})["']?`(?:\s*[:：–—-]+\s*|\s+|$)/;

/** The values that items begin with; an item of another kind may only head those below it. Nothing if they are no list of values. */
export function valuesOfItems(items: readonly Prose[], file: SourceFile): readonly ListedValue[] | undefined {
  if (items.length < 2 || items.length > MAX_VALUES) return undefined;
  const values = items.flatMap((item) => {
    const value = VALUE.exec(item.source)?.[1];
    if (value === undefined) return [];
    const rest = item.text.slice(item.text.indexOf(value) + value.length).replace(/^["'\s:：–—-]+/, '');
    return [{ value, description: rest === '' ? undefined : rest, place: { file, span: item.span } }];
  });
  const labels = items.filter((item, at) => !VALUE.test(item.source) && depthOf(items[at + 1]) > depthOf(item));
  return values.length > 1 && values.length + labels.length === items.length ? values : undefined;
}

/** How deep an item is nested. */
export function depthOf(item: Prose | undefined): number {
  return item?.item?.depth ?? 0;
}
