import type { Heading, Section } from '../model/outline.ts';
import type { Topic } from './headings/heading-topics.ts';
import { isPartHeading } from './headings/part-headings.ts';

/** Words that name a part of something on most pages, and a type of its own on some. */
const MAY_NAME = /^(?:data|content|body|object|message|event|details|reference|payload)s?$/i;

/**
 * What sections are about, where a heading such as "Data" stands beside headings that name types and document their members as
 * well: there it is the name of a type, and no part of what the heading above names.
 */
export function withNamesOfTypes(
  topics: ReadonlyMap<Section, Topic>,
  documented: ReadonlySet<Section>,
): ReadonlyMap<Section, Topic> {
  const named = new Set<Heading | undefined>();
  for (const section of documented) {
    const [own, parent] = topics.get(section)?.chain ?? [];
    if (own !== undefined && own.depth > 1 && !isPartHeading(own.text)) named.add(parent);
  }
  return new Map(
    [...topics].map(([section, topic]) => {
      const [own, parent] = topic.chain;
      const isType = own !== undefined && MAY_NAME.test(own.text) && documented.has(section) && named.has(parent);
      return [section, isType ? { ...topic, subject: own } : topic] as const;
    }),
  );
}
