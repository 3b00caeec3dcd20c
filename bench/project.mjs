import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const docs = path.join(root, 'schemas', 'acs-calling', 'docs');

/** The two pages that the project generates from by default. */
export const pages = ['2021-10-15.md', '2025-01-22.md'].map((name) => path.join(docs, name));

/**
 * A built file of the project.
 *
 * @param {string} name below `dist/`
 * @returns {string}
 */
export function built(name) {
  const file = path.join(root, 'dist', name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing; run "npm run build" first`);
  return file;
}

/**
 * What benches measure that the library does not export, from the sources.
 *
 * @returns {Promise<typeof import('../build/bench-parts.ts')>}
 */
export async function loadParts() {
  const { loadBuilt } = await import('../build/load-built.mjs');
  return loadBuilt('bench-parts', path.join(root, 'build/bench-parts.ts'));
}

/** Where `buildParts` puts what `loadParts` gives, for processes whose memory is measured. */
export const builtParts = path.join(root, 'bench/.built/parts/bench-parts.cjs');

/** Builds what `loadParts` gives. */
export async function buildParts() {
  const { bundle } = await import('../build/bundle.mjs');
  await bundle({ 'bench-parts': path.join(root, 'build/bench-parts.ts') }, path.dirname(builtParts));
}

/**
 * The payloads in the pages' JSON fences.
 *
 * @returns {readonly string[]}
 */
export function payloads() {
  const found = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/^```json\n(.*?)^```$/gms)]);
  if (found.length !== 7) throw new Error(`the two pages have ${found.length} payloads instead of 7`);
  return found.map(([, payload]) => payload);
}

/**
 * A page of at least so many bytes: the newer page's body, again and again.
 *
 * @param {number} bytes
 * @returns {string}
 */
export function largePage(bytes) {
  const body = readFileSync(pages[1], 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return body.repeat(Math.ceil(bytes / Buffer.byteLength(body)));
}
