/** What a file of lines, such as `.gitignore`, becomes so that some lines are in it. */
export interface LinesEdit {
  readonly text: string;
  /** The lines that it lacked. */
  readonly added: readonly string[];
}

/** Adds the lines that a text lacks at its end, and leaves the others as they are. */
export function addLines(text: string, wanted: readonly string[]): LinesEdit {
  const present = new Set(text.split('\n').map((line) => line.trim()));
  const added = wanted.filter((line) => !present.has(line));
  if (added.length === 0) return { text, added };
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: `${start}${added.join('\n')}\n`, added };
}
