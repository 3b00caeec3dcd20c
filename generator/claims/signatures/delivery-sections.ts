import type { Heading, Outline, Prose, Section } from '../../model/outline.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { oncePerPage } from '../once-per-page.ts';

/** What is delivered, in the words of headings and sentences. */
const DELIVERED = /\b(?:web ?hooks?|callbacks?|notifications?|postbacks?|hooks?|events?|deliver(?:y|ies))\b/i;
/** What nobody takes for requests to an API. */
const SURELY_DELIVERED =
  /\b(?:web ?hooks?|callbacks?|notifications?|postbacks?|(?:event|hook) (?:deliver(?:y|ies)|requests?|payloads?))\b/i;
/** Headings about requests that the reader of the page sends, and answers. */
const OF_API =
  /\b(?:APIs?|REST|GraphQL|OAuth ?2?|SDKs?|access tokens?|(?:your|making|sending|outgoing) (?:\w+ )?requests?|requests? (?:signing|authentication)|sign(?:ing)? (?:\w+ )?requests?|responses?)\b/i;
const OUTDATED = /\b(?:legacy|deprecated|obsolete|outdated)\b/i;
/** Words about signatures and secrets. */
const SIGNS = /\b(?:sign(?:s|ed|ing|atures?)?|hmac|authentic(?:ate|ity|ation)?|verif(?:y|ies|ying|ication))\b/i;

/** What a section is about: what is delivered, requests to an API, or neither that a heading would say. */
export type Audience = 'deliveries' | 'others' | 'open';

/** What each section of a page is about; a section about what is outdated is left out. */
export const deliverySections = oncePerPage((outline: Outline): ReadonlyMap<Section, Audience> => {
  const topics = topicsOf(outline);
  const promoted = new Set<Heading | undefined>();
  for (const section of outline.sections) {
    const [heading] = topics.get(section)?.chain ?? [];
    const isOther = heading !== undefined && isOfApi(heading.text);
    if (!isOther && section.blocks.some((block) => block.kind === 'prose' && saysSigned(block))) promoted.add(heading);
  }
  return new Map(
    outline.sections.flatMap((section) => {
      const topic = topics.get(section);
      const chain = topic?.chain ?? [];
      if (chain.some(({ text }) => OUTDATED.test(text))) return [];
      const audience = topic?.isOutbound === true ? 'others' : audienceOf(chain, promoted, outline.title);
      return [[section, audience] as const];
    }),
  );
});

/** The nearest heading that says it decides, and then the title of the page. */
function audienceOf(chain: readonly Heading[], promoted: ReadonlySet<Heading | undefined>, title: string): Audience {
  for (const heading of chain) {
    if (isOfApi(heading.text)) return 'others';
    if (promoted.has(heading) || namesDelivered(heading.text)) return 'deliveries';
  }
  if (isOfApi(title)) return 'open';
  return namesDelivered(title) || (chain.length === 0 && promoted.has(undefined)) ? 'deliveries' : 'open';
}

function isOfApi(text: string): boolean {
  return OF_API.test(text) && !SURELY_DELIVERED.test(text);
}

/** Whether words speak of webhooks, events, callbacks or notifications. */
export function namesDelivered(text: string): boolean {
  return DELIVERED.test(text) || EVENT_WORDS.test(text);
}

/** "Every webhook is signed": one sentence that says both. */
function saysSigned({ text }: Prose): boolean {
  return (
    SIGNS.test(text) && SURELY_DELIVERED.test(text) && sentencesOf(text).some((each) => SIGNS.test(each) && isOfDelivery(each))
  );
}

/** Whether a sentence speaks of what is delivered, and not of requests to an API. */
export function isOfDelivery(sentence: string): boolean {
  return (
    SURELY_DELIVERED.test(sentence) &&
    !/\b(?:create|list|update|delete|manag\w+|register\w*) (?:an? |the |your )?web ?hooks?\b/i.test(sentence)
  );
}

/** The sentences of a paragraph. A period in a name or a number ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e)\.)\s+(?=[A-Z`"“])/);
}

/** Whether a sentence is about an outdated way: "the legacy header". */
export function isOutdated(sentence: string): boolean {
  return OUTDATED.test(sentence) || /\bno longer (?:sent|used|supported)\b/i.test(sentence);
}
