import type { Heading, Outline, Section } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { EVENT_WORDS, SENT_WHEN } from '../event-words.ts';
import { topicsOf } from './heading-topics.ts';
import { isPartHeading } from './part-headings.ts';

/** Errors are raised, and occur, as well. */
const OF_ERRORS = /\b(?:raised|occurs|if)\b/i;

const MAX_LENGTH = 500;

/** What a page says of when things are sent. */
export interface SentWhen {
  /** Whether the page begins so: it is about what is sent. */
  readonly isWholePage: boolean;
  /** The sentences that sections begin with. */
  readonly sentences: ReadonlyMap<Section, string>;
  /** The headings in words that stand side by side, each above such a sentence, with their sections. */
  readonly headings: ReadonlyMap<Heading, Section>;
}

/**
 * Reads what a page says of when things are sent: "Order paid", "Fired when an order is paid."
 * @example
 * readSentWhen(page('# Note\n\nCalled whenever a note is made.')).isWholePage
 * // → true
 */
export function readSentWhen(outline: Outline): SentWhen {
  const sentences = new Map(
    outline.sections.flatMap((section) => {
      const sentence = sentWhen(section);
      return sentence === undefined ? [] : [[section, sentence] as const];
    }),
  );
  return { isWholePage: beginsSo(outline, sentences), sentences, headings: headingsOf(outline, sentences) };
}

function sentWhen(section: Section | undefined): string | undefined {
  const first = section?.blocks[0];
  if (first?.kind !== 'prose' || first.item !== undefined || first.bold || !SENT_WHEN.test(first.text)) return undefined;
  return first.text.slice(0, MAX_LENGTH).split(/(?<=[.!?])\s/, 1)[0];
}

/** Whether the words that a page begins with, below its title or a heading such as "Overview", say when something is sent. */
function beginsSo({ sections }: Outline, sentences: ReadonlyMap<Section, string>): boolean {
  const title = sections.findIndex(({ heading }) => heading?.depth === 1);
  const [own, next] = title === -1 ? [] : sections.slice(title, title + 2);
  const isEmpty = own?.blocks.length === 0 && OPENS_PAGE.test(next?.heading?.text ?? '');
  const first = isEmpty ? next : own;
  const sentence = first === undefined ? undefined : sentences.get(first);
  return sentence !== undefined && !OF_ERRORS.test(SENT_WHEN.exec(sentence)?.[0] ?? '');
}

const OPENS_PAGE = /^(?:overview|introduction|description|about)$/i;
/** Headings over several events: "Events", "Partner webhooks". */
const OVER_EVENTS = /\b(?:events|web ?hooks|notifications|callbacks|triggers)$/i;
const OF_EVENTS = /\b(?:web ?hooks?|events?|notifications?|callbacks?|messages)\b/i;

/** One heading may tell by chance when something is sent; half of those that stand together do not. */
const LEAST = 2;

function headingsOf(outline: Outline, sentences: ReadonlyMap<Section, string>): ReadonlyMap<Heading, Section> {
  const topics = topicsOf(outline);
  const isAboutEvents = OF_EVENTS.test(outline.title) || EVENT_WORDS.test(outline.title);
  const groups = new Map<Heading | undefined, { all: number; readonly told: [Heading, Section][] }>();
  for (const section of outline.sections) {
    const { chain: [own, parent] = [], isOutbound } = topics.get(section) ?? {};
    if (own === undefined || section.continues || own.depth === 1) continue;
    if (!(isAboutEvents || OVER_EVENTS.test(parent?.text.trim() ?? ''))) continue;
    const group = groups.get(parent) ?? { all: 0, told: [] };
    groups.set(parent, group);
    group.all++;
    if (sentences.has(section) && !isOutbound && !isPartHeading(own.text) && eventNameStrength(own.text) < 2)
      group.told.push([own, section]);
  }
  return new Map([...groups.values()].flatMap(({ all, told }) => (told.length < LEAST || told.length * 2 < all ? [] : told)));
}
