import type { Outline, Section } from '../model/outline.ts';

/** `X-Gitlab-Event: Push Hook`, in a fence of headers or in front of a payload. */
const HEADER =
  /^[ \t]*(?:[-*][ \t]+)?[`"“]?[\w-]*(?:event|topic)(?:-(?:type|name))?[`"”]?:[ \t]*[`"“]?([\w.: -]+?)[`"”]?[ \t]*$/im;

/** For each section the event that the headers of its request name. */
export function eventHeaders(outline: Outline): ReadonlyMap<Section, string> {
  const found = new Map<Section, string>();
  for (const section of outline.sections) {
    for (const block of section.blocks) {
      const event = block.kind === 'fence' ? HEADER.exec(headersOf(block.code.text))?.[1] : undefined;
      if (event !== undefined && !found.has(section)) found.set(section, event);
    }
  }
  return found;
}

/** The text up to the first line that is no header. */
function headersOf(text: string): string {
  return text.slice(0, text.search(/^\s*[[{]/m) === -1 ? undefined : text.search(/^\s*[[{]/m));
}
