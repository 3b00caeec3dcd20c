import type { Heading } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';

/* Headings that name no thing of their own, but a part of what a heading above is about, or a case of it. */

const PART =
  /^(?:(?:the|an?|url|path|query|sample|full|complete|typical|common|basic|main|core|fixed|additional|raw|outer|data|meta|default|json|yaml|http|post|webhooks?|events?|hooks?|callbacks?|notifications?|messages?|api|object|and|of|for|in) +)*(?:examples?|samples?|payloads?|requests?|responses?|body|bodies|json|xml|yaml|protobuf|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|columns?|schemas?|structures?|data|content|contents|format|formats|representations?|description|details|usage|type|types|reference|definition|overview|syntax|output|see also)(?:[ /,&-]+(?:and +)?(?:the +)?(?:examples?|samples?|payloads?|requests?|responses?|body|json|headers?|propert(?:y|ies)|attributes?|fields?|param(?:eter)?s?|members|schemas?|structures?|data|formats?|representations?|reference|details|definitions?|descriptions?|object|objects|list))*(?: +\([^)]*\))?$/i;

/** Whether a heading names a part of what the heading above it is about: Properties, JSON representation, Webhook payload example. */
export function isPartHeading(text: string): boolean {
  const shown = text.trim().replace(/[:.…]+$/, '');
  const opened = shown.replace(OPENS, '');
  return PART.test(opened) || (opened !== shown && /^(?:|it|all|more|this|here)$/i.test(opened));
}

/** "Click to see the payload", "Show example": what a component that opens says; "Click" and "View event" can be events. */
const OPENS =
  /^(?:(?:click|tap|press)(?: here)? (?:to|for)(?: (?:see|view|show|expand|open|toggle|reveal|unfold))?|(?:see|show|expand|toggle|reveal|unfold|view(?= (?:(?:the|an?|full|complete) )*(?:example|sample|payload|json))))(?: (?:the|an?))?(?: |$)/i;

/** Whether a heading repeats the one above it and adds the name of a part: "Answer webhook data fields" below "Answer webhook". */
export function namesPartOf(text: string, above: readonly Heading[]): boolean {
  const nearest = above[0]?.text.toLowerCase();
  if (nearest === undefined) return false;
  if (isOfInnerMembers(text)) return isOfInner(text, above);
  if (isExampleOf(text.toLowerCase(), nearest)) return true;
  if (!text.toLowerCase().startsWith(nearest)) return false;
  const rest = text.slice(nearest.length).trim();
  return rest !== '' && isPartHeading(rest);
}

/** "Example of inbound message callback" below "Inbound message". */
function isExampleOf(text: string, nearest: string): boolean {
  const shown = text.replace(/^(?:(?:example|sample) (?:of |for )?(?:the |an? )?)/, '');
  return shown !== text && shown.replace(KIND_OF_DELIVERY, '') === nearest.replace(KIND_OF_DELIVERY, '');
}

const KIND_OF_DELIVERY = /(?: (?:events?|web ?hooks?|notifications?|callbacks?|messages?|payloads?)){1,2}$/;

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
export function isCaseOf(text: string, above: readonly Heading[]): boolean {
  const word = EXAMPLE_WORD.exec(text.trim());
  const isWord = word !== null && eventNameStrength(word[1] ?? word[2] ?? word[3] ?? '') < 2;
  if (!isWord && !EXAMPLE_WHEN.test(text)) return false;
  const owner = above.find((heading) => !isPartHeading(heading.text));
  return owner !== undefined && owner.depth > 1 && !OF_SEVERAL.test(owner.text) && !EVENT_WORDS.test(owner.text);
}
