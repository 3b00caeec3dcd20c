import type { Heading } from '../../model/outline.ts';
import { eventNameStrength, withoutRemark } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import { isEndpoint } from './endpoint-headings.ts';
import { isPartHeading } from './part-headings.ts';

/** Words that a heading may have around the name of an event. */
const AROUND = /^(?:the\s+)?(.+?)(?:\s+(?:events?|web ?hooks?|notifications?|messages?|callbacks?))?$/i;
/** `Event: x`, `Event x`, `Webhook type: x`, `事件：x`, with what says that it is an event. */
const LABEL =
  /^(?:the\s+)?(?:events?|web ?hooks?|notifications?|messages?|topics?|callbacks?|triggers?)(?:\s+(?:types?|names?))?(\s*[:：]\s*|\s+[-–—]?\s*)(\S+)$/i;
/** The same in other languages. */
const LEADING = new RegExp(`^(?:${EVENT_WORDS.source})(?:类型|名|名称|タイプ)?`, 'iu');
/** `Payload: ORDER_PAID`, `Example payload of order.paid`: what of an event is shown, and the event. */
const OF_PAYLOAD =
  /^(.{0,30}\b(?:payloads?|body|bodies|schemas?|examples?|samples?))(?:\s*[:：]\s*|\s+[-–—]\s+|\s+(?:of|for)\s+(?:the\s+)?)(\S+)$/i;
/** What stands between names in one heading: `a - b`, `a / b`, `a, b and c`. */
const BETWEEN = /\s*(?:,|;|、|・|\s\/\s|\s[-–—|+]\s|\band\b|\bor\b|&)\s*/;

/** The title of a page about one event: `OrderLineShippedEvent`. */
const NAMED_EVENT = /^(?:[A-Z][a-z0-9]+){2,}Event$/;

/**
 * The events that a heading names by a type of several parts or by code: `order.paid`, `` `order_paid` event ``, `Event: order_paid`,
 * ``Order paid (`order.paid`)``, `` `a.b`, `a.c` ``, `a.b - a.c`. Wildcards and endpoints name none.
 */
export function namesInHeading(heading: Heading): readonly string[] {
  if (isEndpoint(heading.text) || /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/.test(heading.text)) return [];
  const codes = heading.codes.map(unquoted).filter((code) => eventNameStrength(code) > 0 && !code.includes('*'));
  if (codes.length > 0 && isMostly(heading.text, codes)) return codes;
  const labeled = LABEL.exec(heading.text.replace(LEADING, 'event'));
  const [, mark = '', told = ''] = labeled ?? [];
  const name = unquoted(told);
  const least = /[:：]/.test(mark) || name !== told ? 1 : 2;
  if (labeled !== null && eventNameStrength(name) >= least && (least === 1 || /[._-]|^[a-z]/.test(name))) return [name];
  const text = withoutRemark(AROUND.exec(heading.text)?.[1] ?? heading.text);
  if (TITLE_OF_TWO.test(text) && codes.length === 0) return [];
  if (eventNameStrength(text) === 3)
    return text.includes('/') && isPartHeading(text.slice(text.lastIndexOf('/') + 1)) ? [] : [text];
  if (heading.depth === 1 && NAMED_EVENT.test(text)) return [text];
  const [, remark = ''] = /[([]([^()[\]\s]+)[)\]]\s*$/.exec(heading.text) ?? [];
  const strength = eventNameStrength(remark);
  if (strength === 3 || (strength === 2 && codes.includes(remark) && OF_EVENT.test(heading.text))) return [remark];
  const [, part = '', shown = ''] = OF_PAYLOAD.exec(heading.text) ?? [];
  if (isPartHeading(part) && (isSnake(unquoted(shown)) || eventNameStrength(unquoted(shown)) === 3)) return [unquoted(shown)];
  const parts = text.split(BETWEEN);
  return parts.length > 1 && (parts.every((part) => eventNameStrength(part) === 3) || parts.every(isSnake)) ? parts : [];
}

/** `Signing/Validating`: words for people, one for the other. */
const TITLE_OF_TWO = /^[A-Z][a-z]+(?:\/[A-Z][a-z]+)+$/;

/** ``Audio webhooks (`call_audio`)``: words for people that say what it is, and what it is called. */
const OF_EVENT = /\b(?:events?|web ?hooks?|notifications?|callbacks?)\b/i;

/** Whether there is little in a heading besides names in code: words for events, or a few words where the names have several parts. */
function isMostly(text: string, codes: readonly string[]): boolean {
  const outside = codes
    .reduce((rest, code) => rest.replace(code, ''), text)
    .replace(
      /[\s,/&()"'“”:：、·・–—-]|\b(?:and|or|the|on|types?|names?|events?|web ?hooks?|notifications?|messages?|callbacks?|topics?)\b/gi,
      '',
    )
    .replace(new RegExp(EVENT_WORDS.source, 'giu'), '');
  return outside === '' || (codes.every((code) => eventNameStrength(code) === 3) && !OF_MEMBERS.test(text));
}

/** ``Nullable fields (`null.Int`)``: what is in code is no event. */
const OF_MEMBERS = /\b(?:fields?|properties|columns?|attributes?|data types?|enums?)\b/i;

/** The code that a heading begins with, where a mark divides it from the words for it: `` `up` - Uplink event ``. */
export function leadingCode({ text, codes: [code] }: Heading): string | undefined {
  if (code === undefined || !text.startsWith(code) || eventNameStrength(code) === 0) return undefined;
  return /^\s*(?:[:：(]|[-–—]\s)\s*\S/.test(text.slice(code.length)) ? code : undefined;
}

/** Whether a text is words joined by `_`, in one case. */
export function isSnake(text: string): boolean {
  return /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/.test(text);
}

function unquoted(text: string): string {
  return text.trim().replace(/^["'“‘`]+|["'”’`]+$/g, '');
}
