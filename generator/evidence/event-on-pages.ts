import type { EventEvidence, Evidence, Observation } from '../model/evidence.ts';
import { comparePlaces } from '../text/source.ts';
import { mergeAll } from './merge-evidence.ts';
import { joinVariants } from './variants.ts';

/** One event on several pages of a set; what they say is put together once all of them are known. */
export class EventOnPages {
  #first: EventEvidence;
  #payloads: Evidence[];
  #examples: (readonly Observation[])[];
  readonly #data: Evidence[];
  readonly #pages: EventEvidence[];

  constructor(event: EventEvidence) {
    this.#first = event;
    this.#payloads = [event.payload];
    this.#examples = [event.examples];
    this.#data = [event.data];
    this.#pages = [event];
  }

  /** Adds a page. What cannot be put together is taken from the page that stands first. */
  add(event: EventEvidence): void {
    const known = this.#first;
    const isFirst = comparePlaced(known, event) > 0;
    const [first, second] = isFirst ? [event, known] : [known, event];
    this.#data.push(event.data);
    this.#pages.push(event);
    if (first.envelope === second.envelope) {
      this.#payloads.push(event.payload);
      if (isFirst) this.#examples.unshift(event.examples);
      else this.#examples.push(event.examples);
    } else if (isFirst) [this.#payloads, this.#examples] = [[event.payload], [event.examples]];
    const { description = second.description, listed = second.listed } = first;
    this.#first = { ...first, description, listed };
  }

  /** The event with what all pages say of it. */
  joined(): EventEvidence {
    const { payload, examples, data } = {
      payload: mergeAll(this.#payloads),
      examples: this.#examples.flat(),
      data: mergeAll(this.#data),
    };
    return { ...this.#first, payload, examples, data, variants: joinVariants(this.#pages) };
  }
}

/** Orders events by where they are listed, or first shown. */
export function comparePlaced(a: EventEvidence, b: EventEvidence): number {
  const [x, y] = [a.listed ?? a.examples[0]?.place, b.listed ?? b.examples[0]?.place];
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  return comparePlaces(x, y);
}
