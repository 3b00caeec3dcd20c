import type { EventType } from './types.js';
const HEADERS: { readonly [T in EventType]?: Readonly<Record<string, string>> } = { // Events that headers of their requests name: these headers, and what they say. Those that are not here say it in their payloads.
  'issues.opened': { 'X-Hub-Event': 'issues' },
  'issues.closed': { 'X-Hub-Event': 'issues' },
  'issues.pinned': { 'X-Hub-Event': 'issues' },
  push: { 'X-Hub-Event': 'push' },
};
const IS_NEEDED: boolean = true; // Whether a delivery without such a header can be of no documented event.
const NAMES: readonly string[] = ['X-Hub-Event']; // The names of these headers.
// … as in templates/
