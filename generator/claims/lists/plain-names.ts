import type { Outline } from '../../model/outline.ts';
import { areMembers, namesInJson } from '../fences/names-in-json.ts';
import type { ItemRun } from './item-runs.ts';

/** `revision: the number of the change`, without marks. */
export const PLAIN_NAME = /^([A-Za-z_]\w*(?:\.\w+)*)\s*(?:\([^()]*\)\s*)?[:：]\s+(?=\S)/;

/**
 * Whether the items of a list begin with names of members that nothing marks as such: the JSON of the page has them, or the words
 * above speak of fields, and the names are written as in code.
 */
export function namesPlainly({ items, introduction }: ItemRun, outline: Outline): boolean {
  const first = items.filter(({ item }) => item?.isFirst === true);
  const names = first.flatMap(({ source }) => PLAIN_NAME.exec(source.trim())?.[1] ?? []);
  if (names.length < first.length || names.length < 2) return false;
  const saysFields = /\b(?:fields|properties|attributes|members|keys)\b/i.test(introduction?.text ?? '');
  return areMembers(names, namesInJson(outline)) || (saysFields && names.every((name) => /^[a-z]/.test(name)));
}
