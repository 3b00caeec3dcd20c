import type { Heading, Outline, Section } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { oncePerPage } from '../once-per-page.ts';
import { isBesidePayload, isChannelOperation } from './channel-headings.ts';

/** Where a section stands among the headings of its page. */
export interface Topic {
  /** The heading that names what the section is about: the nearest one that does not merely name a part. */
  readonly subject: Heading | undefined;
  /** All headings above it and its own, innermost first. */
  readonly chain: readonly Heading[];
  /** Whether it is about a request to an endpoint of an API. */
  readonly isOfEndpoint: boolean;
  /** Whether what stands in it is sent by the reader of the page or answered, and not delivered to him. */
  readonly isOutbound: boolean;
}

const PART =
  /^(?:(?:the|an?|sample|full|complete|typical|common|basic|main|core|fixed|additional|raw|outer|data|meta|default|json|yaml|http|post|webhooks?|events?|hooks?|callbacks?|notifications?|messages?|api|object|and|of|for|in) +)*(?:examples?|samples?|payloads?|requests?|responses?|body|bodies|json|xml|yaml|protobuf|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|columns?|schemas?|structures?|data|content|contents|format|formats|representations?|description|details|usage|type|types|reference|definition|overview|syntax|output|see also)(?:[ /,&-]+(?:and +)?(?:the +)?(?:examples?|samples?|payloads?|requests?|responses?|body|json|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|schemas?|structures?|data|formats?|representations?|reference|details|object|objects|list))*(?: +\([^)]*\))?$/i;

/** Whether a heading names a part of what the heading above it is about: Properties, JSON representation, Webhook payload example. */
export function isPartHeading(text: string): boolean {
  return PART.test(text.trim().replace(/:$/, ''));
}

/** Whether a heading repeats the one above it and adds the name of a part: "Answer webhook data fields" below "Answer webhook". */
function isPartOf(text: string, above: string | undefined): boolean {
  if (above === undefined) return false;
  const [first = '', ...further] = text.toLowerCase().split(/\s+/);
  if (further.length > 0 && above.toLowerCase().startsWith(first) && OF_INNER.test(text)) return true;
  if (!text.toLowerCase().startsWith(above.toLowerCase())) return false;
  const rest = text.slice(above.length).trim();
  return rest !== '' && isPartHeading(rest);
}

/** "Payment sub-fields" below "Payment incidents": what is in the members of what the heading above is about. */
const OF_INNER = /\b(?:sub-?|nested |inner )(?:fields?|properties|attributes|objects?|keys|members)$/i;

/** What stands in front of the case that a payload is shown for: "Payload example when …", "Example of an …". */
const EXAMPLE_WHEN =
  /^(?:an? +)?(?:(?:json|webhooks?|events?|sample|example|payload|delivery|message|body) +)*(?:examples?|samples?|payloads?|body|bodies) +(?:when|if|after|where|once|(?:of|for) an?)\b/i;
/** A word, with what says that it is shown as an example: "Example of `opened`", "Payload (opened)", "Opened example"; or a condition: "When action is opened". */
const EXAMPLE_WORD =
  /^(?:an? +)?(?:(?:json|webhooks?|events?|sample|example|payload|delivery|message|body) +)*(?:examples?|samples?|payloads?|body)(?: +(?:of|for)(?: +the)?|:| +[-–—]| *\() *(\S+?)\)?(?: +(?:action|status|state|kind))?$|^(\S+) +(?:action +)?(?:examples?|samples?|payloads?)(?: +(?:payloads?|examples?|body))?$|^(?:(?:when|if|where|with) +)?(?:action|status|state|kind|reason)(?: +(?:is|equals)|:| *=) +(\S+)$/i;
/** Headings over several events, or over all that a page shows. */
const OF_SEVERAL = /\b(?:events|web ?hooks|notifications|callbacks|messages|hooks|topics|types|payloads?|examples?|samples?)\b/i;

/**
 * Whether a heading names the case in which what the heading above is about is as it shows: "Payload example when an issue is
 * opened" or "Example of `opened`" below "issues". A word that looks like the name of an event itself is none.
 */
function isCaseOf(text: string, above: readonly Heading[]): boolean {
  const word = EXAMPLE_WORD.exec(text.trim());
  const isWord = word !== null && eventNameStrength(word[1] ?? word[2] ?? word[3] ?? '') < 2;
  if (!isWord && !EXAMPLE_WHEN.test(text)) return false;
  const owner = above.find((heading) => !isPartHeading(heading.text));
  return owner !== undefined && owner.depth > 1 && !OF_SEVERAL.test(owner.text) && !EVENT_WORDS.test(owner.text);
}

/** For each section of a page, what it is about; worked out once. */
export function topicsOf(outline: Outline): ReadonlyMap<Section, Topic> {
  return findOnce(outline);
}

const findOnce = oncePerPage(findTopics);

