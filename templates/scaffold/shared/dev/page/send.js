import { breakable, button, element } from './element.js';

const FAULTS = {
  '': 'as documented',
  invalid: 'with something missing',
  'wrong-signature': 'with a wrong signature',
  old: 'signed too long ago',
};

/**
 * The events that can be sent, each with a button.
 *
 * @param {{ events: HTMLElement, find: HTMLInputElement, fault: HTMLSelectElement }} places
 * @param {(text: string) => void} say tells what became of sending
 * @returns sets what there is to send
 */
export function sendPanel({ events, find, fault }, say) {
  const filter = () => {
    const text = find.value.trim().toLowerCase();
    for (const one of events.children) one.hidden = !`${one.textContent} ${one.dataset.name}`.toLowerCase().includes(text);
  };
  find.addEventListener('input', filter);
  return ({ events: known, faults }) => {
    const chosen = fault.value;
    fault.replaceChildren(...['', ...faults].map((name) => element('option', { value: name }, FAULTS[name] ?? name)));
    fault.value = ['', ...faults].includes(chosen) ? chosen : '';
    events.replaceChildren(...known.map((one) => item(one, () => send(one, fault.value, say))));
    filter();
  };
}

function item({ name, type }, press) {
  const isTold = plain(type).endsWith(plain(name));
  const names = element('span', { class: 'names' }, ...breakable(type), ...(isTold ? [] : [element('small', {}, name)]));
  return element('li', { 'data-name': name }, names, button({ 'aria-label': `Send ${name}` }, press, 'Send'));
}

/** A name in code tells nothing new where it only writes the type otherwise. */
function plain(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

async function send({ name, type }, fault, say) {
  say(`Sending ${name} …`);
  try {
    const body = JSON.stringify({ type, fault });
    const response = await fetch('/send', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { status, reason } = await response.json();
    say(reason ?? `${name} was answered ${status}.`);
  } catch {
    say('Nothing could be sent: is npm run dev running?');
  }
}
