import { styleText } from 'node:util';
import type { Paint } from '../../diagnostics/format.ts';

/** Where a command runs and speaks to. Tests give one of their own. */
export interface Terminal {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** How many characters a line has room for; unknown where nobody is watching. */
  readonly width?: number;
  /**
   * Shows what is being done in a line that the next one replaces, where a person is watching; elsewhere only what takes
   * long is printed, in a line of its own. An empty text clears the line.
   */
  readonly progress: (text: string, takesLong?: boolean) => void;
  /** Asks a question that is answered with yes or no; there only if a person can answer. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Asks for a line of text; there only if a person can answer. Gives nothing if the person closes the input instead. */
  readonly ask?: (question: string) => Promise<string | undefined>;
}

/** The terminal of this process: colors and progress only where a person is watching and neither NO_COLOR nor CI says otherwise. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const watched = stderr.isTTY === true && !env.CI && env.TERM !== 'dumb';
  const colored = watched && !env.NO_COLOR;
  for (const stream of [stdout, stderr]) stream.on('error', endWithReader);
  return {
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    paint: (style, text) => (colored ? styleText(style, text, { validateStream: false }) : text),
    ...(stdout.columns === undefined ? {} : { width: stdout.columns }),
    progress: (text, takesLong = false) => {
      if (watched) stderr.write(`\r\u001b[2K${text === '' ? '' : `${text} …${elapsedText(process.uptime())}`}`);
      else if (takesLong) stderr.write(`${text} …\n`);
    },
    ...(watched && process.stdin.isTTY === true ? { confirm: confirmWithPerson, ask: askPerson } : {}),
  };
}

/** How long the run has taken, where a person may begin to wonder. */
function elapsedText(seconds: number): string {
  return seconds < 2 ? '' : ` (${Math.round(seconds)} s)`;
}

/** A reader that has had enough, such as `head`, closes the pipe: there is nobody left to speak to. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function confirmWithPerson(question: string): Promise<boolean> {
  const answer = await askPerson(`${question} [Y/n] `);
  return answer !== undefined && /^(?:y|yes)?$/i.test(answer);
}

async function askPerson(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    return (await Promise.race([lines.question(question), closed]))?.trim();
  } finally {
    lines.close();
  }
}
