import { EVENT_WORDS } from '../../claims/event-words.ts';
import type { PageClaims } from '../../claims/page-claims.ts';

/** Words that titles, headings and introductions have which are about events. */
export const ABOUT_EVENTS = new RegExp(
  `\\b(?:web ?hooks?|events?|callbacks?|notifications?|hooks?|triggers?|messages|streams?)\\b|webhook|${EVENT_WORDS.source}`,
  'iu',
);
/** Headings about how deliveries are set up, signed and answered. */
export const ABOUT_HANDLING =
  /^(?:using|receiving|consuming|working with|reading|parsing|understanding|processing|accessing)\b|\b(?:verif\w+|signatures?|secur\w+|authenti\w+|authori\w+|retr(?:y|ies)|respon(?:d\w*|ses?)|creat(?:e|ing) an?|manag\w+|set(?:ting)? ?up|regist\w+|subscri(?:be|bing)\b|configur\w+|test(?:s|ing)?|debug\w*|status codes?|permissions?|limits?|getting started|overview|introduction|change ?log|faq|query|delete|edit|add an?|how to|what is|why|best practices|troubleshoot\w*|prerequisites|next steps|see also|information(?: (?:for|on|about)\b|$)|resources|list of|available|supported|receivers?|request (?:logs?|parameters?)|ip address\w*|time ?outs?|handling|quick ?start|examples? (?:code|handler)|sdks?|libraries)\b/i;

const NAMES_RESOURCE = /\b(?:resources?|objects?|entit(?:y|ies)|models?)\b/i;

/** Whether the title of a page says that it is about events, or the words below it say when it is sent. That of a resource does not, where the page has the requests for it: "Messages resource". */
export function isTitledAfterEvents({ outline: { title }, topics, sent }: PageClaims): boolean {
  return (
    (ABOUT_EVENTS.test(title) || sent.isWholePage) &&
    !(NAMES_RESOURCE.test(title) && [...topics.values()].some(({ isOfEndpoint }) => isOfEndpoint))
  );
}

/** Whether a page is about events: its title or one of its headings says so. */
export function isAboutEvents(claims: PageClaims): boolean {
  return (
    isTitledAfterEvents(claims) ||
    claims.outline.sections.some(
      ({ heading }) =>
        heading !== undefined && heading.depth <= 2 && ABOUT_EVENTS.test(heading.text) && !ABOUT_HANDLING.test(heading.text),
    )
  );
}
