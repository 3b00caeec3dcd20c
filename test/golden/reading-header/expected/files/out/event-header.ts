import type { EventType } from './types.js';
const HEADERS: { readonly [T in EventType]?: Readonly<Record<string, string>> } = { // Events that headers of their requests name: these headers, and what they say. Those that are not here say it in their payloads.
  'orders/create': { 'X-Shop-Topic': 'orders/create' },
  'orders/paid': { 'X-Shop-Topic': 'orders/paid' },
};
const IS_NEEDED: boolean = true; // Whether a delivery without such a header can be of no documented event.
const NAMES: readonly string[] = ['X-Shop-Topic']; // The names of these headers.
// … as in templates/
