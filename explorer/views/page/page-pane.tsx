import type { ShownText } from '../../../generator/model/explorer/texts.ts';
import { addSurface, light } from '../../data/light.ts';
import type { Catalog, Mark } from '../../data/store.ts';
import { type JSX, useEffect, useLayoutEffect, useMemo, useRef, useState } from '../../preact.ts';
import { DrawnPage } from './drawn-page.ts';

/** A place to show: a text and an offset. */
export interface Focus {
  readonly text: number;
  readonly offset: number;
}

interface PaneProps {
  readonly texts: readonly ShownText[];
  readonly catalog: Catalog | undefined;
  readonly focus: Focus;
  /** The keys of what is selected, which stay lit. */
  readonly chosen: readonly string[];
  /** Whether it is looked at where there is room for one pane: what is hidden cannot be scrolled. */
  readonly isAlone: boolean;
  readonly onText: (text: number) => void;
  readonly onPick: (keys: readonly string[]) => void;
}

/** The page as it was read, with what speaks for each member. */
export function PagePane({ texts, catalog, focus, chosen, isAlone, onText, onPick }: PaneProps): JSX.Element {
  const [says, setSays] = useState('');
  const marks = catalog?.marks.get(focus.text) ?? NONE;
  const text = texts[focus.text];
  const hover = (keys: readonly string[]): void => {
    light(keys);
    setSays(keys.length === 0 ? '' : saying(keys, catalog));
  };
  return (
    <section class="pane page" aria-label="Page">
      <div class="bar">
        <label>
          <span class="hidden">Page</span>
          <select value={focus.text} onChange={({ currentTarget }) => onText(Number(currentTarget.value))}>
            {texts.map(({ path }, index) => (
              <option value={index}>{path}</option>
            ))}
          </select>
        </label>
      </div>
      {text === undefined ? (
        <p class="empty">There is no page to show.</p>
      ) : (
        <PageText key={focus.text} {...{ text, marks, focus, chosen, isAlone, onPick }} onHover={hover} />
      )}
      <p class="says" aria-live="polite">
        {says === '' ? 'Point at a marked word to see which properties it is about.' : says}
      </p>
    </section>
  );
}

const NONE: readonly Mark[] = [];

/** What a place of a page speaks for, in words. */
function saying(keys: readonly string[], catalog: Catalog | undefined): string {
  const names = keys.map((key) => key.replace('\n', '.')).map((name) => catalog?.eventsByType.get(name)?.name ?? name);
  return `Speaks for ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`;
}

interface TextProps {
  readonly text: ShownText;
  readonly marks: readonly Mark[];
  readonly focus: Focus;
  readonly chosen: readonly string[];
  readonly isAlone: boolean;
  readonly onHover: (keys: readonly string[]) => void;
  readonly onPick: (keys: readonly string[]) => void;
}

function PageText({ text, marks, focus, chosen, isAlone, onHover, onPick }: TextProps): JSX.Element {
  const pane = useRef<HTMLDivElement>(null);
  const page = useMemo(() => new DrawnPage(text, marks), [text, marks]);
  useLayoutEffect(() => {
    if (pane.current !== null) page.attach(pane.current);
    return () => page.detach();
  }, [page]);
  useEffect(() => addSurface((keys) => page.light(keys)), [page]);
  useEffect(() => {
    page.choose(chosen);
    page.scrollTo(focus.offset);
  }, [page, focus, chosen, isAlone]);
  const keysAt = ({ target }: Event): readonly string[] => {
    const ids = target instanceof HTMLElement ? (target.dataset.marks ?? '').split(' ') : [];
    return ids.flatMap((id) => (id === '' ? [] : (marks[Number(id)]?.keys ?? [])));
  };
  return (
    <div
      ref={pane}
      class="text"
      tabIndex={0}
      role="document"
      aria-label={text.path}
      onMouseOver={(event) => onHover(keysAt(event))}
      onMouseLeave={() => onHover([])}
      onClick={(event) => {
        const keys = keysAt(event);
        if (keys.length > 0) onPick(keys);
      }}
    />
  );
}
