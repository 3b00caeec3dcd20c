import type { ShownCoverage, ShownFinding } from '../../generator/model/explorer/data.ts';
import type { ShownText } from '../../generator/model/explorer/texts.ts';
import type { Catalog, Store } from '../data/store.ts';
import type { JSX } from '../preact.ts';
import type { Focus } from './page/page-pane.tsx';
import { lineAt } from './why.tsx';

interface CoverageProps {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly onFocus: (focus: Focus) => void;
}

/** How much each page says, how much of it was used, and what was reported of it. */
export function Coverage({ store, catalog, onFocus }: CoverageProps): JSX.Element {
  return (
    <>
      <header class="head">
        <h1>Coverage of {catalog.title}</h1>
        <p>What each page lists, shows and describes, and how much of it was used.</p>
      </header>
      {catalog.coverage.map((coverage) => (
        <PageCoverage {...{ store, catalog, coverage, onFocus }} />
      ))}
      <Findings {...{ store, onFocus }} findings={catalog.findings} />
    </>
  );
}

function PageCoverage({ store, catalog, coverage, onFocus }: CoverageProps & { coverage: ShownCoverage }): JSX.Element {
  const { text, events, shown, described, blocks, used, notShown } = coverage;
  const page = store.data.texts[text];
  return (
    <section class="card">
      <h2>
        <button type="button" class="link" onClick={() => onFocus({ text, offset: 0 })}>
          {page?.path}
        </button>
      </h2>
      <Bar label="Events with an example" part={shown} whole={events} />
      <Bar label="Events with a description" part={described} whole={events} />
      <Bar label="Tables, lists, code and headings used" part={used} whole={blocks} />
      {notShown.length === 0 ? null : (
        <p>
          No example shows{' '}
          {notShown
            .slice(0, 12)
            .map((type) => catalog.eventsByType.get(type)?.name ?? type)
            .join(', ')}
          {notShown.length > 12 ? ` and ${notShown.length - 12} more` : ''}.
        </p>
      )}
      <Unused {...{ text, page, onFocus }} />
    </section>
  );
}

interface UnusedProps extends Pick<CoverageProps, 'onFocus'> {
  readonly text: number;
  readonly page: ShownText | undefined;
}

/** The blocks of a page that were not used, each with the reason. */
function Unused({ text, page, onFocus }: UnusedProps): JSX.Element | null {
  const unused = (page?.blocks ?? []).filter(({ gave }) => gave === undefined);
  if (unused.length === 0) return null;
  return (
    <details>
      <summary>{unused.length === 1 ? '1 block not used' : `${unused.length} blocks not used`}</summary>
      <ul class="facts">
        {unused.map(({ start, kind, reason }) => (
          <li>
            <button type="button" class="link" onClick={() => onFocus({ text, offset: start })}>
              {kind === 'opener' ? 'about the site' : kind}, line {lineAt(page?.text ?? '', start)[0]}
            </button>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A part of a whole as a bar, with its numbers beside it. */
function Bar({ label, part, whole }: { label: string; part: number; whole: number }): JSX.Element {
  return (
    <div class="meter">
      <span>{label}</span>
      <span class="track" aria-hidden="true">
        <span class={part < whole ? 'some' : 'all'} style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
      </span>
      <span class="figure">
        {part} of {whole}
      </span>
    </div>
  );
}

function Findings({
  store,
  findings,
  onFocus,
}: Pick<CoverageProps, 'store' | 'onFocus'> & { findings: readonly ShownFinding[] }): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <section class="card">
      <h2>Reported</h2>
      <ul class="findings">
        {findings.map(({ severity, code, message, fix, place }) => (
          <li>
            <span class={`badge ${severity}`}>{severity}</span> <span dir="auto">{message}</span>{' '}
            <span class="quiet-text">Fix: {fix}</span> <code>{code}</code>{' '}
            {place === undefined ? null : (
              <button type="button" class="link" onClick={() => onFocus({ text: place[0], offset: place[1] })}>
                {store.data.texts[place[0]]?.path}:{lineAt(store.data.texts[place[0]]?.text ?? '', place[1])[0]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
