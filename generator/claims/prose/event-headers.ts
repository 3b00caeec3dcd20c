import type { Block, Cell, Fence, Outline, Prose, Section, Table } from '../../model/outline.ts';
import type { Place, Span } from '../../text/source.ts';
import { itemRuns } from '../lists/item-runs.ts';

/** A header of deliveries that says which event a request brings. */
export interface EventHeaderClaim {
  /** The header as the page spells it. */
  readonly name: string;
  /** The event that it names in a request that the page shows; nothing where words speak of the header. */
  readonly value: string | undefined;
  /** Whether words say that it names the event: what it is called says less. */
  readonly isSaid: boolean;
  readonly section: Section;
  readonly place: Place;
}

/** `X-Shop-Topic`, `Event-Type`; a single word is a header only where a table says that it lists headers. */
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/;
const MAX_NAME_LENGTH = 80;
/** A paragraph that is longer says more than what a header is for. */
const MAX_TEXT_LENGTH = 2000;

/** Headers that are called after the event: `X-GitHub-Event`, `X-Shop-Topic`, `X-Event-Key`, `Webhook-Name`. */
const NAMED_AFTER_EVENT =
  /(?:^|-)(?:(?:events?|topics?|trigger)|(?:events?|topics?|(?:web)?hook|trigger|message|notification)-(?:types?|names?|keys?|kinds?|topics?|events?))$/i;
/** Headers of something else, whatever is said of them. Those of the specified envelopes are read with these. */
const NAMED_OTHERWISE =
  /^(?:aeg|ce)-|^(?:content|accept|user|cache)-|(?:^|-)(?:id|uuid|guid|signature(?:-.*)?|hmac(?:-.*)?|sha\d*|time(?:stamp)?|date|attempts?|retry.*|version|token|secret|nonce|url|domain|host)$/i;
