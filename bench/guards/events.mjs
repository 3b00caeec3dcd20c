import { readFileSync } from 'node:fs';
import path from 'node:path';
import { payloads, root } from '../project.mjs';

/** The six events that every contestant guards; the names of their schemas. */
export const events = /** @type {const} */ ([
  'RecordingFileStatusUpdated',
  'CallStarted',
  'CallEnded',
  'CallParticipantAdded',
  'CallParticipantRemoved',
  'IncomingCall',
]);

/** @typedef {typeof events[number]} EventName */

/**
 * The part of JSON Schema that the schemas here use.
 *
 * @typedef {object} Schema
 * @property {string} [title]
 * @property {string | readonly string[]} [type]
 * @property {string} [format]
 * @property {string} [const]
 * @property {string} [$ref]
 * @property {Schema} [items]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Readonly<Record<string, Schema>>} [$defs]
 */

/** The value of `eventType` for an event. */
export const typeName = (/** @type {string} */ event) => `Microsoft.Communication.${event}`;

/**
 * @param {string} event
 * @returns {Schema}
 */
export function eventSchema(event) {
  return JSON.parse(readFileSync(path.join(root, 'schemas', 'acs-calling', `${event}.schema.json`), 'utf8'));
}

/**
 * One event of each kind as JSON text, in the order of `events`. The older page's only payload comes first and is left
 * out: it lacks a member that the newer page added.
 *
 * @returns {readonly string[]}
 */
export function eventTexts() {
  const texts = payloads()
    .slice(1)
    .map((payload) => JSON.stringify(JSON.parse(payload)[0]));
  return events.map((event) => {
    const text = texts.find((candidate) => JSON.parse(candidate).eventType === typeName(event));
    if (text === undefined) throw new Error(`the pages have no payload of ${event}`);
    return text;
  });
}

/**
 * The schema with no format but `date-time`, and with none at all where `dated` is false; closed where `strict` is true.
 * What is left is the same question to every contestant.
 *
 * @param {Schema} schema
 * @param {{ dated?: boolean, strict?: boolean }} options
 * @returns {Schema}
 */
export function narrowed(schema, { dated = false, strict = false }) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === 'format' && typeof value === 'string') return dated && value === 'date-time' ? value : undefined;
    // `properties` may itself have a member of that name; only a schema has both it and a type.
    if (strict && typeof value === 'object' && value?.type === 'object' && value.properties !== undefined)
      return { ...value, additionalProperties: false };
    return value;
  });
}

/**
 * The schema without references: each is replaced by what it leads to. Ajv takes twice as long where it has to follow
 * them, and is to be compared at its best.
 *
 * @param {Schema} schema none that contains itself
 * @returns {Schema}
 */
export function resolved({ $defs = {}, ...schema }) {
  const inline = (/** @type {any} */ part) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if (typeof part.$ref === 'string') return inline($defs[part.$ref.split('/').at(-1)]);
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inline(value)]));
  };
  return inline(schema);
}
