import type { Outline } from '../../model/outline.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { oncePerPage } from '../once-per-page.ts';
import { readJsonFences } from './json-fences.ts';

/** What the JSON of a page has: the names of members, and the texts that are values. */
interface NamesInJson {
  readonly members: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** The names and texts in all JSON of a page; looked for once. */
export function namesInJson(outline: Outline): NamesInJson {
  return findOnce(outline);
}

const findOnce = oncePerPage(findNames);

function findNames(outline: Outline): NamesInJson {
  const members = new Set<string>();
  const texts = new Set<string>();
  const waiting: JsonNode[] = readJsonFences(outline).fences.map(({ value }) => value);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'string') texts.add(node.value);
    else if (node.kind === 'array') waiting.push(...node.items);
    else if (node.kind === 'object') {
      for (const { name, value } of node.members) {
        members.add(name);
        waiting.push(value);
      }
    }
  }
  return { members, texts };
}

/** Whether at least half of some names are those of members in the JSON of a page, and of no value: they name no events. */
export function areMembers(names: readonly string[], { members, texts }: NamesInJson): boolean {
  return names.filter((name) => members.has(name) && !texts.has(name)).length * 2 >= names.length && names.length > 1;
}
