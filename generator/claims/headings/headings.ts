import type { Heading, Outline, Section } from '../../model/outline.ts';
import { EVENT_WORDS } from '../tables/column-words.ts';
import { isBesidePayload, isChannelOperation } from './channel-headings.ts';

/** Where a section stands among the headings of its page. */
export interface Topic {
  /** The heading that names what the section is about: the nearest one that does not merely name a part. */
  readonly subject: Heading | undefined;
  /** All headings above it and its own, innermost first. */
  readonly chain: readonly Heading[];
}

const PART =
  /^(?:(?:the|an?|sample|full|complete|typical|common|basic|main|core|fixed|additional|raw|outer|data|meta|default|json|yaml|http|post|webhooks?|events?|hooks?|callbacks?|notifications?|messages?|api|object|and|of|for|in) +)*(?:examples?|samples?|payloads?|requests?|responses?|body|bodies|json|xml|yaml|protobuf|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members?|columns?|schemas?|structures?|data|content|contents|format|formats|representations?|description|details|usage|type|types|reference|definition|overview|syntax|output|see also)(?:[ /,&-]+(?:and +)?(?:the +)?(?:examples?|samples?|payloads?|requests?|responses?|body|json|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members?|schemas?|structures?|data|formats?|representations?|reference|details|object|objects|list))*(?: +\([^)]*\))?$/i;

/** Whether a heading names a part of what the heading above it is about: Properties, JSON representation, Webhook payload example. */
export function isPartHeading(text: string): boolean {
  return PART.test(text.trim().replace(/:$/, ''));
}

/** Whether a heading repeats the one above it and adds the name of a part: "Answer webhook data fields" below "Answer webhook". */
function isPartOf(text: string, above: string | undefined): boolean {
  if (above === undefined || !text.toLowerCase().startsWith(above.toLowerCase())) return false;
  const rest = text.slice(above.length).trim();
  return rest !== '' && isPartHeading(rest);
}

/** For each section of a page, what it is about. */
export function topicsOf({ sections }: Outline): ReadonlyMap<Section, Topic> {
  const topics = new Map<Section, Topic>();
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
      subject: chain.find(({ text }, index) => !isPartHeading(text) && !isPartOf(text, chain[index + 1]?.text)),
    });
  }
  return topics;
}

const DELIVERED = /\b(?:notifications?|events?|web ?hooks?|callbacks?|server (?:->|→|to) client|incoming|received?)\b/i;
const SENT =
  /^(?:(?:api|rpc|client|available|supported) )*(?:requests?|methods?|commands?|endpoints?|actions?|operations?|mutations?|client (?:->|→|to) server|client messages|outgoing(?: \w+)?|sending (?:\w+ )?(?:messages|events|requests|commands))$/i;
const ANSWERED =
  /^(?:(?:example|sample|success(?:ful)?|error|expected|webhook|api) )*responses?(?: (?:body|example|payload|codes?))?$/i;

/** `Create a webhook`, `List all webhooks`: what a reader does to those that he has. */
const MANAGES =
  /^(?:create|retrieve|get|list|update|delete|remove|edit|batch update)(?: (?:an?|all|the|your|existing|multiple))* ?web ?hooks?(?: (?:subscriptions?|endpoints?))?$/i;

/** Whether what stands under some headings, innermost first, is sent by the reader of the page or answered, and not delivered to him. */
export function isOutbound(chain: readonly Heading[]): boolean {
  for (const { text } of chain) {
    if (isChannelOperation(text)) return isBesidePayload(chain);
    if (ANSWERED.test(text) || SENT.test(text) || MANAGES.test(text) || isEndpoint(text)) return true;
    if (DELIVERED.test(text) || EVENT_WORDS.test(text)) return false;
  }
  return false;
}

/** Whether a heading is a request that the reader of the page sends: `GET /orders/{id}`, and not one to an address of his own. */
export function isEndpoint(text: string): boolean {
  return (
    /^\W*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\W+(?:https?:\/|\{\w+\})?\/?\S*\/\S*/.test(text) &&
    !/\b(?:your|my|callback|customer|merchant)\b|web ?hook[-_ ]?(?:url|endpoint)/i.test(text)
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
