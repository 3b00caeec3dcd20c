import type { JSX } from '../preact.ts';

/** Which of the panes is shown where there is room for one or two. */
export type Pane = 'list' | 'detail' | 'page';

interface SwitchProps {
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
  readonly hasList: boolean;
  readonly hasPage: boolean;
}

/** Chooses what is shown where there is no room for everything. */
export function PaneSwitch({ pane, setPane, hasList, hasPage }: SwitchProps): JSX.Element {
  const all = [
    ['list', 'List', hasList],
    ['detail', 'Details', true],
    ['page', 'Page', hasPage],
  ] as const;
  const panes = all.filter(([, , isThere]) => isThere);
  return (
    <nav class="switch" aria-label="Panes">
      {panes.map(([name, title]) => (
        <button type="button" aria-pressed={pane === name} data-for={name} onClick={() => setPane(name)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
