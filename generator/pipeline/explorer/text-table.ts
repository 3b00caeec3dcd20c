import type { ShownBlock, ShownPlace, ShownText } from '../../model/explorer/texts.ts';
import type { AccountEntry, Reading } from '../../model/reading.ts';
import type { Place, SourceFile } from '../../text/source.ts';

/** Numbers the texts that places are in, each when it is first met. */
export class TextTable {
  readonly #numbers = new Map<SourceFile, number>();
  readonly #blocks = new Map<SourceFile, readonly ShownBlock[]>();

  /** The pages of some readings come first, in their order, with what became of their blocks. */
  addReadings(readings: readonly Reading[]): void {
    for (const { outline, account } of readings) {
      this.number(outline.page);
      this.#blocks.set(outline.page, account.map(shownBlock));
    }
  }

  number(file: SourceFile): number {
    const known = this.#numbers.get(file) ?? this.#numbers.size;
    this.#numbers.set(file, known);
    return known;
  }

  place({ file, span }: Place): ShownPlace {
    return [this.number(file), span.start, span.end];
  }

  /** All texts so far. */
  texts(): readonly ShownText[] {
    return [...this.#numbers.keys()].map((file) => {
      const { name, path, text } = file;
      return { name, path, text, blocks: this.#blocks.get(file) ?? [] };
    });
  }
}

function shownBlock({ kind, place, gave, reason }: AccountEntry): ShownBlock {
  const { start, end } = place.span;
  return { start, end, kind, reason, ...(gave === undefined ? {} : { gave }) };
}
