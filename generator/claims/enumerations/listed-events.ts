import type { Fence, Outline, Section } from '../../model/outline.ts';
import { originSpan } from '../../text/embedded.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS } from '../event-words.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { enumerationsIn } from './enumerations-in-code.ts';

/** What is above a list of events: "All event types:", "Subscribe to these topics". */
const OVER_EVENTS =
  /\b(?:events|event (?:types?|names?|keys?)|webhooks|web ?hook (?:types?|names?|topics?)|topics|triggers|notifications|notification types?|callbacks|callback types?)\b/i;
const OVER_OTHERS =
  /\b(?:propert(?:y|ies)|fields?|attributes?|param(?:eter)?s?|channels?|paths?|urls?|addresses|settings?|config\w*|variables?|scopes|permissions?|filters?|methods?|errors?|signatures?)\b/i;

/** A name in a block of code, and what a comment beside it says. */
interface ListedName {
  readonly name: string;
  readonly description: string | undefined;
  /** Where it stands in the code. */
  readonly at: number;
}

/** Longer blocks list no events. */
const MAX_LENGTH = 20_000;
const MAX_LINE_LENGTH = 300;

/**
 * The events that a block of code lists: one on each line, in an array, as headers of requests, or as an enumeration or union that is
 * called after events.
 * @example
 * readListedEvents(page('# Webhook events\n\n~~~\norder.paid\norder.sent\n~~~')).map(({ type }) => type)
 * // → ['order.paid', 'order.sent']
 */
export function readListedEvents(outline: Outline): readonly EventClaim[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) => {
      if (block.kind !== 'fence' || block.code.text.length > MAX_LENGTH) return [];
      const called = enumerationsIn(block);
      const names = called.length > 0 ? called : saysEvents(section, at) ? namesIn(block) : [];
      return names.map((name) => ({
        ...claimOf(name, { fence: block, section, outline }),
        ...(called.length > 0 ? { isEnumerated: true } : {}),
      }));
    }),
  );
}

/** Whether the paragraph right above a block, or the heading if there is none, says that events follow. */
function saysEvents({ heading, blocks }: Section, at: number): boolean {
  const above = blocks[at - 1];
  const sentence = above?.kind === 'prose' ? (above.text.split(/(?<=[.!?])\s+/).at(-1) ?? '') : '';
  const said = [sentence, heading?.text ?? ''].filter((text) => OVER_EVENTS.test(text) || EVENT_WORDS.test(text));
  return said.length > 0 && !OVER_OTHERS.test(sentence) && !OVER_OTHERS.test(heading?.text ?? '');
}

const COMMENT = /(?:^|\s+)(?:#|\/\/|--)\s+(.*)$/;
/** `// Avoid`: names that a page judges are made up. */
const JUDGES = /^\s*(?:#|\/\/|--)\s*(?:good|bad|avoid|wrong|right|correct|incorrect|don['’]t|do|valid|invalid)\b/i;
/** What lists have around a name: `- "order.paid",`. */
const MARKS = /^(?:[-*•]\s+)?["'`]?|["'`]?,?$/g;
const NAME = /^(?:([A-Z]\w*(?:-\w+)+):\s+)?["'`]?([\w.:/-]+)["'`]?$/;

function namesIn({ code: { text } }: Fence): readonly ListedName[] {
  if (/^\s*\[[^[\]{}]+\]\s*$/.test(text)) return namesInRow(text);
  const headers = new Set<string | undefined>();
  const names: ListedName[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE_LENGTH || JUDGES.test(line)) return [];
    const written = line.replace(COMMENT, '').trim();
    if (written !== '') {
      const [, header, name = ''] = NAME.exec(written.replace(MARKS, '')) ?? [];
      headers.add(header);
      names.push({ name, description: COMMENT.exec(line)?.[1], at: at + Math.max(0, line.indexOf(name)) });
    }
    at += line.length + 1;
  }
  const [header] = headers;
  return headers.size === 1 && areNames(names, header === undefined ? 2 : 1) ? names : [];
}

/** `["order.paid", "order.sent"]` */
function namesInRow(text: string): readonly ListedName[] {
  const names = [...text.matchAll(/["'`]([^"'`\n]+)["'`]/g)].map(
    ({ 1: name = '', index }): ListedName => ({ name, description: undefined, at: index }),
  );
  return areNames(names, 2) ? names : [];
}

/** Whether there are several, and all of them look like names of events. */
function areNames(names: readonly ListedName[], least: number): boolean {
  return new Set(names.map(({ name }) => name)).size > 1 && names.every(({ name }) => eventNameStrength(name) >= least);
}

function claimOf(
  { name, description, at }: ListedName,
  { fence, section, outline }: { readonly fence: Fence; readonly section: Section; readonly outline: Outline },
): EventClaim {
  return {
    type: name,
    description,
    place: { file: outline.page, span: originSpan(fence.code, at, at + name.length) },
    section,
    by: 'list',
    strength: eventNameStrength(name),
    anchor: undefined,
  };
}