/** Words that say of a header that it names the event. */
const NAMES_EVENT =
  /\b(?:names?|types?|kinds?|topics?|keys?) of (?:the |an? |this |each |your )?(?:[\w-]+ ){0,2}?(?:events?|topics?|(?:web ?)?hooks?|notifications?|deliver(?:y|ies))\b|\b(?:events?|(?:web ?)?hook|notification)(?:'s|’s)? (?:types?|names?|topics?|kinds?|keys?)\b|\b(?:which|what|names the|tells the|identifies the|specifies the|indicates the|contains the|holds the) (?:[\w-]+ )?(?:event|topic)\b|^(?:the )?(?:event|topic|action)(?: that| which|[.:,]|$)/i;
/** Words that say that it does something else. */
const SAYS_OTHERWISE = /\b(?:unique|uuid|guid|identifier|signature|hmac|time ?stamp|secret|token|attempt)\b|\bid of\b|\bID\b/;

/**
 * The headers of requests that say which event they bring: in tables, lists and sentences, and in requests that are shown.
 * @example
 * readEventHeaders(page('The `X-Shop-Topic` header contains the event type.')).map(({ name }) => name)
 * // → ['X-Shop-Topic']
 */
export function readEventHeaders(outline: Outline): readonly EventHeaderClaim[] {
  return outline.sections.flatMap((section) => {
    const claim = ({ name, value, isSaid = false }: Named, span: Span): EventHeaderClaim => ({
      name,
      value,
      isSaid,
      section,
      place: { file: outline.page, span },
    });
    const around = new Map(
      itemRuns(section).flatMap(({ items, introduction }) =>
        items.map((item) => [item, `${introduction?.text ?? ''} ${section.heading?.text ?? ''}`] as const),
      ),
    );
    return section.blocks.flatMap((block: Block) => {
      if (block.kind === 'fence') return inFence(block).map((named) => claim(named, block.span));
      if (block.kind === 'table') return inTable(block, section).map(({ span, ...named }) => claim(named, span));
      const words = around.get(block);
      const found = words === undefined ? inSentences(block) : inItem(block, words);
      return found === undefined ? [] : [claim(found, block.span)];
    });
  });
}

function namesEvent(name: string, said: string): boolean {
  if (NAMED_OTHERWISE.test(name)) return false;
  return NAMED_AFTER_EVENT.test(name) ? !SAYS_OTHERWISE.test(said) : NAMES_EVENT.test(said) && !SAYS_OTHERWISE.test(said);
}

/** What every delivery is: a header that says no more does not name its event. */
const SAYS_NOTHING = /^(?:web ?hook|event|notification|message|callback)s?$/i;

/** A line of a request's head: `X-Gitlab-Event: Push Hook`, also in quotes or as an item. */
const LINE = /^(?:[-*]\s+)?[`"“]?([A-Za-z][\w-]*)[`"”]?:\s*[`"“]?([\w.:/ -]+)[`"”]?,?$/;
const MAX_LINE_LENGTH = 300;

/** The headers in front of a body, or in a fence of their own. */
function inFence({ code }: Fence): readonly Named[] {
  const lines = code.text.split('\n').map((line) => line.trim());
  const body = lines.findIndex((line) => /^[[{]/.test(line));
  return lines.slice(0, body === -1 ? undefined : body).flatMap((line) => {
    const [, name = '', value = ''] = (line.length <= MAX_LINE_LENGTH ? LINE.exec(line) : null) ?? [];
    // A word in quotes is a member of JSON, such as that of a request that is sent with a tool.
    const isMember = /^["“]/.test(line) && !name.includes('-');
    const tells = NAMED_AFTER_EVENT.test(name) && !NAMED_OTHERWISE.test(name) && !SAYS_NOTHING.test(value.trim());
    return tells && !isMember ? [{ name, value: value.trim() }] : [];
  });
}

/** The names of such headers in a table of headers. */
function inTable({ header, rows }: Table, { heading }: Section): readonly (Named & Pick<Cell, 'span'>)[] {
  const isOfHeaders = /\bheaders?\b/i.test(`${header[0]?.text ?? ''} ${heading?.text ?? ''}`);
  return rows.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = first.text.trim();
    if (name.length > MAX_NAME_LENGTH || !(HEADER_NAME.test(name) || (isOfHeaders && /^[A-Za-z]+$/.test(name)))) return [];
    const said = others.map(({ text }) => text).join(' ');
    if (!isOfHeaders && !/^X-/i.test(name) && !/\bheaders?\b/i.test(said)) return [];
    return namesEvent(name, said) ? [{ name, isSaid: NAMES_EVENT.test(said), span: first.span }] : [];
  });
}

/** A header that names the event, and the event if one is shown with it. */
interface Named {
  readonly name: string;
  readonly value?: string;
  readonly isSaid?: boolean;
}

/** The header that an item is about: `` `X-GitHub-Event`: the name of the event ``, or that it shows: `X-GitHub-Event: push`. */
function inItem(item: Prose, around: string): Named | undefined {
  const [, name = '', text = ''] = ITEM.exec(item.text) ?? [];
  const isHeader = /^X-/i.test(name) || /\bheaders?\b/i.test(`${text} ${around}`);
  const [, quoted, value = quoted] = VALUE.exec(text) ?? [];
  if (!isHeader || name.length > MAX_NAME_LENGTH) return inSentences(item);
  if (value !== undefined && NAMED_AFTER_EVENT.test(name) && !NAMED_OTHERWISE.test(name)) return { name, value };
  return namesEvent(name, text) ? { name, isSaid: NAMES_EVENT.test(text) } : inSentences(item);
}

const ITEM = /^[\s`"“]*([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)[`"”]*(?:\s*[:–—-]+)?\s*([\s\S]*)$/;
/** One text without spaces, or one in quotes. */
const VALUE = /^(?:[`"“]([\w.:/ -]+)[`"”]|([\w.:/-]+))$/;

/** The header of which a sentence says that it names the event: "The type comes in the `X-Shop-Topic` header." */
function inSentences({ text, codes }: Prose): Named | undefined {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    if (!/\bheaders?\b/i.test(sentence) || !/\b(?:events?|topics?|hooks?|webhooks?|notifications?)\b/i.test(sentence)) continue;
    const named = [...codes, ...(sentence.match(/\b[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+\b/g) ?? [])].map((code) =>
      code.replace(/:.*$/s, ''),
    );
    const found = named.find(
      (name) => HEADER_NAME.test(name) && name.length <= MAX_NAME_LENGTH && sentence.includes(name) && namesEvent(name, sentence),
    );
    if (found !== undefined) return { name: found, isSaid: NAMES_EVENT.test(sentence) };
  }
  return undefined;
}
