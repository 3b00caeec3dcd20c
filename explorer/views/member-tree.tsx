import type { ShownMember } from '../../generator/model/explorer/members.ts';
import { addSurface, lamp, light } from '../data/light.ts';
import { openAtFirst, type Root, type Row, rowsOf } from '../data/rows.ts';
import type { Catalog } from '../data/store.ts';
import { type JSX, useEffect, useMemo, useRef, useState } from '../preact.ts';

interface TreeProps {
  readonly catalog: Catalog;
  readonly roots: readonly Root[];
  /** The path of the member that is selected. */
  readonly path: string;
  readonly onSelect: (row: Row) => void;
}

/** Members as a tree, walked by arrow keys. */
export function MemberTree({ catalog, roots, path, onSelect }: TreeProps): JSX.Element {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const initial = useMemo(() => openAtFirst(catalog, roots, path), [catalog, roots, path]);
  const open = useMemo(() => withToggled(initial, toggled), [initial, toggled]);
  const rows = useMemo(() => rowsOf(catalog, roots, open), [catalog, roots, open]);
  const tree = useRef<HTMLDivElement>(null);
  useLit(tree);
  useEffect(() => {
    tree.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [path]);
  const toggle = (row: Row, isOpen: boolean): void => setToggled(new Map(toggled).set(row.path, isOpen));
  const current = rows.findIndex((row) => row.path === path);
  const focusAt = (index: number): void => {
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  };
  const press = (event: KeyboardEvent, row: Row, index: number): void => {
    const step = stepFor(event.key, row, rows, index);
    if (step === undefined) return;
    event.preventDefault();
    if (step === 'open' || step === 'close') toggle(row, step === 'open');
    else if (step === 'select') onSelect(row);
    else focusAt(step);
  };
  if (rows.length === 0) return <p class="empty">The pages show no properties of it.</p>;
  return (
    <div role="tree" class="tree" aria-label="Properties" ref={tree}>
      {rows.map((row, index) => (
        <TreeLine
          {...{ row, isSelected: row.path === path, isFirst: index === Math.max(0, current) }}
          key={row.path}
          onKey={(event) => press(event, row, index)}
          onToggle={() => toggle(row, !row.isOpen)}
          onSelect={() => onSelect(row)}
        />
      ))}
    </div>
  );
}

function withToggled(initial: ReadonlySet<string>, toggled: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const open = new Set(initial);
  for (const [path, isOpen] of toggled) {
    if (isOpen) open.add(path);
    else open.delete(path);
  }
  return open;
}

/** What a key does in a tree: goes to a line, opens or closes, or selects. */
function stepFor(key: string, row: Row, rows: readonly Row[], index: number): number | 'open' | 'close' | 'select' | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, rows.length - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  if (key === 'ArrowRight') return row.isOpen ? index + 1 : row.hasChildren ? 'open' : undefined;
  if (key === 'ArrowLeft') return row.isOpen ? 'close' : rows.findLastIndex((other, at) => at < index && other.depth < row.depth);
  return key === 'Enter' || key === ' ' ? 'select' : undefined;
}

/** Lines light up with the places of the page that speak for them. */
function useLit(tree: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const shine = lamp('lit');
    return addSurface((keys) => {
      const wanted = new Set(keys);
      const lines = [...(tree.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
      shine(lines.filter(({ dataset }) => wanted.has(dataset.key ?? '')));
    });
  }, [tree]);
}

interface LineProps {
  readonly row: Row;
  readonly isSelected: boolean;
  readonly isFirst: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
  readonly onSelect: () => void;
}

function TreeLine({ row, isSelected, isFirst, onKey, onToggle, onSelect }: LineProps): JSX.Element {
  const { key, depth, member, hasChildren, isOpen } = row;
  return (
    <div
      role="treeitem"
      class={`member${isSelected ? ' selected' : ''}`}
      data-key={key}
      data-depth={Math.min(depth, 8)}
      aria-level={depth + 1}
      aria-selected={isSelected}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isFirst ? 0 : -1}
      onKeyDown={onKey}
      onClick={onSelect}
      onMouseEnter={() => light([key])}
      onMouseLeave={() => light([])}
      onFocus={() => light([key])}
      onBlur={() => light([])}
    >
      <span
        class={`twist${hasChildren ? (isOpen ? ' open' : ' shut') : ''}`}
        onClick={(event) => {
          if (!hasChildren) return;
          event.stopPropagation();
          onToggle();
        }}
      />
      <bdi class="name">{member.name}</bdi>
      <bdi class="type">{member.type}</bdi>
      <Badges member={member} />
    </div>
  );
}

/** What is to be known of a member at a glance. */
function Badges({ member }: { member: ShownMember }): JSX.Element {
  const { required, seen, of, since, values, reason, guesses } = member;
  return (
    <span class="badges">
      {values === undefined ? null : <span class="badge">{values.length === 1 ? '1 value' : `${values.length} values`}</span>}
      {since === undefined ? null : <span class="badge">since {since}</span>}
      {guesses === undefined ? null : <span class="badge guess">guess</span>}
      {reason === undefined ? null : <span class="badge override">override</span>}
      {required ? null : <span class="badge optional">optional</span>}
      {of === 0 ? null : (
        <span class={`seen${seen < of ? ' some' : ''}`} title={`In ${seen} of ${of} examples`}>
          {seen} of {of}
        </span>
      )}
    </span>
  );
}
