import { events, eventTexts } from './events.mjs';

/** How many objects each loop goes through: enough that no check can be moved out of the loop, few enough for the cache. */
export const COPIES = 64;

/** @typedef {Record<string, unknown>} Json */

/**
 * Copies as a receiver has them: parsed from text, so that no two share a string or an object.
 *
 * @param {Json} value
 * @returns {Json[]}
 */
const copies = (value) => Array.from({ length: COPIES }, () => JSON.parse(JSON.stringify(value)));

/**
 * The values of a case, in the order of `events`.
 *
 * @param {(event: Json & { data: Json }, name: string) => unknown} [change]
 * @returns {Json[][]}
 */
export function eventValues(change = () => {}) {
  return eventTexts().map((text, at) => {
    const event = JSON.parse(text);
    change(event, events[at]);
    return copies(event);
  });
}

/** The member of `data` that comes last in the page; a guard that reads in that order finds the fault last. */
const lastMembers = {
  RecordingFileStatusUpdated: 'sessionEndReason',
  IncomingCall: 'correlationId',
};

export const wrongAtEnd = () =>
  eventValues((event, name) => {
    event.data[lastMembers[name] ?? 'isRoomsCall'] = 1;
  });

export const missingAtStart = () =>
  eventValues((event) => {
    delete event.id;
  });

export const badDate = () =>
  eventValues((event) => {
    event.eventTime = '2021-13-01T00:00:00Z';
  });

/** A day that no month has; only some contestants look. */
export const badDay = () =>
  eventValues((event) => {
    event.eventTime = '2023-02-29T00:00:00Z';
  });

export const unknownMember = () =>
  eventValues((event) => {
    event.data.undocumented = true;
  });

/** Valid events whose objects come in eight different shapes: other orders, and from the fourth on other members too. */
export function eightShapes() {
  return eventTexts().map((text) =>
    Array.from({ length: COPIES }, (_, at) => JSON.parse(JSON.stringify(reshape(JSON.parse(text), at % 8)))),
  );
}

/**
 * @param {unknown} value
 * @param {number} shape
 * @returns {unknown}
 */
function reshape(value, shape) {
  if (Array.isArray(value)) return value.map((item) => reshape(item, shape));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, reshape(member, shape)]);
  const turned = members.map((_, at) => members[(at + shape) % members.length]);
  if (shape % 2 === 1) turned.reverse();
  if (shape >= 4) turned.splice(shape % turned.length, 0, [`undocumented${shape}`, 'x']);
  return Object.fromEntries(turned);
}

/**
 * Batches of mixed events as JSON texts.
 *
 * @param {number} size events in a batch
 * @param {number} count batches
 * @returns {string[]}
 */
export function batchTexts(size, count) {
  const texts = eventTexts();
  return Array.from({ length: count }, (_, batch) => {
    const chosen = Array.from({ length: size }, (_, at) => texts[(batch + at) % texts.length]);
    return `[${chosen.join(',')}]`;
  });
}
