import { pathToFileURL } from 'node:url';
import { built } from './project.mjs';
import { githubEvents, pageOf } from './vendor-types/github.mjs';

const FOLDS = 10;
const limits = { rejected: 12, others: 3 };

/**
 * What guards that were learnt from some payloads of GitHub make of others: the payloads are dealt into ten parts, and
 * each part is held against what the other nine teach. A guard that refuses little must not be one that takes anything:
 * each payload is given to the guards of all other events too.
 */
export const bench = {
  name: 'held-out',
  goal: `at most ${limits.rejected} % of the payloads that were held out are rejected, and ${limits.others} % of other events accepted`,
  run: holdOut,
};

async function holdOut() {
  const events = githubEvents();
  const { analyze } = await import(pathToFileURL(built('pipeline.js')).href);
  const { compileGuard } = await import(pathToFileURL(built('index.js')).href);
  const start = performance.now();
  const parts = Array.from({ length: FOLDS }, (_, fold) => judge(deal(events, fold), analyze, compileGuard));
  const sum = (pick) => parts.reduce((total, part) => total + pick(part), 0);
  const rejected = (100 * sum((part) => part.rejected)) / sum((part) => part.held);
  const required = (100 * sum((part) => part.required)) / sum((part) => part.members);
  const others = (100 * sum((part) => part.othersAccepted)) / sum((part) => part.others);
  const what = 'GitHub payloads, ten parts';
  return [
    {
      what,
      oursMs: performance.now() - start,
      goal: `≤ ${limits.rejected} % rejected`,
      met: rejected <= limits.rejected,
      note: `${rejected.toFixed(1)} % of ${sum((part) => part.held)} rejected; ${required.toFixed(0)} % of members are required`,
    },
    {
      what: `${what}, guards of other events`,
      goal: `≤ ${limits.others} % accepted`,
      met: others <= limits.others,
      note: `${others.toFixed(2)} % of ${sum((part) => part.others)} accepted`,
    },
  ];
}

/** The payloads that teach, as a page with a heading for each event, and those that are held out. */
function deal(events, fold) {
  const isHeld = (index, examples, at) => examples.length > 1 && (at + index) % FOLDS === fold;
  const taught = events.map(({ name, examples }, index) => ({
    name,
    examples: examples.filter((_, at) => !isHeld(index, examples, at)),
  }));
  const held = events.flatMap(({ name, examples }, index) =>
    examples.filter((_, at) => isHeld(index, examples, at)).map((payload) => ({ name, payload })),
  );
  return { page: pageOf(taught), held };
}

function judge({ page, held }, analyze, compileGuard) {
  const options = { dialect: 'generic', presence: 'documented', only: [], languages: [], importExtension: '.js' };
  const { models, events } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text: page }], options }).value.plan;
  const $defs = Object.fromEntries(models.map(({ typeName, schema }) => [typeName, schema]));
  const dataTypes = new Map(models.map((model) => [model.typeName, model]));
  const guards = new Map(events.map(({ type, dataType }) => [type, compileGuard({ ...dataTypes.get(dataType).schema, $defs })]));
  const rejected = held.filter(({ name, payload }) => !guards.get(name).is(payload));
  const others = held.flatMap(({ name, payload }) =>
    [...guards].filter(([type]) => type !== name).map(([, guard]) => guard.is(payload)),
  );
  const decisions = models.flatMap((model) => model.decisions);
  return {
    held: held.length,
    rejected: rejected.length,
    others: others.length,
    othersAccepted: others.filter(Boolean).length,
    members: decisions.length,
    required: decisions.filter(({ required }) => required).length,
  };
}
