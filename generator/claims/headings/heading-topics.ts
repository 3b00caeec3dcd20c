import type { Heading, Outline, Section } from '../../model/outline.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { oncePerPage } from '../once-per-page.ts';
import { isBesidePayload, isChannelOperation } from './channel-headings.ts';
import { endpointsOf } from './endpoint-headings.ts';
import { isManaging, isOfSetUp } from './managing-headings.ts';
import { isCaseOf, isPartHeading, namesPartOf } from './part-headings.ts';

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

/** For each section of a page, what it is about; worked out once. */
export function topicsOf(outline: Outline): ReadonlyMap<Section, Topic> {
  return findOnce(outline);
}

const findOnce = oncePerPage(findTopics);

function findTopics({ sections }: Outline): ReadonlyMap<Section, Topic> {
  const topics = new Map<Section, Topic>();
  const endpoints = endpointsOf(sections);
  const brought = broughtRequests(sections);
  const isResponse = sections.slice(0, MAX_BEGINNING).some(callsDeliveryResponse);
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
      isOutbound:
        isOutbound(chain, endpoints) &&
        !brought.has(section) &&
        !showsRequest(section, chain) &&
        !(isResponse && ANSWERED.test(heading?.text ?? '')),
      subject: chain.find(({ text }, index) => {
        const above = chain.slice(index + 1);
        return !isPartHeading(text) && !namesPartOf(text, above) && !isCaseOf(text, above);
      }),
    });
  }
  return topics;
}

/** So many sections begin a page. */
const MAX_BEGINNING = 3;

/** "This webhook response is triggered when …": what is delivered is called a response. */
function callsDeliveryResponse({ blocks }: Section): boolean {
  return blocks
    .slice(0, 2)
    .some(
      (block) => block.kind === 'prose' && /\bweb ?hook response (?:is|gets) (?:sent|triggered|fired|called)\b/i.test(block.text),
    );
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

/** `Example webhook request body:` */
const REQUEST_OF_WEBHOOK =
  /^(?:(?:the|an?|this is an?|example|sample) )*(?:web ?hook|callback|notification|event) (?:request|payload|delivery)s?(?: (?:body|headers?|payload|example))?(?: (?:looks? like|is|example)\b[^.]*)?[:.]?$/i;

/** Whether a section about a request calls it that of a webhook, and is not about making one. */
function showsRequest({ heading, blocks }: Section, [, ...above]: readonly Heading[]): boolean {
  return (
    REQUEST_PART.test(heading?.text ?? '') &&
    blocks.slice(0, 4).some((block) => block.kind === 'prose' && REQUEST_OF_WEBHOOK.test(block.text)) &&
    !above.some(({ text }) => isManaging(text))
  );
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

/** The anchor that a heading has on sites that put a hyphen in the place of every mark: VuePress, VitePress. */
function dashed(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** All anchors that lead to a heading. */
export function anchorsOf(heading: Heading): readonly string[] {
  const own = slug(heading.text);
  return [
    ...new Set([...heading.anchors.map((anchor) => anchor.toLowerCase()), own, own.replace(/-+/g, '-'), dashed(heading.text)]),
  ];
}
