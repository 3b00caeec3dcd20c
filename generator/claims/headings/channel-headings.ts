import type { Heading, Outline } from '../../model/outline.ts';
import { eventNameStrength, isWireName } from '../event-names.ts';

/*
 * Pages that were generated from a description of a broker's channels: a heading for each operation, as
 * ``PUB `order.paid` Operation``, below it one for each message, as ``Message Order paid `orderPaid` ``, and below that the payload.
 */

const OPERATION = /^(?:pub|sub|publish|subscribe|send|receive|request|reply)\s+\S.*\soperation$/i;
const MESSAGE = /^message\s+\S/i;

/** Whether a heading is an operation of a broker's channel. */
export function isChannelOperation(text: string): boolean {
  return OPERATION.test(text);
}

/** Whether what stands under some headings, innermost first, is about a channel or the headers of a message, and not its payload. */
export function isBesidePayload(chain: readonly Heading[]): boolean {
  const [own] = chain;
  const isOwn = own === undefined || OPERATION.test(own.text) || MESSAGE.test(own.text) || /^payload$/i.test(own.text);
  return !isOwn && chain.some(({ text }) => OPERATION.test(text));
}

/** An operation with the headings of its messages. */
interface Operation {
  readonly heading: Heading;
  readonly address: string;
  readonly messages: readonly Heading[];
}

/**
 * For each heading of an operation or a message, the event that it names, if it names one. Where all that is sent at an address is
 * one message, the address is the event's type; else each message has its own.
 * @example
 * [...readChannelHeadings(page('# Operations\n\n### PUB `order/paid` Operation\n\nPaid.')).values()]
 * // → ['order/paid']
 */
export function readChannelHeadings({ sections }: Outline): ReadonlyMap<Heading, string | undefined> {
  const operations = operationsOf(
    sections.flatMap(({ heading, continues }) => (heading === undefined || continues ? [] : [heading])),
  );
  const sent = new Map<string, Set<string>>();
  for (const { address, messages } of operations)
    sent.set(address, new Set([...(sent.get(address) ?? []), ...messages.map(messageName)]));
  const named = new Map<Heading, string | undefined>();
  for (const { heading, address, messages } of operations) {
    const isType = eventNameStrength(address) > 0 && (sent.get(address)?.size ?? 0) < 2;
    named.set(heading, isType ? address : undefined);
    for (const message of messages)
      named.set(message, isType || !isWireName(messageName(message)) ? undefined : messageName(message));
  }
  return named;
}

function operationsOf(headings: readonly Heading[]): readonly Operation[] {
  const operations: { heading: Heading; address: string; messages: Heading[] }[] = [];
  let open: (typeof operations)[number] | undefined;
  for (const heading of headings) {
    if (OPERATION.test(heading.text)) {
      open = { heading, address: heading.codes[0] ?? heading.text.split(/\s+/).slice(1, -1).join(' '), messages: [] };
      operations.push(open);
    } else if (open !== undefined && heading.depth <= open.heading.depth) open = undefined;
    else if (open !== undefined && MESSAGE.test(heading.text)) open.messages.push(heading);
  }
  return operations;
}

/** The identifier of a message, or where it has none its title. */
function messageName({ text, codes }: Heading): string {
  const id = codes.at(-1)?.trim();
  return id !== undefined && isWireName(id)
    ? id
    : text
        .replace(/^message\s+/i, '')
        .replace(/\s*<[^<>]*>$/, '')
        .trim();
}
