import { badge, breakable, button, element, timeOf } from './element.js';

/** Everything in a delivery that can be searched for, in lower case. */
export function searchable({ kind, status, claims, remark, body, headers }) {
  return [kind, String(status), ...claims, remark, body, ...headers.flat()].join('\n').toLowerCase();
}

/** What a delivery is called: the events that it brings, or what is said of it instead. */
export function titleOf({ kind, claims: [first, ...others], remark, method }) {
  if (first === undefined) return kind === 'unverified' ? method : remark || method;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/**
 * The line of a delivery in the list.
 *
 * @param {object} entry
 * @param {() => void} choose
 */
export function listItem(entry, choose) {
  const { kind, at, status, milliseconds, events, remark, marks } = entry;
  const title = titleOf(entry);
  const about = [
    ...(remark !== '' && remark !== title ? [remark] : []),
    ...(events.length > 1 ? [`${events.length} events`] : []),
    ...(marks.length > 0 ? [marks.length === 1 ? '1 issue' : `${marks.length} issues`] : []),
    String(status),
    `${milliseconds} ms`,
  ];
  return element(
    'li',
    {},
    button(
      { class: `entry ${kind}` },
      choose,
      element('span', { class: 'title' }, ...breakable(title)),
      timeOf(at),
      element('span', { class: 'about' }, badge(kind), ` ${about.join(' · ')}`),
    ),
  );
}
