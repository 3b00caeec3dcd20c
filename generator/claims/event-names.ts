/*
 * What looks like the name of an event, told from its form alone.
 */

/** `order.paid`, `store/cart/created`, `user:created`, `org.order.paid.1.0.0`, `$events/paid`: names of several parts. */
const PARTS = /^\$?[A-Za-z][\p{L}\p{N}_-]*(?:(?:[./]|::?)[\p{L}][\p{L}\p{N}_-]*)+(?:\.v?\d+)*$/u;
/** `order_paid`, `ORDER_PAID`, `order-paid`, `orderPaid`, `act-orderPaid`: words that are joined. */
const JOINED =
  /^(?:[a-z][a-z0-9]*(?:[_-][a-z0-9]+)+|[a-z][a-z0-9]*(?:[_-][a-z][a-zA-Z0-9]*)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+|(?:[A-Z][a-z0-9]+){2,})$/;
const ONE_WORD = /^[A-Za-z][\w-]*$/;

/** File names, versions and hosts look like names of several parts and are none. */
const NO_EVENT =
  /\.(?:md|mdx|json|ya?ml|html?|php|js|ts|py|rb|txt|com|io|org|net|dev)$|^v\d+(?:\.[\dx]+)*$|^(?:application|text|image|multipart|audio|video)\/|^(?:and|or|either|n|true|yes|read|write|input|client)\/\w+$|^(?:e\.g|i\.e)$/i;
/** `Apps/Webhooks`: the title of a chapter. */
const TITLE = /^[A-Z]\w*\/(?:Webhooks|Events|Notifications|Callbacks)$/;

const MAX_NAME_LENGTH = 100;

/** How sure one can be from its form that a text names an event: 3 has several parts, 2 is joined words, 1 is one word, 0 is none. */
export function eventNameStrength(text: string): 0 | 1 | 2 | 3 {
  if (text.length > MAX_NAME_LENGTH || NO_EVENT.test(text) || TITLE.test(text)) return 0;
  if (PARTS.test(text)) return 3;
  if (JOINED.test(text)) return 2;
  return ONE_WORD.test(text) ? 1 : 0;
}

/** Whether a text is an event type of several parts by itself. */
export function isEventType(text: string): boolean {
  return eventNameStrength(text) === 3;
}

/** Whether it could be the value of a member that distinguishes events, placeholders and data excluded. */
export function isWireName(text: string): boolean {
  return (
    /^\$?[A-Za-z][\w\p{Script=Latin}.:/-]*(?: [\w\p{Script=Latin}.:/-]+){0,6}(?:\(\))?$/u.test(text) &&
    text.length <= MAX_NAME_LENGTH &&
    !/^(?:https?:|\d)/.test(text) &&
    !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)
  );
}

/** Names are alike whatever their case and what divides their words. */
export function nameKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `order.*`: all events that begin so, and none. */
export function isWildcard(text: string): boolean {
  return /[.:/_-]\*$/.test(text.trim());
}

/** What is left of a text in a cell or an item that holds a name: without a remark in brackets, a footnote, or marks around it. */
export function withoutRemark(text: string): string {
  if (isWildcard(text)) return '';
  return text
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/[\s*†‡:]+$/, '')
    .trim();
}
