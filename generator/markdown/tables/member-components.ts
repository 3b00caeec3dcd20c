import type { Cell, Table } from '../../model/outline.ts';
import type { SourceFile } from '../../text/source.ts';
import type { PageElement } from '../elements.ts';
import { readCell } from './pipe-table.ts';
import { memberTable, toMarkdown } from './tagged-cells.ts';

/** Members as components show them: what names the member in its attributes, in the order of the most usual. */
const NAMING = ['body', 'name', 'field', 'property', 'attribute', 'path'] as const;

function memberName({ attributes }: PageElement): string | undefined {
  return NAMING.map((key) => attributes[key]).find((name) => name !== undefined && name !== '');
}

/** Whether an element says of one member what it is. */
function isMember(element: PageElement): boolean {
  const { attributes, name } = element;
  if (!/^[A-Z]/.test(name) || memberName(element) === undefined) return false;
  return /field|param|prop|attribute|member/i.test(name) || attributes['type'] !== undefined;
}

/**
 * Members that stand beside each other, as runs; what stands in a member belongs to it.
 * @param breaks Where a run ends in any case, in ascending order: the offsets of headings.
 */
export function componentRuns(roots: readonly PageElement[], breaks: readonly number[]): readonly (readonly PageElement[])[] {
  const own = roots.filter(isMember);
  const runs: PageElement[][] = [];
  let last: PageElement | undefined;
  for (const element of roots) {
    if (isMember(element)) {
      if (last === undefined || !isMember(last) || isBetween(breaks, last.start, element.start)) runs.push([]);
      runs.at(-1)?.push(element);
    }
    last = element;
  }
  const inner = roots.filter((element) => !own.includes(element)).flatMap(({ children }) => componentRuns(children, breaks));
  return [...runs, ...inner];
}

/** Whether one of some ascending offsets lies between two; found by halves, as components can be within each other. */
function isBetween(offsets: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && (offsets[low] ?? 0) < to;
}

/** A run of members, with all that stand within them, as a table. */
export function membersOf(page: SourceFile, run: readonly PageElement[]): Table {
  const rows: Cell[][] = [];
  const visit = (elements: readonly PageElement[], owner: string): void => {
    for (const element of elements) {
      if (!isMember(element)) {
        visit(element.children, owner);
        continue;
      }
      const name = owner + (memberName(element) ?? '');
      rows.push(rowOfMember(page, element, name));
      const isList = /\[\]|array|list/i.test(unbraced(element.attributes['type'] ?? ''));
      visit(element.children, `${name}${isList ? '[]' : ''}.`);
    }
  };
  visit(run, '');
  const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  return memberTable(['Name', 'Type', 'Required', 'Default', 'Description'], rows, span);
}

function rowOfMember(page: SourceFile, element: PageElement, name: string): Cell[] {
  const { attributes, start, innerStart, innerEnd, children } = element;
  const span = { start, end: innerStart };
  const text = (value: string): Cell => readCell(value, span);
  const own = page.text.slice(innerStart, Math.min(innerEnd, ...children.map((child) => child.start)));
  const required = attributes['required'];
  const optional = attributes['optional'] ?? attributes['nullable'];
  const presence =
    required !== undefined && unbraced(required) !== 'false'
      ? 'yes'
      : optional !== undefined || required !== undefined
        ? 'no'
        : '';
  const fallback = unbraced(attributes['default'] ?? '');
  return [
    text(`\`${name}\``),
    text(unbraced(attributes['type'] ?? '')),
    text(presence),
    text(fallback),
    readCell(toMarkdown(own), span),
  ];
}

/** `{"string"}` → `string`. */
function unbraced(value: string): string {
  return value.replace(/^\{\s*["'`]?|["'`]?\s*\}$/g, '');
}
