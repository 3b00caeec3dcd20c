import { loadParts } from '../project.mjs';
import { mean, scoreOfPage } from './score.mjs';

/**
 * Scores labeled pages with all readers and rules, and without one of them after the other.
 *
 * @param {readonly import('./pages.mjs').LabeledPage[]} labeled
 * @returns {Promise<{ all: ReadonlyMap<string, number>, without: readonly { part: string, scores: ReadonlyMap<string, number> }[] }>}
 * scores by page
 */
export async function ablate(labeled) {
  const parts = await loadParts();
  const { READERS, SCOPE_RULES } = parts;
  const score = scorer(labeled, parts);
  const leftOut = [...partsOf('reader', READERS), ...partsOf('rule', SCOPE_RULES)];
  return {
    all: score({ readers: READERS, rules: SCOPE_RULES }),
    without: leftOut.map(({ kind, name }) => ({
      part: `${kind}: ${name}`,
      scores: score({
        readers: kind === 'reader' ? leaveOut(READERS, name) : READERS,
        rules: kind === 'rule' ? leaveOut(SCOPE_RULES, name) : SCOPE_RULES,
      }),
    })),
  };
}

function partsOf(kind, lists) {
  return Object.values(lists).flatMap((list) => list.map(({ name }) => ({ kind, name })));
}

function leaveOut(lists, name) {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.filter((one) => one.name !== name)]));
}

/** A function that scores all pages as they are read by a grammar; their outlines are made once. */
function scorer(labeled, { readOutline, readSet, analyzeReadings, vocabulariesNamed, jobOptions, LIMITS }) {
  const options = jobOptions({});
  const sets = labeled.map(({ name, pages, truth }) => {
    const outlines = [...pages].sort((a, b) => (a.name < b.name ? -1 : 1)).map((page) => readOutline(page, LIMITS).value);
    return { name, truth, outlines };
  });
  return (grammar) =>
    new Map(
      sets.map(({ name, truth, outlines }) => {
        const read = readSet(outlines, vocabulariesNamed('auto'), grammar);
        return [name, scoreOfPage(truth, schemasOf(analyzeReadings(read, { options }).value.plan))];
      }),
    );
}

/** What a plan has for events, and for structures that pages document by themselves. */
function schemasOf({ events, models }) {
  const documented = models.filter(({ jsonSchema }) => typeof jsonSchema === 'object');
  return {
    events: new Map(events.map(({ type, schema }) => [type, schema])),
    structures: new Map(documented.map(({ typeName, jsonSchema }) => [typeName, jsonSchema])),
  };
}

/**
 * What pages lose without a part: points on the mean over all, and by publisher where it matters.
 *
 * @param {readonly import('./pages.mjs').LabeledPage[]} labeled
 * @param {ReadonlyMap<string, number>} all
 * @param {ReadonlyMap<string, number>} scores
 * @returns {{ mean: number, publishers: readonly { publisher: string, lost: number }[] }}
 */
export function losses(labeled, all, scores) {
  const lost = ({ name }) => 100 * (all.get(name) - scores.get(name));
  const publishers = [...new Set(labeled.map(({ publisher }) => publisher))].map((publisher) => ({
    publisher,
    lost: mean(labeled.filter((page) => page.publisher === publisher).map(lost)),
  }));
  return { mean: mean(labeled.map(lost)), publishers: publishers.filter((one) => Math.abs(one.lost) >= 0.5) };
}
