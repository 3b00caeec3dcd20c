import path from 'node:path';
import { root } from './project.mjs';
import { ablate, losses } from './reading/ablation.mjs';
import { labeledPages } from './reading/pages.mjs';
import { mean } from './reading/score.mjs';

const own = path.join(root, 'bench', 'reading', 'labeled');

/** What labeled pages lose without each reader and each scope rule. */
export const bench = {
  name: 'reading',
  goal: 'a reader or a rule that only one publisher needs is none',
  run: readLabeled,
};

/** @param {{ pages?: readonly string[], truth?: readonly string[] }} folders by pairs; without any, the pages of this project */
async function readLabeled({ pages = [path.join(own, 'pages')], truth = [path.join(own, 'truth')] } = {}) {
  if (pages.length !== truth.length)
    throw new Error(`${pages.length} folders of pages need as many of truth files, not ${truth.length}`);
  const start = performance.now();
  const labeled = pages.flatMap((folder, index) => labeledPages(folder, truth[index]));
  const { all, without } = await ablate(labeled);
  const publishers = new Set(labeled.map(({ publisher }) => publisher)).size;
  const total = {
    what: `${labeled.length} pages of ${publishers} publishers`,
    oursMs: performance.now() - start,
    note: `${(100 * mean([...all.values()])).toFixed(1)} of 100`,
  };
  const parts = without.map(({ part, scores }) => ({ part, ...losses(labeled, all, scores) })).sort((a, b) => b.mean - a.mean);
  return [
    total,
    ...parts.map(({ part, mean: lost, publishers: of }) => ({
      what: part,
      oursMs: pointsOf(lost),
      note: noteOf(of),
    })),
  ];
}

/** What is lost, below 0; what is gained above. */
function pointsOf(lost) {
  const points = (-lost).toFixed(2);
  return `${points === '-0.00' ? '0.00' : points} points`;
}

/** The publishers that lose, the most first; then those that gain. */
function noteOf(publishers) {
  const sorted = [...publishers].sort((a, b) => b.lost - a.lost);
  return sorted.length === 0 ? 'nobody' : sorted.map(({ publisher, lost }) => `${publisher} ${(-lost).toFixed(1)}`).join(', ');
}
