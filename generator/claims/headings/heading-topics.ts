import type { Heading, Outline, Section } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { oncePerPage } from '../once-per-page.ts';
import { isBesidePayload, isChannelOperation } from './channel-headings.ts';
import { endpointsOf } from './endpoint-headings.ts';
import { isManaging, isOfSetUp } from './managing-headings.ts';

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
  /^(?:(?:the|an?|url|path|query|sample|full|complete|typical|common|basic|main|core|fixed|additional|raw|outer|data|meta|default|json|yaml|http|post|webhooks?|events?|hooks?|callbacks?|notifications?|messages?|api|object|and|of|for|in) +)*(?:examples?|samples?|payloads?|requests?|responses?|body|bodies|json|xml|yaml|protobuf|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|columns?|schemas?|structures?|data|content|contents|format|formats|representations?|description|details|usage|type|types|reference|definition|overview|syntax|output|see also)(?:[ /,&-]+(?:and +)?(?:the +)?(?:examples?|samples?|payloads?|requests?|responses?|body|json|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|schemas?|structures?|data|formats?|representations?|reference|details|object|objects|list))*(?: +\([^)]*\))?$/i;

/** Whether a heading names a part of what the heading above it is about: Properties, JSON representation, Webhook payload example. */
export function isPartHeading(text: string): boolean {
  return PART.test(text.trim().replace(/:$/, ''));
}

/** Whether a heading repeats the one above it and adds the name of a part: "Answer webhook data fields" below "Answer webhook". */
function isPartOf(text: string, above: readonly Heading[]): boolean {
  const nearest = above[0]?.text.toLowerCase();
  if (nearest === undefined) return false;
  if (isOfInnerMembers(text)) return isOfInner(text, above);
  if (!text.toLowerCase().startsWith(nearest)) return false;
  const rest = text.slice(nearest.length).trim();
  return rest !== '' && isPartHeading(rest);
}

/** "Payment sub-fields" below "Payment incidents", and "Fields": what is in the members of what a heading above is about. */
function isOfInner(text: string, above: readonly Heading[]): boolean {
  const [first = '', ...further] = text.toLowerCase().split(/\s+/);
  const owner = above.find((heading) => !isPartHeading(heading.text))?.text.toLowerCase();
  return owner !== undefined && further.length > 0 && owner.startsWith(first);
}

/** Whether a heading says that what it lists stands in the members of what is above: "Payment sub-fields", "Nested properties". */
export function isOfInnerMembers(text: string): boolean {
  return /\b(?:sub-?|nested |inner )(?:fields?|properties|attributes|objects?|keys|members)$/i.test(text.trim());
}

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
  const brought = broughtRequests(sections);
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
      isOutbound: isOutbound(chain, endpoints) && !brought.has(section),
      subject: chain.find(({ text }, index) => {
        const above = chain.slice(index + 1);
        return !isPartHeading(text) && !isPartOf(text, above) && !isCaseOf(text, above);
      }),
    });
  }
  return topics;
}

/** `Request`, below the heading of an event that is answered. */
const REQUEST_PART = /^(?:web ?hook )?requests?(?: (?:body|payload|format|example))?$/i;
const SENDS = /\b(?:will send|sends|is sent|are sent|will make|makes|will call|calls)\b/i;
const OF_WEBHOOK = /\b(?:web ?hooks?|events?|callbacks?|notifications?)\b/i;

/**
 * The requests that the publisher sends, which a synchronous webhook brings: they say so, or beside their answers stands that
 * they answer a webhook: "The response to this webhook is expected to contain:"
 */
function broughtRequests(sections: readonly Section[]): ReadonlySet<Section> {
  return new Set(
    sections.filter(({ heading, blocks }, index) => {
      if (heading === undefined || !REQUEST_PART.test(heading.text)) return false;
      const next = sections[index + 1];
      const isAnswered = next?.heading?.depth === heading.depth && ANSWERED.test(next.heading.text);
      return blocks.slice(0, 3).some(bringsRequest) || (isAnswered && next.blocks.slice(0, 2).some(answersWebhook));
    }),
  );
}

function bringsRequest(block: Section['blocks'][number]): boolean {
  if (block.kind !== 'prose' || /\byou\b/i.test(block.text.slice(0, 30))) return false;
  return SENDS.test(block.text) && OF_WEBHOOK.test(block.text);
}

function answersWebhook(block: Section['blocks'][number]): boolean {
  return (
    block.kind === 'prose' &&
    /\b(?:response|reply|answer) (?:to|of|for) (?:this|the|an?|each) (?:web ?hook|event|callback)\b/i.test(block.text)
  );
}

const DELIVERED = /\b(?:notifications?|events?|web ?hooks?|callbacks?|server (?:->|→|to) client|incoming|received?)\b/i;
const SENT =
  /^(?:(?:api|rpc|client|available|supported) )*(?:requests?|methods?|commands?|endpoints?|actions?|operations?|mutations?|client (?:->|→|to) server|client messages|outgoing(?: (?!web ?hooks?\b|events?\b|notifications?\b|callbacks?\b)\w+)?|sending (?:\w+ )?(?:messages|events|requests|commands))$/i;
const ANSWERED =
  /^(?:(?:example|sample|success(?:ful)?|error|expected|webhook|api) )*responses?(?: (?:body|example|payload|codes?))?$/i;

function isOutbound(chain: readonly Heading[], endpoints: ReadonlySet<Heading>): boolean {
  for (const heading of chain) {
    const { text } = heading;
    if (isChannelOperation(text)) return isBesidePayload(chain);
    // What happens to things is called an action too: "Actions" below "Order events".
    if (/^actions?$/i.test(text) && chain.some((above) => DELIVERED.test(above.text))) continue;
    if (ANSWERED.test(text) || SENT.test(text) || isManaging(text) || isOfSetUp(heading) || endpoints.has(heading)) return true;
    if (DELIVERED.test(text) || EVENT_WORDS.test(text)) return false;
  }
  return false;
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
