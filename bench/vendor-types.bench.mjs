import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { peerModule } from './peers.mjs';
import { built } from './project.mjs';
import { inScratchFolder } from './scratch.mjs';
import { compareTypes } from './vendor-types/compare.mjs';
import { flatten } from './vendor-types/flatten.mjs';
import { githubEvents, pageOf } from './vendor-types/github.mjs';

/** @typedef {import('./vendor-types/compare.mjs').Comparison} Comparison */

/** The member that tells the variants of an event apart. */
const TELLING = 'action';

const goals = { best: 80, named: 70, presence: 85 };

/** Types that were generated from GitHub's payloads alone against the types that Octokit publishes. */
export const bench = {
  name: 'vendor-types',
  goal: `${goals.best} of 100 against the type that fits best, ${goals.named} against the one of that name, ${goals.presence} % of optional members right`,
  run: () => inScratchFolder(holdAgainstVendor),
};

/** @param {string} folder */
async function holdAgainstVendor(folder) {
  const events = githubEvents();
  const start = performance.now();
  const { program, ours, theirs } = await compile(folder, events);
  const oursMs = performance.now() - start;
  const pairs = events.flatMap(({ name }) => pairsOf(program, name, ours.get(name), theirs.get(name)));
  const rows = ['event', 'variant'].flatMap((what) => {
    const some = pairs.filter((pair) => pair.what === what);
    return some.length === 0 ? [] : rowsOf(`${some.length} ${what}s of GitHub`, some);
  });
  return rows.map((row, index) => (index === 0 ? { ...row, oursMs } : row));
}

/**
 * Our types and the vendor's in one program, by event.
 *
 * @param {string} folder
 * @param {readonly import('./vendor-types/github.mjs').EventExamples[]} events
 */
async function compile(folder, events) {
  const { generate } = await import(pathToFileURL(built('index.js')).href);
  const { files } = await generate([{ name: 'events.md', text: pageOf(events) }]);
  const file = path.join(folder, 'types.ts');
  writeFileSync(file, files.find((one) => one.path === 'types.ts').text);
  const vendorFile = path.join(path.dirname(peerModule('@octokit/webhooks-types/package.json')), 'schema.d.ts');
  const program = ts.createProgram([file, vendorFile], { strict: true, noEmit: true, skipLibCheck: true, types: [] });
  return { program, ours: membersOf(program, file, 'EventMap'), theirs: membersOf(program, vendorFile, 'EventPayloadMap') };
}

/**
 * The types of the members of an exported interface.
 *
 * @param {ts.Program} program
 * @param {string} file
 * @param {string} name
 * @returns {ReadonlyMap<string, ts.Type>}
 */
function membersOf(program, file, name) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbol = checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${path.basename(file)} does not export ${name}`);
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  return new Map(properties.map((property) => [property.name, checker.getTypeOfSymbol(property)]));
}

/**
 * Our type of an event against the vendor's, and each variant of it that we tell apart against the vendor's variant.
 *
 * @param {ts.Program} program
 * @param {string} event
 * @param {ts.Type | undefined} own
 * @param {ts.Type | undefined} vendor
 */
function pairsOf(program, event, own, vendor) {
  if (own === undefined || vendor === undefined) return [];
  const checker = program.getTypeChecker();
  const whole = { name: event, paths: flatten(checker, vendor) };
  const variants = variantsOf(vendor).map((type) => ({ name: actionOf(checker, type) ?? event, paths: flatten(checker, type) }));
  const candidates = variants.length > 1 ? [whole, ...variants] : [whole];
  const judge = (what, name, type, named) => {
    const paths = flatten(checker, type);
    const all = candidates.map((one) => ({ one, comparison: compareTypes(one.paths, paths) }));
    const best = all.reduce((a, b) => (b.comparison.score > a.comparison.score ? b : a));
    return { what, name, best: best.comparison, named: all.find(({ one }) => one === named)?.comparison };
  };
  const ownVariants = variantsOf(own).length > 1 ? variantsOf(own) : [];
  return [
    judge('event', event, own, whole),
    ...ownVariants.flatMap((type) => {
      const action = actionOf(checker, type);
      const named = variants.find(({ name }) => name === action);
      return action === undefined || named === undefined ? [] : [judge('variant', `${event}.${action}`, type, named)];
    }),
  ];
}

/** @param {ts.Type} type */
function variantsOf(type) {
  return type.isUnion() ? type.types.filter((one) => (one.flags & ts.TypeFlags.Object) !== 0) : [type];
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 */
function actionOf(checker, type) {
  const symbol = checker.getPropertyOfType(type, TELLING);
  const told = symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol);
  return told?.isStringLiteral() ? told.value : undefined;
}

/** @param {readonly { best: Comparison, named: Comparison }[]} pairs */
function rowsOf(what, pairs) {
  const sum = (pick) => pairs.reduce((total, pair) => total + pick(pair), 0);
  const best = (100 * sum((pair) => pair.best.score)) / pairs.length;
  const named = (100 * sum((pair) => pair.named.score)) / pairs.length;
  const share = (part, whole) =>
    (100 * sum(({ best: one }) => one[part])) /
    Math.max(
      1,
      sum(({ best: one }) => one[whole]),
    );
  const presence = share('presence', 'shared');
  const nulls = `of members that may be null, ${share('bothNull', 'vendorNull').toFixed(0)} % found, ${share('bothNull', 'ourNull').toFixed(0)} % right`;
  return [
    {
      what,
      peer: 'the type that fits best',
      goal: `≥ ${goals.best}`,
      met: best >= goals.best,
      note: `${best.toFixed(1)} of 100`,
    },
    {
      what,
      peer: 'the type of that name',
      goal: `≥ ${goals.named}`,
      met: named >= goals.named,
      note: `${named.toFixed(1)} of 100`,
    },
    {
      what,
      peer: 'members that may be missing',
      goal: `≥ ${goals.presence} %`,
      met: presence >= goals.presence,
      note: `${presence.toFixed(1)} % of ${sum((pair) => pair.best.shared)} right; ${nulls}`,
    },
  ];
}