function findTopics({ sections }: Outline): ReadonlyMap<Section, Topic> {
  const topics = new Map<Section, Topic>();
  const endpoints = endpointsOf(sections);
  let open: readonly Heading[] = [];
  for (const section of sections) {
    const { heading } = section;
    if (heading !== undefined) {
      const known = open.indexOf(heading);
      open = known === -1 ? [...open.filter(({ depth }) => depth < heading.depth), heading] : open.slice(0, known + 1);
    }
    const chain = [...open].reverse();
    topics.set(section, {
      chain,
      isOfEndpoint: chain.some((each) => endpoints.has(each)),
      isOutbound: isOutbound(chain, endpoints) && !bringsRequest(section),
      subject: chain.find(
        ({ text }, index) =>
          !isPartHeading(text) && !isPartOf(text, chain[index + 1]?.text) && !isCaseOf(text, chain.slice(index + 1)),
      ),
    });
  }
  return topics;
}

/** `Request`, below the heading of an event that is answered. */
const REQUEST_PART = /^(?:web ?hook )?requests?(?: (?:body|payload|format|example))?$/i;
const SENDS = /\b(?:will send|sends|is sent|are sent|will make|makes|will call|calls)\b/i;
const OF_WEBHOOK = /\b(?:web ?hooks?|events?|callbacks?|notifications?)\b/i;

/** Whether a section about a request says that it is one that the publisher sends: what a synchronous webhook brings. */
function bringsRequest({ heading, blocks }: Section): boolean {
  if (heading === undefined || !REQUEST_PART.test(heading.text)) return false;
  return blocks
    .slice(0, 3)
    .some(
      (block) =>
        block.kind === 'prose' &&
        SENDS.test(block.text) &&
        OF_WEBHOOK.test(block.text) &&
        !/\byou\b/i.test(block.text.slice(0, 30)),
    );
}

const DELIVERED = /\b(?:notifications?|events?|web ?hooks?|callbacks?|server (?:->|→|to) client|incoming|received?)\b/i;
const SENT =
  /^(?:(?:api|rpc|client|available|supported) )*(?:requests?|methods?|commands?|endpoints?|actions?|operations?|mutations?|client (?:->|→|to) server|client messages|outgoing(?: \w+)?|sending (?:\w+ )?(?:messages|events|requests|commands))$/i;
const ANSWERED =
  /^(?:(?:example|sample|success(?:ful)?|error|expected|webhook|api) )*responses?(?: (?:body|example|payload|codes?))?$/i;

/** `Create a webhook`, `List all webhooks`: what a reader does to those that he has. */
const MANAGES =
  /^(?:creat(?:e|ing)|retriev(?:e|ing)|get(?:ting)?|list(?:ing)?|updat(?:e|ing)|delet(?:e|ing)|remov(?:e|ing)|edit(?:ing)?|batch update|(?:un)?register(?:ing)?)(?: (?:an?|all|the|your|existing|multiple))* ?web ?hooks?(?: (?:subscriptions?|endpoints?))?$/i;

function isOutbound(chain: readonly Heading[], endpoints: ReadonlySet<Heading>): boolean {
  for (const heading of chain) {
    const { text } = heading;
    if (isChannelOperation(text)) return isBesidePayload(chain);
    if (ANSWERED.test(text) || SENT.test(text) || MANAGES.test(text) || endpoints.has(heading)) return true;
    if (DELIVERED.test(text) || EVENT_WORDS.test(text)) return false;
  }
  return false;
}

const METHOD = /(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)/.source;
const REQUEST = new RegExp(`^\\W*${METHOD}\\W+(?:https?:/|\\{\\w+\\})?/?\\S*/\\S*|\\s\\W*${METHOD}\\s+/\\S*\\W*$`);
const ROUTE = new RegExp(`^(?:<\\w+\\s[^<>]*\\bmethod=["']${METHOD}["'][^<>]*>\\s*/\\S|[\`*]*${METHOD}[\`*]*\\s+[\`*]*/\\S*$)`);
const OF_RECEIVER = /\b(?:your|my|callback|customer|merchant)\b|web ?hook[-_ ]?(?:url|endpoint)/i;

/** Whether a heading is a request that the reader of the page sends, `GET /orders/{id}` or `Get order - GET /orders/{id}`, and not one to an address of his own. */
export function isEndpoint(text: string): boolean {
  return REQUEST.test(text) && !OF_RECEIVER.test(text);
}

/** The headings that are requests, or whose text begins with one alone: `<Route method="GET">/orders</Route>`, `` `POST /orders` ``. */
function endpointsOf(sections: readonly Section[]): ReadonlySet<Heading> {
  return new Set(
    sections.flatMap(({ heading, continues, blocks: [first] }) => {
      if (heading === undefined) return [];
      const route = first?.kind === 'prose' && !continues ? first.source.slice(0, 300) : '';
      const isRoute = ROUTE.test(route) && !/hook|callback|\byour\b/i.test(route);
      return isRoute || isEndpoint(heading.text) ? [heading] : [];
    }),
  );
}

/** The anchor that a heading has on most sites. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** All anchors that lead to a heading. */
export function anchorsOf(heading: Heading): readonly string[] {
  const own = slug(heading.text);
  return [...new Set([...heading.anchors.map((anchor) => anchor.toLowerCase()), own, own.replace(/-+/g, '-')])];
}
