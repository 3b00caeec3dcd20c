import { type JSX, useState } from '../preact.ts';
import { lexJson, lexTypeScript, type Token } from './lexers.ts';

const LEXERS = { json: lexJson, ts: lexTypeScript } as const;

/** Code with colors. A text is text, whatever stands in it. */
export function Code({ text, language }: { text: string; language: keyof typeof LEXERS }): JSX.Element {
  return (
    <pre class="code" tabIndex={0}>
      <code>{pieces(text, LEXERS[language](text))}</code>
    </pre>
  );
}

function pieces(text: string, tokens: readonly Token[]): readonly (JSX.Element | string)[] {
  const shown: (JSX.Element | string)[] = [];
  let at = 0;
  for (const { start, end, kind } of tokens) {
    if (start > at) shown.push(text.slice(at, start));
    shown.push(<span class={`tok-${kind}`}>{text.slice(start, end)}</span>);
    at = end;
  }
  shown.push(text.slice(at));
  return shown;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, what }: { text: string; what: string }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid((await copied(text)) ? 'Copied' : 'Not copied: the browser refused');
    setTimeout(() => setSaid(''), 2000);
  };
  return (
    <span class="copy">
      <span role="status">{said}</span>
      <button type="button" class="quiet" onClick={() => void copy()} aria-label={`Copy ${what}`}>
        Copy
      </button>
    </span>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

/** How it was done before there was a clipboard to write to, which files on disk may not use everywhere. */
function copiedBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
