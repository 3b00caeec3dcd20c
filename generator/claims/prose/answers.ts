import type { Block, Fence, Outline, Prose } from '../../model/outline.ts';

/* What the words right above a block of code say of it: that it is answered, or set, by the reader of the page, and not delivered to him. */

const LONGEST_TEXT = 1_000;

/** `Respond with the following:`, `an example of a hook response:`, `Your server must return:`. */
const ANSWERS =
  /(?:^|[.:]\s+)(?:(?:or|then|please)\s+)?(?:respond|reply|answer|return)\s+(?:with|by|either|an?|the|your|this|one|results?)\b|\b(?:example|sample|format|body|structure) (?:of|for) (?:an? |the |your )?(?:[\w-]+ )?(?:response|reply|answer)\b|\b(?:your|the) (?:server|endpoint|app(?:lication)?|handler|receiver|bot) (?:must|should|can|needs to|has to|may) (?:then )?(?:respond|reply|return|answer)\b|\b(?:example|sample) (?:[\w-]+ )?config(?:uration)?\b/i;

/** ``return a `target` in your response``. */
const IN_ANSWER =
  /\b(?:return|include|set|send) (?:an?|the) `?[\w.-]+`? (?:\w+ )?in (?:your|the) (?:`?[\w.-]+`? )?(?:response|reply|answer)\b/i;

const OF_READER =
  /^(?:(?:example|sample)s? )?(?:responses?|repl(?:y|ies)|answers?|config(?:uration)?s?|settings?)(?: (?:example|body))?:?$/i;
const OF_EVENT =
  /^(?:(?:example|sample)s? )?(?:events?|deliver(?:y|ies)|notifications?|messages?|payloads?)(?: (?:example|body|payload))?:?$/i;

/** The blocks of code that are said to be what the reader of the page answers or sets. */
export function answersOf({ sections }: Outline): ReadonlySet<Fence> {
  const blocks = sections.map((section) => section.blocks);
  const tellsApart = blocks.flat().some((block) => OF_EVENT.test(captionOf(block) ?? ''));
  return new Set(blocks.flatMap((all) => answersAmong(all, tellsApart)));
}

function answersAmong(blocks: readonly Block[], tellsApart: boolean): readonly Fence[] {
  let isAnswer = false;
  return blocks.flatMap((block) => {
    if (block.kind === 'fence') return isAnswer ? [block] : [];
    isAnswer = block.kind === 'prose' && announcesAnswer(block, tellsApart);
    return [];
  });
}

function announcesAnswer(above: Prose, tellsApart: boolean): boolean {
  const caption = captionOf(above);
  if (caption !== undefined) return tellsApart && OF_READER.test(caption);
  if (above.text.length >= LONGEST_TEXT) return false;
  const last = lastSentence(above.text);
  const announces = /[:：]\s*$/.test(last) || last === above.text;
  return (announces && ANSWERS.test(last)) || IN_ANSWER.test(above.text);
}

function captionOf(block: Block): string | undefined {
  return block.kind === 'prose' && block.bold ? block.text.trim() : undefined;
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
}
