import { showDetail } from './detail.js';
import { button, element } from './element.js';
import { listItem, searchable } from './list.js';
import { sendPanel } from './send.js';

const KINDS = ['handled', 'invalid', 'unknown', 'unverified', 'failed', 'other'];
const MAX_SHOWN = 500;

const at = (id) => document.getElementById(id);
const [list, detail, search, state, kinds, panel] = ['list', 'detail', 'search', 'state', 'kinds', 'send'].map(at);

/** What came, the newest first, each with its line in the list. */
let deliveries = [];
/** The chosen delivery; without one, the newest is shown. */
let chosen;
/** The kind that is shown; without one, all are. */
let kind;
let run;

const say = (text) => {
  state.textContent = text;
};
const counted = (count) => (count === 1 ? '1 delivery' : `${count} deliveries`);

function isShown({ entry, text }) {
  return (kind === undefined || entry.kind === kind) && text.includes(search.value.trim().toLowerCase());
}

function choose(delivery, { isOpened = true } = {}) {
  chosen = delivery;
  document.body.classList.toggle('opened', delivery !== undefined && isOpened);
  update();
}

/** Brings everything in line with what came and what is chosen. */
function update() {
  for (const delivery of deliveries) delivery.item.hidden = !isShown(delivery);
  const shown = deliveries.filter(isShown);
  if (chosen !== undefined && !shown.includes(chosen)) chosen = undefined;
  const current = chosen ?? shown[0];
  for (const { item } of deliveries) item.firstChild.removeAttribute('aria-current');
  current?.item.firstChild.setAttribute('aria-current', 'true');
  const key = current?.key ?? '';
  if (detail.dataset.shown !== key) showDetail(detail, current?.entry, () => choose(undefined));
  detail.dataset.shown = key;
  at('empty').hidden = deliveries.length > 0;
  updateKinds();
}

function updateKinds() {
  const known = [undefined, ...KINDS].filter((name) => name !== 'failed' || deliveries.some(({ entry }) => entry.kind === name));
  const focused = kinds.contains(document.activeElement) ? document.activeElement.dataset.kind : undefined;
  const buttons = known.map((name) => {
    const count = deliveries.filter(({ entry }) => name === undefined || entry.kind === name).length;
    const attributes = { class: name, 'data-kind': name ?? 'all', 'aria-pressed': String(kind === name) };
    return button(attributes, () => filterBy(name), name ?? 'all', element('span', { class: 'count' }, String(count)));
  });
  kinds.replaceChildren(...buttons);
  if (focused !== undefined) buttons.find(({ dataset }) => dataset.kind === focused)?.focus();
}

function filterBy(name) {
  kind = name;
  update();
}

function receive(entry) {
  const key = `${run} ${entry.number}`;
  if (deliveries.some((known) => known.key === key)) return;
  const delivery = { key, entry, text: searchable(entry) };
  delivery.item = listItem(entry, () => choose(delivery));
  deliveries = [delivery, ...deliveries];
  for (const { item } of deliveries.splice(MAX_SHOWN)) item.remove();
  list.prepend(delivery.item);
  say(`${counted(deliveries.length)}, live`);
  update();
}

function clear() {
  deliveries = [];
  list.replaceChildren();
  say('live');
  choose(undefined);
}

/** Chooses the delivery that is so many lines below the one that is chosen. */
function step(by) {
  const shown = deliveries.filter(isShown);
  const index = chosen === undefined ? 0 : shown.indexOf(chosen);
  const next =
    shown[
      Math.max(
        0,
        Math.min(shown.length - 1, chosen === undefined && by > 0 && document.activeElement === document.body ? 0 : index + by),
      )
    ];
  if (next === undefined) return;
  choose(next, { isOpened: document.body.classList.contains('opened') });
  next.item.firstChild.focus();
}

function back() {
  search.value = '';
  choose(undefined);
  document.activeElement?.blur();
}

const KEYS = {
  '/': () => search.focus(),
  s: () => {
    panel.open = true;
    at('find').focus();
  },
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Escape: back,
};

document.addEventListener('keydown', (event) => {
  const isWriting = event.target.matches('input, select');
  const press = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
  if (press === undefined || (isWriting && event.key !== 'Escape')) return;
  event.preventDefault();
  press();
});
search.addEventListener('input', update);
at('clear').addEventListener('click', clear);

const setEvents = sendPanel({ events: at('events'), find: at('find'), fault: at('fault') }, say);
const source = new EventSource('/entries');
source.addEventListener('start', ({ data }) => {
  const { started, ...sendable } = JSON.parse(data);
  run = started;
  setEvents(sendable);
  say(deliveries.length === 0 ? 'live' : `${counted(deliveries.length)}, live`);
});
source.onmessage = ({ data }) => receive(JSON.parse(data));
source.onerror = () => say('not connected; trying again …');
panel.open = matchMedia('(min-width: 60rem)').matches;
update();
