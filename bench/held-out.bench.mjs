import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from './peers.mjs';
import { built } from './project.mjs';

const FOLDS = 10;
const limit = 14;

/**
 * What guards that were learnt from some payloads of GitHub make of others: the payloads are dealt into ten parts, and
 * each part is held against what the other nine teach.
 */
export const bench = {
  name: 'held-out',
  goal: `at most ${limit} % of the payloads that were held out are rejected`,
  run: holdOut,
};

async function holdOut() {
  const folder = installPeers();
  const events = createRequire(path.join(folder, 'any.js'))('@octokit/webhooks-examples');
  const { analyze } = await import(pathToFileURL(built('pipeline.js')).href);
  const { compileGuard } = await import(pathToFileURL(built('index.js')).href);
  const start = performance.now();
  const parts = Array.from({ length: FOLDS }, (_, fold) => judge(deal(events, fold), analyze, compileGuard));
  const sum = (pick) => parts.reduce((total, part) => total + pick(part), 0);
  const share = (100 * sum((part) => part.rejected)) / sum((part) => part.held);
  const required = (100 * sum((part) => part.required)) / sum((part) => part.members);
  const note = `${share.toFixed(1)} % of ${sum((part) => part.held)} rejected; ${required.toFixed(0)} % of members are required`;
  return [
    {
      what: 'GitHub payloads, ten parts',
      oursMs: performance.now() - start,
      goal: `≤ ${limit} % rejected`,
      met: share <= limit,
      note,
    },
  ];
}

/** The payloads that teach, as a page with a heading for each event, and those that are held out. */
function deal(events, fold) {
  const held = [];
  let page = '# GitHub webhook events\n';
  for (const [index, { name, examples }] of events.entries()) {
    for (const [at, payload] of examples.entries()) {
      if (examples.length > 1 && (at + index) % FOLDS === fold) held.push({ name, payload });
      else page += `\n## ${name}\n\n\`\`\`json\n${JSON.stringify(payload)}\n\`\`\`\n`;
    }
  }
  return { page, held };
}

function judge({ page, held }, analyze, compileGuard) {
  const options = { dialect: 'generic', presence: 'documented', only: [], languages: [], importExtension: '.js' };
  const { models } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text: page }], options }).value.plan;
  const $defs = Object.fromEntries(models.map(({ typeName, schema }) => [typeName, schema]));
  const guards = new Map(models.map(({ positions, schema }) => [positions[0], compileGuard({ ...schema, $defs })]));
  const rejected = held.filter(({ name, payload }) => !guards.get(name).is(payload)).length;
  const decisions = models.flatMap((model) => model.decisions);
  return {
    held: held.length,
    rejected,
    members: decisions.length,
    required: decisions.filter(({ required }) => required).length,
  };
}
