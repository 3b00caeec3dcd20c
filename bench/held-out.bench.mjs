import { pathToFileURL } from 'node:url';
import { built, loadParts } from './project.mjs';
import { githubEvents, pageOf } from './vendor-types/github.mjs';
import { hasAllOf } from './vendor-types/has-all-of.mjs';

const FOLDS = 10;
const limits = { rejected: 12, others: 3 };

/**
 * What guards that were learnt from some payloads of GitHub make of others: the payloads are dealt into ten parts, and
 * each part is held against what the other nine teach. A guard that refuses little must not be one that takes anything:
 * each payload is given to the guards of all other events too. What has all that every payload of such an event has
 * cannot be rejected by members and their types, only by values, and examples do not say which others there are.
 */
export const bench = {
  name: 'held-out',
  goal: `at most ${limits.rejected} % of the payloads that were held out are rejected, and ${limits.others} % of other events accepted`,
  run: holdOut,
};

async function holdOut() {
  const events = githubEvents();
  const { analyze } = await loadParts();
  const { compileGuard } = await import(pathToFileURL(built('index.js')).href);
  const start = performance.now();
  const inMode = (nullability) =>
    Array.from({ length: FOLDS }, (_, fold) => judge(deal(events, fold), nullability, analyze, compileGuard));
  const parts = inMode('strict');
  const lenient = inMode('lenient');
  const row = shareOf(parts);
  return [
    { ...row, oursMs: performance.now() - start, goal: `≤ ${limits.rejected} % rejected`, met: row.rejected <= limits.rejected },
    { ...shareOf(lenient), what: `${WHAT}, nullability lenient` },
    othersRow(parts),
  ];
}

const WHAT = 'GitHub payloads, ten parts';

function shareOf(parts) {
  const held = sumOf(parts, 'held');
  const rejected = (100 * sumOf(parts, 'rejected')) / held;
  const required = (100 * sumOf(parts, 'required')) / sumOf(parts, 'members');
  const note = `${rejected.toFixed(1)} % of ${held} rejected; ${required.toFixed(0)} % of members are required`;
  return { what: WHAT, rejected, note };
}

function othersRow(parts) {
  const share = (what) => (100 * sumOf(parts, what)) / sumOf(parts, 'others');
  const confused = (100 * sumOf(parts, 'confused')) / sumOf(parts, 'held');
  const [accepted, unavoidable] = [share('othersAccepted'), share('unavoidable')];
  return {
    what: `${WHAT}, guards of other events`,
    goal: `≤ ${limits.others} % accepted`,
    met: accepted <= limits.others,
    note: `${accepted.toFixed(2)} % of ${sumOf(parts, 'others')} accepted, ${unavoidable.toFixed(2)} % have all that the other event's payloads have; ${confused.toFixed(1)} % of payloads match only another event, 0 where a header names it`,
  };
}

function sumOf(parts, what) {
  return parts.reduce((total, part) => total + part[what], 0);
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
  return { page: pageOf(taught), taught, held };
}

function judge({ page, taught, held }, nullability, analyze, compileGuard) {
  const options = {
    dialect: 'generic',
    presence: 'documented',
    nullability,
    only: [],
    languages: [],
    outputs: [],
    schemes: [],
    importExtension: '.js',
  };
  const { models, events } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text: page }], options }).value.plan;
  const $defs = Object.fromEntries(models.map(({ typeName, schema }) => [typeName, schema]));
  const dataTypes = new Map(models.map((model) => [model.typeName, model]));
  const guards = new Map(events.map(({ type, dataType }) => [type, compileGuard({ ...dataTypes.get(dataType).schema, $defs })]));
  const shown = new Map(taught.map(({ name, examples }) => [name, examples]));
  const decisions = models.flatMap((model) => model.decisions);
  const verdicts = held.map(({ name, payload }) => ({
    isOwn: guards.get(name).is(payload),
    others: [...guards].filter(([type, guard]) => type !== name && guard.is(payload)).map(([type]) => ({ type, payload })),
  }));
  const accepted = verdicts.flatMap(({ others }) => others);
  return {
    held: held.length,
    rejected: verdicts.filter(({ isOwn }) => !isOwn).length,
    others: held.length * (guards.size - 1),
    othersAccepted: accepted.length,
    unavoidable: accepted.filter(({ type, payload }) => hasAllOf(payload, shown.get(type))).length,
    confused: verdicts.filter(({ isOwn, others }) => !isOwn && others.length === 1).length,
    members: decisions.length,
    required: decisions.filter(({ required }) => required).length,
  };
}
