import { badge, breakable, button, element, timeOf } from './element.js';
import { titleOf } from './list.js';
import { renderPayload } from './payload.js';

const LABELS = { wrong: 'wrong', missing: 'missing', undocumented: 'not documented' };

/**
 * Shows a delivery: its payload beside what in it is not as documented, its headers, and the answer.
 *
 * @param {HTMLElement} place
 * @param {object | undefined} entry
 * @param {() => void} goBack what leads from it back to the list, where there is room for one of them only
 */
export function showDetail(place, entry, goBack) {
  if (entry === undefined) {
    place.replaceChildren(
      element('p', { class: 'hint' }, 'Choose a delivery to see its payload, and where it differs from the documentation.'),
    );
    return;
  }
  const { payload, marks, body } = entry;
  const { lines, lineOf } = renderPayload(payload, marks);
  place.replaceChildren(
    button({ class: 'back' }, goBack, '← All deliveries'),
    heading(entry),
    ...(entry.kind === 'unverified' ? [element('p', { class: 'reason' }, `Not verified: ${entry.remark}.`)] : []),
    element(
      'div',
      { class: marks.length > 0 ? 'beside' : '' },
      part(
        copyable('Payload', payload),
        payload === undefined ? element('pre', {}, body || 'no body') : element('div', { class: 'payload' }, ...lines),
      ),
      ...(marks.length > 0 ? [part(`Not as documented: ${marks.length}`, issueList(marks, lineOf))] : []),
    ),
    folded('The answer', pretty(entry.answer)),
    folded('Headers', entry.headers.map(([name, value]) => `${name}: ${value}`).join('\n')),
    folded('The body as received', body || '(empty)'),
  );
}

function heading(entry) {
  const { kind, at, method, status, milliseconds, events } = entry;
  const facts = element(
    'p',
    { class: 'facts' },
    badge(kind),
    ' ',
    timeOf(at),
    ` ${method} answered ${status} in ${milliseconds} ms`,
  );
  const outcomes = events.length < 2 ? [] : [element('ul', { class: 'outcomes' }, ...events.map(outcome))];
  return element('div', { class: 'heading' }, element('h2', {}, ...breakable(titleOf(entry))), facts, ...outcomes);
}

function outcome({ index, status, type }) {
  return element('li', {}, `${index + 1}. `, element('b', { class: status }, status), ` ${type ?? 'without a type'}`);
}

/** Each issue leads to its line. */
function issueList(marks, lineOf) {
  const items = marks.map((mark) => {
    const line = lineOf(mark);
    const content = [element('span', { class: `label ${mark.kind}` }, LABELS[mark.kind]), ` ${mark.text}`];
    if (line === undefined) return element('li', {}, element('span', { class: 'issue' }, ...content));
    const lead = () => {
      line.scrollIntoView({ block: 'nearest' });
      line.focus({ preventScroll: true });
    };
    return element('li', {}, button({ class: 'issue' }, lead, ...content));
  });
  return element('ul', { class: 'issues' }, ...items);
}

function part(title, content) {
  return element('section', {}, element('h3', {}, ...[title].flat()), content);
}

/** A title with a button that copies what stands below it. */
function copyable(title, payload) {
  const copy = async ({ target }) => {
    const isCopied = await navigator.clipboard.writeText(JSON.stringify(payload, null, 2)).then(
      () => true,
      () => false,
    );
    target.textContent = isCopied ? 'Copied' : 'Not allowed';
  };
  return payload === undefined ? title : [title, button({ class: 'copy' }, copy, 'Copy')];
}

function folded(title, text) {
  return element('details', { class: 'folded' }, element('summary', {}, title), element('pre', {}, text));
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text || '(empty)';
  }
}
