import { element } from './element.js';

/** More lines make no page that anybody reads. */
const MAX_LINES = 4000;

const SIGNS = { wrong: '✕', missing: '−', undocumented: '+' };

/**
 * A payload as lines of JSON, in which each mark has its line; a property that is missing has a line of its own.
 *
 * @returns the lines, and gives for a mark the line that it is at, if that is shown
 */
export function renderPayload(payload, marks) {
  const byPlace = new Map();
  for (const mark of marks) byPlace.set(keyOf(mark.path), [...(byPlace.get(keyOf(mark.path)) ?? []), mark]);
  const lines = [];
  const lineOf = new Map();
  const add = (depth, content, found = []) => {
    if (lines.length >= MAX_LINES) return;
    const [first] = found;
    const line = element('div', { class: `line ${first?.kind ?? ''}`, tabindex: '-1' });
    line.style.setProperty('--depth', String(depth));
    line.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, first === undefined ? '' : SIGNS[first.kind]));
    line.append(element('code', {}, ...content));
    if (found.length > 0) line.append(element('span', { class: 'note' }, found.map(({ text }) => text).join('; ')));
    lines.push(line);
    for (const mark of found) lineOf.set(mark, line);
  };
  const visit = (value, path, lead, tail) => {
    const depth = path.length;
    const found = byPlace.get(keyOf(path)) ?? [];
    if (typeof value !== 'object' || value === null) {
      add(depth, [...lead, element('span', { class: kindOf(value) }, JSON.stringify(value)), tail], found);
      return;
    }
    const isList = Array.isArray(value);
    const entries = isList ? value.map((item, index) => [index, item]) : Object.entries(value);
    const missing = isList ? [] : marks.filter((mark) => mark.kind === 'missing' && isDirectlyIn(mark.path, path));
    const [open, close] = isList ? '[]' : '{}';
    if (entries.length + missing.length === 0) return add(depth, [...lead, `${open}${close}${tail}`], found);
    add(depth, [...lead, open], found);
    for (const mark of missing) add(depth + 1, [nameOf(mark.path.at(-1)), ': …'], [mark]);
    for (const [index, [name, member]] of entries.entries()) {
      const before = isList ? [] : [nameOf(name), ': '];
      visit(member, [...path, name], before, index < entries.length - 1 ? ',' : '');
    }
    add(depth, [`${close}${tail}`]);
  };
  visit(payload, [], [], '');
  if (lines.length >= MAX_LINES) lines.push(element('div', { class: 'line' }, '… the rest is below, in the body as received'));
  return { lines, lineOf: (mark) => lineOf.get(mark) };
}

function nameOf(name) {
  return element('span', { class: 'name' }, JSON.stringify(name));
}

function kindOf(value) {
  return value === null ? 'null' : typeof value;
}

function keyOf(path) {
  return JSON.stringify(path);
}

function isDirectlyIn(path, outer) {
  return path.length === outer.length + 1 && outer.every((step, index) => path[index] === step);
}
