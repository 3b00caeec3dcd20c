import type { Heading, Section } from '../../model/outline.ts';

const METHOD = /(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)/.source;
const REQUEST = new RegExp(`^\\W*${METHOD}\\W+(?:https?:/|\\{\\w+\\})?/?\\S*/\\S*|\\s\\W*${METHOD}\\s+/\\S*\\W*$`);
const ROUTE = new RegExp(`^(?:<\\w+\\s[^<>]*\\bmethod=["']${METHOD}["'][^<>]*>\\s*/\\S|[\`*]*${METHOD}[\`*]*\\s+[\`*]*/\\S*$)`);
const OF_RECEIVER = /\b(?:your|my|callback|customer|merchant)\b|web ?hook[-_ ]?(?:url|endpoint)/i;

/** Whether a heading is a request that the reader of the page sends, `GET /orders/{id}` or `Get order - GET /orders/{id}`, and not one to an address of his own. */
export function isEndpoint(text: string): boolean {
  return REQUEST.test(text) && !OF_RECEIVER.test(text);
}

/** The headings that are requests, or whose text begins with one alone: `<Route method="GET">/orders</Route>`, `` `POST /orders` ``. */
export function endpointsOf(sections: readonly Section[]): ReadonlySet<Heading> {
  return new Set(
    sections.flatMap(({ heading, continues, blocks: [first] }) => {
      if (heading === undefined) return [];
      const route = first?.kind === 'prose' && !continues ? first.source.slice(0, 300) : '';
      const isRoute = ROUTE.test(route) && !/hook|callback|\byour\b/i.test(route);
      return isRoute || isEndpoint(heading.text) ? [heading] : [];
    }),
  );
}
