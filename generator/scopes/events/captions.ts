import type { Prose, Section } from '../../model/outline.ts';
import type { EventIndex } from './named-in-text.ts';

/** So many items of a list above a block are looked at. */
const MAX_ITEMS = 100;
/** A sentence that names more events than this announces none of them. */
const MAX_NAMED = 12;

/** The events that the sentence, the title or the list right above a block names: "For **A** and **B** events:". */
export function captionedEvents(section: Section, at: number, index: EventIndex): readonly string[] {
  const block = section.blocks[at];
  const { items, sentence } = proseAbove(section, at);
  const told = announcedByItem(items.at(-1), index);
  if (told.length > 0) return told;
  const listed = items.flatMap((item) => index.mentioned(item.text, item.codes.slice(0, 1)));
  const said =
    sentence === undefined
      ? []
      : [
          ...index.mentioned(sentence.text, sentence.codes),
          ...(sentence.bold || isTitle(sentence.text) ? index.named(sentence.text) : []),
        ];
  if (listed.length > 0 && announces(sentence) && items.length <= listed.length * 2) return [...new Set([...listed, ...said])];
  if (said.length > 0 && said.length <= MAX_NAMED) return [...new Set(said)];
  const title = block?.kind === 'fence' ? block.title : undefined;
  return [title, block?.tab].flatMap((text) => (text === undefined ? [] : eventsOfTitle(text, index)));
}

/** The events that the title of a block or of its tab names, behind any signs in front: "📦 Order paid". */
function eventsOfTitle(title: string, index: EventIndex): readonly string[] {
  const mentioned = index.mentioned(title, [title]);
  const shown = title.replace(/^[^\p{L}\d]+/u, '');
  return mentioned.length > 0 || !isTitle(shown) ? mentioned : index.named(shown);
}

/** The events that an item of a list names which itself announces the block below: ``- For `order.paid` and `order.sent`:`` */
function announcedByItem(item: Prose | undefined, index: EventIndex): readonly string[] {
  if (item === undefined || !(/[:：]\s*$/.test(item.text) || /^(?:for|on|when)\b/i.test(item.text))) return [];
  const named = new Set(index.mentioned(item.text, item.codes));
  return named.size <= MAX_NAMED ? [...named] : [];
}

/**
 * The events that the words right above a block name. In the section of an event, words that announce nothing and name others only,
 * such as "Sent before **A**.", say something about the event of the section.
 */
export function announcedEvents(
  section: Section,
  at: number,
  { index, own }: { readonly index: EventIndex; readonly own: readonly string[] | undefined },
): readonly string[] {
  const named = captionedEvents(section, at, index);
  if (own === undefined || named.length === 0 || named.some((type) => own.includes(type))) return named;
  const { items, sentence } = proseAbove(section, at);
  return announces(sentence) || announcedByItem(items.at(-1), index).length > 0 ? named : [];
}

/** Whether a paragraph is no sentence, but a few words that can be the name of an event: "Subscription created", "Invoice paid:". */
function isTitle(text: string): boolean {
  return /^[\p{L}\d]+(?:[ -][\p{L}\d]+){1,5}\s*[:：]?$/u.test(text.trim());
}

function announces(sentence: Prose | undefined): boolean {
  return (
    sentence !== undefined &&
    (/[:：]\s*$/.test(sentence.text) || /\b(?:following|below|this|example|form|payload)\b/i.test(sentence.text))
  );
}

/** The list right above a block, and the paragraph above that. */
function proseAbove({ blocks }: Section, at: number): { readonly items: readonly Prose[]; readonly sentence: Prose | undefined } {
  const items: Prose[] = [];
  for (let back = at - 1; back >= 0 && items.length < MAX_ITEMS; back--) {
    const other = blocks[back];
    if (other?.kind !== 'prose') break;
    if (other.item === undefined) return { items: items.reverse(), sentence: other };
    items.push(other);
  }
  return { items: items.reverse(), sentence: undefined };
}
