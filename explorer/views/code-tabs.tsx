import type { ShownCode } from '../../generator/model/explorer/data.ts';
import type { ShownEvent } from '../../generator/model/explorer/members.ts';
import type { ShownText } from '../../generator/model/explorer/texts.ts';
import { Code, CopyButton } from '../code/code-block.tsx';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useEffect, useMemo, useState } from '../preact.ts';

/** The tabs of an event; a type has the first two. */
export const TABS = [
  ['members', 'Properties'],
  ['types', 'Types'],
  ['schema', 'Schema'],
  ['examples', 'Examples'],
  ['fixture', 'Fixture'],
  ['handler', 'Handler'],
] as const;

interface TabsProps {
  readonly tabs: readonly (readonly [string, string])[];
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

/** A row of tabs; arrow keys go from one to the next. */
export function TabRow({ tabs, tab, onTab }: TabsProps): JSX.Element {
  const move = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onTab(next[0]);
    document.getElementById(`tab-${next[0]}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label="Ways to see it">
      {tabs.map(([id, title], index) => (
        <button
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === tab}
          aria-controls="tab-panel"
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
          onKeyDown={(event) => move(event, index)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly tab: string;
  /** The type, and the event that it is shown for. */
  readonly typeName: string;
  readonly event: ShownEvent | undefined;
}

/** The code of a tab. */
export function CodePanel({ store, catalog, tab, typeName, event }: PanelProps): JSX.Element {
  const [code, setCode] = useState<ShownCode>();
  useEffect(() => {
    void store.code().then((all) => setCode(all[catalog.number]));
  }, [store, catalog]);
  const blocks = useMemo(
    () => (code === undefined ? [] : blocksOf({ tab, typeName, event, catalog, code, texts: store.data.texts })),
    [code, tab, typeName, event, catalog, store],
  );
  if (code === undefined) return <p class="empty">Reading …</p>;
  if (blocks.length === 0) return <p class="empty">The pages show no example of it.</p>;
  return (
    <>
      {blocks.map(({ title, text, language }) => (
        <figure class="listing">
          <figcaption>
            <span>{title}</span>
            <CopyButton text={text} what={title} />
          </figcaption>
          <Code text={text} language={language} />
        </figure>
      ))}
    </>
  );
}

interface Block {
  readonly title: string;
  readonly text: string;
  readonly language: 'json' | 'ts';
}

type BlocksProps = Pick<PanelProps, 'tab' | 'typeName' | 'event' | 'catalog'> & {
  readonly code: ShownCode;
  readonly texts: readonly ShownText[];
};

function blocksOf({ tab, typeName, event, catalog, code, texts }: BlocksProps): readonly Block[] {
  if (tab === 'types') {
    const names = typesWithin(catalog, event?.typeName ?? typeName, event);
    const text = names.flatMap((name) => code.declarations[name] ?? []).join('\n\n');
    return text === '' ? [] : [{ title: 'types.ts', text, language: 'ts' }];
  }
  if (event === undefined) return [];
  if (tab === 'examples')
    return event.examples.map(([number, start, end], index) => ({
      title: `Example ${index + 1}`,
      text: withoutMargin(texts[number]?.text.slice(start, end) ?? ''),
      language: 'json',
    }));
  const [title, text = '', language] =
    tab === 'schema'
      ? (['JSON Schema', code.schemas[event.type], 'json'] as const)
      : tab === 'fixture'
        ? (['fixtures.ts', code.fixtures[event.type], 'ts'] as const)
        : ([`handlers/${event.name}`, code.handlers[event.type], 'ts'] as const);
  return text === '' ? [] : [{ title, text, language }];
}

/** An example within a list in a page is indented; its first line is not, as it begins at the brace. */
function withoutMargin(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const margins = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return [first, ...rest.map((line) => line.slice(margin))].join('\n');
}

/** The names of a type and of all types within it, each once; those of an event begin with its own. */
function typesWithin({ typesByName }: Catalog, name: string, event: ShownEvent | undefined): readonly string[] {
  const names = new Set<string>();
  const visit = (typeName: string): void => {
    const type = typesByName.get(typeName);
    if (type === undefined || names.has(typeName)) return;
    names.add(typeName);
    for (const { holds } of type.members) if (holds !== undefined) visit(holds.typeName);
    type.oneOf.forEach(visit);
  };
  visit(event?.dataType ?? name);
  return [...new Set([name, ...names])];
}
