import type { ShownText } from '../../../generator/model/explorer/texts.ts';
import { lamp } from '../../data/light.ts';
import type { Mark } from '../../data/store.ts';
import { drawLines, pageLines } from './page-lines.ts';

const CHUNK = 100;
/** Pages with more lines are drawn as far as they are looked at. */
const LINES_AT_ONCE = 2000;

/** The lines of a page in chunks, each drawn when it is near what is looked at. */
export class DrawnPage {
  readonly #lines: ReturnType<typeof pageLines>;
  readonly #marks: readonly Mark[];
  readonly #idsByKey = new Map<string, number[]>();
  readonly #elements = new Map<number, Element[]>();
  readonly #light = lamp('lit');
  readonly #choose = lamp('chosen');
  readonly #target = lamp('target');
  #chunks: HTMLElement[] = [];
  #observer: IntersectionObserver | undefined;
  #chosen: readonly string[] = [];

  constructor(text: ShownText, marks: readonly Mark[]) {
    this.#lines = pageLines(text);
    this.#marks = marks;
    for (const { id, keys } of marks)
      for (const key of keys) {
        const ids = this.#idsByKey.get(key) ?? [];
        ids.push(id);
        this.#idsByKey.set(key, ids);
      }
  }

  attach(pane: HTMLElement): void {
    const isLong = this.#lines.length > LINES_AT_ONCE;
    this.#chunks = Array.from({ length: Math.ceil(this.#lines.length / CHUNK) }, (_, index) => {
      const chunk = document.createElement('div');
      chunk.className = 'chunk';
      chunk.dataset.chunk = String(index);
      const lines = Math.min(CHUNK, this.#lines.length - index * CHUNK);
      chunk.style.setProperty('contain-intrinsic-size', `auto ${lines * 1.5}em`);
      if (isLong) chunk.style.minHeight = `${lines * 1.5}em`;
      else this.#fill(index, chunk);
      return chunk;
    });
    pane.replaceChildren(...this.#chunks);
    if (!isLong) return;
    this.#observer = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen)
          if (isIntersecting && target instanceof HTMLElement) this.#fill(Number(target.dataset.chunk), target);
      },
      { root: pane, rootMargin: '800px 0px' },
    );
    for (const chunk of this.#chunks) this.#observer.observe(chunk);
    addEventListener('beforeprint', this.#fillAll);
  }

  detach(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#fillAll);
  }

  /** Lights what speaks for some keys. */
  light(keys: readonly string[]): void {
    this.#light(this.#elementsOf(keys));
  }

  /** The same, for as long as they are selected. */
  choose(keys: readonly string[]): void {
    this.#chosen = keys;
    this.#choose(this.#elementsOf(keys));
  }

  scrollTo(offset: number): void {
    let number = this.#lines.findIndex(({ start, text }) => offset <= start + text.length);
    if (number === -1) number = 0;
    const index = Math.floor(number / CHUNK);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    this.#fill(index, chunk);
    const line = chunk.querySelector(`[data-n="${number + 1}"]`);
    this.#target(line === null || offset === 0 ? [] : [line]);
    line?.scrollIntoView({ block: offset === 0 ? 'start' : 'center' });
  }

  readonly #fillAll = (): void => {
    for (const [index, chunk] of this.#chunks.entries()) this.#fill(index, chunk);
  };

  #fill(index: number, chunk: HTMLElement): void {
    if (chunk.childElementCount > 0) return;
    const first = index * CHUNK;
    chunk.append(drawLines(this.#lines.slice(first, first + CHUNK), { first: first + 1, marks: this.#marks }));
    chunk.style.minHeight = '';
    for (const element of chunk.querySelectorAll<HTMLElement>('[data-marks]'))
      for (const id of (element.dataset.marks ?? '').split(' ')) {
        const known = this.#elements.get(Number(id)) ?? [];
        known.push(element);
        this.#elements.set(Number(id), known);
      }
    this.#choose(this.#elementsOf(this.#chosen));
  }

  #elementsOf(keys: readonly string[]): readonly Element[] {
    const ids = keys.flatMap((key) => this.#idsByKey.get(key) ?? []);
    return ids.flatMap((id) => this.#elements.get(id) ?? []);
  }
}
