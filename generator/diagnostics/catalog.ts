import { counted } from '../text/case.ts';
import type { Place } from '../text/source.ts';
import { type Diagnostic, EXIT, type ExitCode, type Severity } from './diagnostic.ts';

interface Entry<P> {
  readonly severity: Severity;
  /** What a run ends with where this is an error, or is taken for one. */
  readonly exitCode: ExitCode;
  /** Whether it is found again by every run until it is mended; otherwise it is about what the last run wrote. */
  readonly lasting: boolean;
  readonly message: (parameters: P) => string;
  readonly fix: (parameters: P) => string;
}

type Make = <P>(message: Entry<P>['message'], fix: Entry<P>['fix']) => Entry<P>;

const make =
  (severity: Severity, exitCode: ExitCode, lasting = true): Make =>
  (message, fix) => ({ severity, exitCode, lasting, message, fix });

/** An error of pages, schemas and other things that are read. */
const error = make('error', EXIT.wrongInput);
/** An error of the command line or the config. */
const wrongUse = make('error', EXIT.wrongUse);
/** An error of the disk, the network, or the state of the output. */
const failure = make('error', EXIT.failed);
const bug = make('error', EXIT.bug);
/** An error, or a warning, about what is missing of the last output. */
const loss = make('error', EXIT.wrongInput, false);
const smallLoss = make('warning', EXIT.wrongInput, false);
const warning = make('warning', EXIT.wrongInput);
/** A warning about the state of the output, or of fetched pages. */
const stateWarning = make('warning', EXIT.failed);
const guess = make('guess', EXIT.wrongInput);
const note = make('note', EXIT.wrongInput);

/** Every code with its severity, exit code, message and fix. A code is never given another meaning. */
export const catalog = {
  'usage/no-pages': wrongUse<object>(
    () => 'No page was named, and there is no holotype.config.ts here.',
    () => 'name the pages, or write a config file with the catalogs.',
  ),
  'usage/no-output': wrongUse<object>(
    () => 'It is not said where the output goes.',
    () => 'add --out DIR.',
  ),
  'usage/unknown-event': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) =>
      `--only names ${quoted(name)}, but no page documents such an event${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    ({ known }) =>
      known.length === 0 ? 'leave it out; the pages document structures, but no events.' : `name one of: ${known.join(', ')}.`,
  ),
  'usage/nothing-to-explain': wrongUse<{ path: string; near: string | undefined; known: readonly string[] }>(
    ({ path, near }) => `The pages have no ${path}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    ({ known }) => (known.length === 0 ? 'name an event, or a member of its data.' : `known there: ${known.join(', ')}.`),
  ),
  'usage/unknown-language': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) =>
      `quicktype-core prints no language ${quoted(name)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    ({ known }) => `name one of: ${known.join(', ')}.`,
  ),
  'usage/unknown-choice': wrongUse<{ what: string; name: string; near: string | undefined; known: readonly string[] }>(
    ({ what, name, near }) =>
      `There is no ${what} ${quoted(name)}${near === undefined ? '.' : `; did you mean ${quoted(near)}?`}`,
    ({ known }) => `known are: ${known.join(', ')}.`,
  ),
  'usage/folder-in-use': wrongUse<{ path: string; entry: string }>(
    ({ path, entry }) => `The folder ${path} is in use: it holds ${entry}.`,
    () => 'name a new or empty folder.',
  ),
  'package/not-packed': failure<{ folder: string; reason: string }>(
    ({ reason }) => `npm could not pack Holotype for the project: ${reason}. Nothing was written.`,
    ({ folder }) => `run npm pack in ${folder} to see what is wrong, or install Holotype from a registry.`,
  ),
  'usage/no-events-for-project': wrongUse<object>(
    () => 'The pages document structures, but no events that a project could receive.',
    () => 'name pages with events; for structures alone use holotype generate.',
  ),
  'usage/no-such-event': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) =>
      `The pages document no event ${quoted(name)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    ({ known }) => `name one of: ${known.join(', ')}.`,
  ),
  'usage/event-in-several': wrongUse<{ name: string; types: readonly string[] }>(
    ({ name }) => `${quoted(name)} stands for several events.`,
    ({ types }) => `name one by its type: ${types.join(', ')}.`,
  ),
  'usage/event-left-out': wrongUse<{ name: string; type: string }>(
    ({ type }) => `The pages document ${type}, but the config leaves it out.`,
    ({ name }) => `add ${quoted(name)} to only of the catalog in the config.`,
  ),
  'output/no-handler-map': failure<{ path: string; line: string }>(
    ({ path }) => `There is no map of handlers in ${path} that an event could be added to.`,
    ({ line }) => `write it as an object of the type Handlers, or add the line yourself where your map is: ${line}`,
  ),
  'usage/two-sides': wrongUse<object>(
    () => 'It is not said what to compare.',
    () =>
      'name two sides, each a page, a folder or REVISION:path; or --catalog NAME, and two of its versions if not the last two.',
  ),
  'usage/unlike-sides': wrongUse<object>(
    () => 'One side is a set of pages, the other one of schemas.',
    () => 'name two of one kind.',
  ),
  'usage/one-version': wrongUse<{ catalog: string }>(
    ({ catalog }) => `The pages of ${catalog} have one version only, so there is nothing to compare.`,
    () => 'keep an older page beside the new one, or compare with a revision: holotype diff HEAD~1:docs docs.',
  ),
  'usage/no-such-revision': wrongUse<{ spec: string; reason: string }>(
    ({ spec, reason }) => `${spec} cannot be read: ${reason}.`,
    () => 'name a page or a folder that is there, or REVISION:path as git knows it, from the root of the repository.',
  ),
  'schema/not-readable': error<{ path: string; reason: string }>(
    ({ path, reason }) => `The schema ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'schema/not-json': error<{ reason: string }>(
    ({ reason }) => `The schema is not JSON: ${reason}.`,
    () => 'correct the file; a JSON Schema is strict JSON, without comments.',
  ),
  'schema/not-a-schema': error<{ found: string }>(
    ({ found }) => `A schema is an object, true or false; this is ${found}.`,
    () => 'give a JSON Schema of draft 2020-12.',
  ),
  'schema/bad-keyword': error<{ keyword: string; expected: string }>(
    ({ keyword, expected }) => `The value of ${keyword} has to be ${expected}.`,
    () => 'correct it as draft 2020-12 has it.',
  ),
  'schema/unknown-keyword': warning<{ keyword: string; near: string | undefined; instead: string | undefined }>(
    ({ keyword, near }) =>
      `${keyword} is no keyword of JSON Schema${near === undefined ? '.' : `; did you mean ${quoted(near)}?`} It asserts nothing.`,
    ({ instead }) => instead ?? 'correct it, or name it with x- in front if it is a note of your own.',
  ),
  'schema/unsupported': error<{ what: string; instead: string }>(
    ({ what }) => `Guards cannot be made of ${what}.`,
    ({ instead }) => instead,
  ),
  'schema/unresolved': error<{ reference: string; near: string | undefined }>(
    ({ reference, near }) =>
      `The reference ${reference} leads nowhere${near === undefined ? '.' : `; did you mean ${quoted(near)}?`}`,
    () => 'correct it, or add what it refers to under $defs.',
  ),
  'schema/endless-reference': error<{ reference: string }>(
    ({ reference }) => `The reference ${reference} leads back to its own place, so that checking a value would never end.`,
    () => 'let it go through a member or an item.',
  ),
  'schema/too-deep': error<{ limit: number }>(
    ({ limit }) => `The schema is nested deeper than ${limit} levels.`,
    () => 'put the inner schemas under $defs, and refer to them.',
  ),
  'schema/bad-pattern': error<{ reason: string }>(
    ({ reason }) => `The pattern is no regular expression of ECMAScript: ${reason}.`,
    () => 'correct the pattern.',
  ),
  'schema/loose-pattern': warning<{ reason: string }>(
    ({ reason }) => `The pattern is only a regular expression without the flag u (${reason}), so it sees halves of characters.`,
    () => 'remove needless backslashes, above all in front of - within brackets.',
  ),
  'schema/slow-pattern': error<{ pattern: string }>(
    ({ pattern }) => `The time to match ${pattern} can grow exponentially with the length of a string.`,
    () => 'let no repeated group hold what repeats or chooses over the same characters.',
  ),
  'schema/bounded-pattern': warning<{ limit: number }>(
    ({ limit }) =>
      `The time to match this pattern grows faster than the length of a string; the guard refuses strings there above ${limit} characters.`,
    () => 'anchor the pattern with ^ and $, or let neighboring parts match different characters.',
  ),
  'schema/contradiction': warning<{ keyword: string; problem: string }>(
    ({ keyword, problem }) => `${keyword} contradicts another keyword of this schema: ${problem}.`,
    () => 'correct one of the two; the guard does as both say.',
  ),
  'schema/other-draft': warning<{ uri: string }>(
    ({ uri }) => `The schema is of another draft (${uri}); it is read as one of 2020-12.`,
    () => 'name https://json-schema.org/draft/2020-12/schema in $schema; keywords that have changed are refused.',
  ),
  'schema/other-kinds-too': note<{ keywords: string }>(
    ({ keywords }) =>
      `Without type, ${keywords} says nothing of values that are no objects: they are valid, and the type has them.`,
    () => 'add "type": "object" if only objects are meant.',
  ),
  'config/not-found': wrongUse<{ path: string }>(
    ({ path }) => `There is no config file ${path}.`,
    () => 'correct the path behind --config.',
  ),
  'config/does-not-load': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `The config file ${path} does not load: ${reason}.`,
    () => 'correct the file; it must have a default export, made by defineConfig({ … }).',
  ),
  'config/invalid': wrongUse<{ path: string; option: string; problem: string; expected: string }>(
    ({ path, option, problem }) => `In the config file ${path}, ${option} ${problem}.`,
    ({ expected }) => expected,
  ),
  'page/not-found': error<{ path: string }>(
    ({ path }) => `There is no page ${path}.`,
    () => 'correct the path.',
  ),
  'page/is-directory': error<{ path: string }>(
    ({ path }) => `${path} is a directory; a page is a Markdown file.`,
    ({ path }) => `name the files in it, for instance ${path.replace(/\/$/, '')}/*.md.`,
  ),
  'page/not-readable': error<{ path: string; reason: string }>(
    ({ path, reason }) => `The page ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'page/no-pages-in-folder': error<{ path: string }>(
    ({ path }) => `There is no Markdown file in ${path}.`,
    () => 'put the pages there as *.md, or correct `pages` in the config.',
  ),
  'page/not-text': error<{ path: string; offset: number; what: string }>(
    ({ path, offset, what }) => `${path} is not text: ${what} at byte ${offset}.`,
    () => 'give the Markdown source of the page, encoded as UTF-8.',
  ),
  'page/too-large': error<{ path: string; bytes: number; limit: number }>(
    ({ path, bytes, limit }) => `${path} has ${bytes} bytes; ${limit} is the limit for a page.`,
    () => 'split the page, or raise the limit with --max-page-bytes.',
  ),
  'page/too-deep': error<{ limit: number }>(
    ({ limit }) => `Lists and quotes are nested deeper than ${counted(limit, 'level')} here.`,
    () => 'nest them less, or raise the limit with --max-depth.',
  ),
  'page/too-many-events': error<{ count: number; limit: number }>(
    ({ count, limit }) => `The page has ${counted(count, 'event')}; ${limit} is the limit, and here is the first one above it.`,
    () => 'split the page, or raise the limit with --max-events.',
  ),
  'page/empty': error<{ path: string }>(
    ({ path }) => `The page ${path} is empty.`,
    () => 'fetch the page again; an empty file is usually a failed download.',
  ),
  'page/is-html': error<object>(
    () => 'This is an HTML document, not Markdown.',
    () => 'give the Markdown source that the page is made from; publishers mostly keep it in a public repository.',
  ),
  'page/no-events': error<{ headings: number; tables: number; fences: number }>(
    ({ headings, tables, fences }) =>
      `No event is documented here: ${counted(headings, 'heading')}, ${counted(tables, 'table')} and ${counted(fences, 'code block')} were read, none of which lists or shows one.`,
    () => 'check that this is the right page, and that its examples stand in fenced code blocks.',
  ),
  'page/without-events': note<{ headings: number; tables: number; fences: number }>(
    ({ headings, tables, fences }) =>
      `No event is documented here: ${counted(headings, 'heading')}, ${counted(tables, 'table')} and ${counted(fences, 'code block')} were read.`,
    () => 'no action needed; the other pages are read all the same.',
  ),
  'page/front-matter': warning<{ reason: string }>(
    ({ reason }) => `In the front matter, ${reason}.`,
    () => 'correct it; until then the page counts as if it were not there.',
  ),
  'page/mojibake': warning<{ times: number }>(
    ({ times }) => `The page has text that was decoded with the wrong character set${times > 1 ? ` (${times} places)` : ''}.`,
    () => 'save the page as UTF-8 again; descriptions are taken without the stray characters.',
  ),
  'page/not-included': note<{ target: string }>(
    ({ target }) => `${quoted(target)} is to be put in here, but it is not read: nothing is fetched that a page names.`,
    () => 'if it documents events, name that file as a page as well.',
  ),
  'page/same-version': warning<{ title: string; version: string; other: string }>(
    ({ title, version, other }) =>
      `Two pages are headed ${quoted(title)} and both are of ${version}; the one in ${other} counts as the older.`,
    () => 'give each version its own date in the front matter (ms.date or date).',
  ),
  'source/not-fetched': wrongUse<{ source: string; path: string | undefined }>(
    ({ source, path }) =>
      path === undefined ? `The page ${source} was never fetched.` : `The file ${path}, fetched from ${source}, is not there.`,
    () => 'run: holotype update. It keeps what it fetches as files, to be committed.',
  ),
  'source/edited': stateWarning<{ path: string; source: string }>(
    ({ path, source }) => `${path} is not as it was fetched from ${source}.`,
    () =>
      'restore it from version control, or fetch it again with holotype update --force; decisions of yours belong into overrides.',
  ),
  'source/in-the-way': failure<{ path: string; source: string }>(
    ({ path, source }) => `${path} was not fetched, and is where ${source} would be kept.`,
    () => 'move it, or overwrite it with --force.',
  ),
  'source/not-allowed': failure<{ url: string; reason: string }>(
    ({ url, reason }) => `${url} is not fetched: ${reason}.`,
    () => 'pages come by https from public hosts that the config names, in `pages` or `hosts`.',
  ),
  'source/not-reachable': failure<{ url: string; reason: string }>(
    ({ url, reason }) => `${url} cannot be fetched: ${reason}.`,
    () => 'check the address and the network (HTTPS_PROXY names a proxy); nothing was changed.',
  ),
  'source/too-slow': failure<{ url: string; seconds: number }>(
    ({ url, seconds }) => `${url} did not come within ${counted(seconds, 'second')}.`,
    () => 'try again later, or allow more with --timeout; nothing was changed.',
  ),
  'source/refused': failure<{ url: string; status: number; fix: string }>(
    ({ url, status }) => `${url} is answered with status ${status}.`,
    ({ fix }) => fix,
  ),
  'source/too-large': failure<{ url: string; limit: number }>(
    ({ url, limit }) => `${url} has more than ${limit} bytes, which is the limit for a page.`,
    () => 'give the part that documents the events.',
  ),
  'source/not-markdown': error<{ url: string; type: string }>(
    ({ url, type }) => `${url} is no Markdown: it comes as ${type}.`,
    () => 'give the Markdown source that the page is made from; publishers mostly keep it in a public repository.',
  ),
  'source/no-pages': error<{ source: string }>(
    ({ source }) => `There is no Markdown file in ${source}.`,
    () => 'correct the folder in the config; those within it are not searched.',
  ),
  'json/not-strict': warning<{ problem: string }>(
    ({ problem }) => `Example is not strict JSON: ${problem}.`,
    () => 'correct the example in the page; the generator read on as well as it could.',
  ),
  'json/imprecise-number': warning<{ problem: string }>(
    ({ problem }) => `The example has ${problem}; the nearest number stands for it.`,
    () => 'show a smaller number, or a string if it is an identifier.',
  ),
  'json/duplicate-key': warning<{ key: string }>(
    ({ key }) => `The member ${quoted(key)} is there twice in one object; the second one counts.`,
    () => 'remove one of them in the page.',
  ),
  'json/space-in-key': warning<{ key: string }>(
    ({ key }) => `The member ${quoted(key)} has space around its name; it counts without.`,
    () => 'correct the name in the page.',
  ),
  'json/too-deep': error<{ limit: number }>(
    ({ limit }) => `This JSON is nested deeper than ${counted(limit, 'level')}.`,
    () => 'show a shorter example, or raise the limit with --max-depth.',
  ),
  'json/too-many-keys': error<{ limit: number }>(
    ({ limit }) => `An object in this JSON has more than ${counted(limit, 'member')}.`,
    () => 'show a shorter example, or raise the limit with --max-keys.',
  ),
  'json/unreadable': warning<{ reason: string }>(
    ({ reason }) => `This code block looks like JSON but cannot be read: ${reason}.`,
    () => 'correct the example in the page.',
  ),
  'json/cut-short': warning<{ reason: string }>(
    ({ reason }) =>
      `This example can be read up to here only: ${reason}. What stands in front of it counts; the rest is not known.`,
    () => 'correct the example in the page.',
  ),
  'table/row-not-read': warning<{ text: string }>(
    ({ text }) => `This row gives no member, as ${quoted(text)} is no name of one.`,
    () => 'correct the name in the page.',
  ),
  'table/type-not-read': note<{ member: string }>(
    ({ member }) => `What the table says of the type of ${member} is not understood.`,
    () => 'name a type such as string, integer or array of strings, or link to what it is.',
  ),
  'event/duplicate': warning<{ type: string }>(
    ({ type }) => `The event ${type} is listed twice.`,
    () => 'remove one of the rows in the page; the first description counts.',
  ),
  'event/not-listed': warning<{ type: string; near: string | undefined }>(
    ({ type, near }) =>
      `This example is of ${type}, which the page does not list${near === undefined ? '' : `; the nearest listed name is ${near}`}.`,
    ({ near }) =>
      `${near === undefined ? 'list the event' : 'list the event, or correct the name'} in the page; a type was made for it from this example.`,
  ),
  'event/not-shown': warning<{ type: string; hasShared: boolean }>(
    ({ type, hasShared }) =>
      hasShared
        ? `The event ${type} is listed, but not shown; its type has only the members that all events share.`
        : `The event ${type} is listed, but no example shows it; its data is typed as unknown.`,
    () => 'add an example to the page.',
  ),
  'event/example-unreadable': warning<{ type: string }>(
    ({ type }) => `The event ${type} is listed, and what should show it cannot be read.`,
    () => 'correct the example in the page; until then the data of the event is typed as far as other words tell.',
  ),
  'event/from-table': guess<{ type: string }>(
    ({ type }) => `No example shows the event ${type}; its data is typed from the table of the page.`,
    () => 'add an example to the page.',
  ),
  'event/from-list': guess<{ type: string }>(
    ({ type }) => `No example shows the event ${type}; its data is typed from the list of its members in the page.`,
    () => 'add an example to the page.',
  ),
  'event/from-declaration': guess<{ type: string }>(
    ({ type }) => `No example shows the event ${type}; its data is typed from the type that the page declares for it.`,
    () => 'add an example to the page.',
  ),
  'event/from-group': guess<{ type: string; count: number }>(
    ({ type, count }) =>
      `No example shows the event ${type}; its data is typed from what the page says of a group of ${count} events.`,
    () => 'add an example to the page.',
  ),
  'event/like-sibling': guess<{ type: string; sibling: string }>(
    ({ type, sibling }) =>
      `No example shows the event ${type}; the page says that such events are alike, so it is typed like ${sibling}.`,
    () => 'add an example to the page.',
  ),
  'event/heading-differs': warning<{ type: string; heading: string }>(
    ({ type, heading }) => `The example under the heading of ${heading} is of ${type}; it counts for ${type}.`,
    () => 'correct the event type in the example, or move the example.',
  ),
  'language/not-printed': error<{ language: string; type: string; name: string | undefined; reason: string }>(
    ({ language, type, name, reason }) =>
      `${type} cannot be printed in ${language}${name === undefined ? `: ${reason}` : `, for it has a member named ${name}, and ${reason}`}.`,
    ({ language }) => `correct the name in the page if it is wrong, or generate without \`--lang ${language}\`.`,
  ),
  'example/not-used': warning<{ reason: string }>(
    ({ reason }) => `This example is not used, as it is ${reason}.`,
    () => 'say in the heading above it that it is an example, and of what.',
  ),
  'example/no-event': warning<object>(
    () => 'This JSON example is not of an event: it has no envelope with an event type.',
    () => 'give it the envelope of an event, or pass over this warning if it shows something else.',
  ),
  'evidence/mixed-types': warning<{ path: string; types: string }>(
    ({ path, types }) => `${path} is ${types} in the examples; the type allows all of them.`,
    () => 'correct an example if it is wrong; else there is nothing to mend.',
  ),
  'evidence/quoted-number': warning<{ path: string; shown: string; stated: string }>(
    ({ path, stated }) => `The example has ${path} in quotes, but the table calls it ${stated}; it is taken for a number.`,
    () => 'remove the quotes in the page.',
  ),
  'evidence/table-differs': warning<{ path: string; shown: string; stated: string }>(
    ({ path, shown, stated }) => `The example shows ${path} as ${shown}, but the table calls it ${stated}; the example counts.`,
    () => 'correct the one that is wrong.',
  ),
  'evidence/tables-differ': warning<{ path: string; first: string; second: string }>(
    ({ path, first, second }) =>
      `${path} is called ${second} here and ${first} elsewhere; what an example shows counts, else what stands first.`,
    () => 'correct the one that is wrong.',
  ),
  'evidence/not-described': note<{ path: string; what: string }>(
    ({ path, what }) => `The table calls ${path} an ${what}, but what is in it is not described on these pages.`,
    () => 'give the page that describes it as well.',
  ),
  'evidence/only-null': note<{ path: string }>(
    ({ path }) => `${path} is null in every example, so its type is unknown.`,
    () => 'show a value in the page.',
  ),
  'evidence/left-out': warning<{ path: string }>(
    ({ path }) =>
      `The shape of ${path} is not known: in its place the example has a remark, or words that name no type. It is typed as unknown.`,
    () => 'show a value in the page.',
  ),
  'evidence/empty': note<{ path: string; what: string }>(
    ({ path, what }) => `${path} is ${what} in every example, so what it holds is unknown.`,
    () => 'show a value in the page.',
  ),
  'evidence/map-guessed': guess<{ path: string; because: string }>(
    ({ path, because }) => `${path} is taken for a map, because ${because}.`,
    () => 'nothing to mend if that is so.',
  ),
  'evidence/model-shared': guess<{ path: string; model: string; through: string }>(
    ({ path, model, through }) => `${path} is taken for the same thing as ${model}, because both hold ${through}.`,
    () => 'nothing to mend if that is so.',
  ),
  'override/unreadable': error<{ reason: string }>(
    ({ reason }) => `The overrides cannot be read: ${reason}.`,
    () => 'write an object: { "Event.data.member": { "optional": true, "reason": "…" } }.',
  ),
  'override/invalid': error<{ path: string; problem: string }>(
    ({ path, problem }) => `The override of ${path} ${problem}.`,
    () => 'decide on optional, type, map, values, format or name, and give a reason.',
  ),
  'override/unmatched': error<{ path: string; near: string | undefined }>(
    ({ path, near }) =>
      `The override of ${path} matches nothing on the pages${near === undefined ? '' : `; the nearest is ${near}`}.`,
    () => 'correct its path, or remove it if what it was about is gone.',
  ),
  'override/ambiguous': error<{ path: string; types: readonly string[] }>(
    ({ path }) => `The override of ${path} fits several events.`,
    ({ types }) => `begin its path with one of their types: ${types.join(', ')}.`,
  ),
  'captured/unreadable': error<{ reason: string }>(
    ({ reason }) => `This is no file of captured evidence: ${reason}.`,
    () => 'restore it from version control, or delete it and learn again.',
  ),
  'payload/not-readable': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `The payloads in ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'payload/not-json': wrongUse<{ place: string; reason: string }>(
    ({ place, reason }) => `${place} cannot be read as JSON: ${reason}.`,
    () => 'give one JSON value a line, or one JSON document.',
  ),
  'payload/line-skipped': warning<{ place: string; reason: string }>(
    ({ place, reason }) => `${place} cannot be read as JSON: ${reason}.`,
    () => 'correct the line and learn again; what was learnt already counts no second time.',
  ),
  'payload/too-large': wrongUse<{ path: string; limit: number }>(
    ({ path, limit }) => `${path} is one JSON document of more than ${limit} bytes.`,
    () => 'give one JSON value a line: that is read piece by piece.',
  ),
  'output/foreign': failure<{ path: string; entry: string }>(
    ({ path, entry }) => `The folder ${path} holds files that Holotype did not write, for instance ${entry}.`,
    () => 'choose an empty or new folder.',
  ),
  'output/edited': failure<{ path: string }>(
    ({ path }) => `The generated file ${path} was edited by hand; nothing was written.`,
    () => 'undo the edit, or overwrite it with --force.',
  ),
  'output/stub-without-event': stateWarning<{ path: string }>(
    ({ path }) => `The handler ${path} is for an event that the pages no longer document; it was left as it is.`,
    () => 'delete it when you no longer need it.',
  ),
  'output/stub-renamed': stateWarning<{ path: string; types: readonly string[]; stubs: readonly string[] }>(
    ({ path, types, stubs }) =>
      `The handler ${path} is for ${types.join(' or ')}, which has its stub in ${stubs.join(' or ')} now; it was left as it is.`,
    () => 'move what you wrote to the new file and import it from there, or keep the old file and delete the new one.',
  ),
  'output/stub-left-out': note<{ path: string; type: string }>(
    ({ path, type }) => `The handler ${path} is for ${type}, which this run leaves out; it was left as it is.`,
    () => 'delete it if you do not handle the event any more; else name the event with --only, or in only of the config, too.',
  ),
  'output/stub-not-mapped': note<{ path: string; map: string }>(
    ({ path, map }) => `A new event is documented: its stub is ${path}, and ${map} does not compile until the event is in it.`,
    () => 'run holotype add with the name of the event; with --ignore to wave it on.',
  ),
  'output/not-writable': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `${path} cannot be written: ${reason}.`,
    () => 'check the path, the permissions and the space on the disk.',
  ),
  'output/busy': failure<{ path: string; owner: string; folder: string }>(
    ({ path, owner }) => `Another run of Holotype is writing to ${path} (${owner}); this one has changed nothing.`,
    ({ folder }) => `wait for it and run again; if there is none, delete the folder ${folder}.`,
  ),
  'output/changed': failure<{ path: string }>(
    ({ path }) => `The file ${path} was changed while this run was at work; nothing was written.`,
    () => 'run again.',
  ),
  'output/interrupted': failure<{ path: string }>(
    ({ path }) => `An earlier run was stopped while it wrote to ${path}, so what is there may be neither old nor new.`,
    () => 'run it without --check or --dry-run: that finishes what was begun.',
  ),
  'output/recovered': note<{ path: string }>(
    ({ path }) => `An earlier run was stopped while it wrote to ${path}; what it had begun was finished first.`,
    () => 'nothing to mend.',
  ),
  'output/journal-ignored': stateWarning<{ path: string; reason: string }>(
    ({ path, reason }) =>
      `An earlier run was stopped while it wrote to ${path}, but what it left behind is not of this config; it was thrown away: ${reason}.`,
    () => 'if generated files are said to be edited by hand now, let --force overwrite them.',
  ),
  'disk/refused': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `The system refuses access to ${path}: ${reason}.`,
    () => 'check the permissions and the disk, and run again; nothing was lost.',
  ),
  'output/link': failure<{ path: string; target: string }>(
    ({ path, target }) => `${path} is a link, which leads to ${target}; nothing was written.`,
    () => 'remove the link, or name the folder that it leads to.',
  ),
  'output/outside': failure<{ path: string }>(
    ({ path }) => `${path} is outside of the folders that this run may write; nothing was written.`,
    () => 'please report it: no file of a run should get there.',
  ),
  'output/lock-path': failure<{ path: string; name: string; reason: string }>(
    ({ path, name, reason }) => `The lock file ${path} names ${name}, which ${reason}; nothing was read or changed there.`,
    () => 'restore the lock file from version control, or remove the entry from it.',
  ),
  'output/left-behind': note<{ name: string; more: number }>(
    ({ name, more }) =>
      `${name}${more === 0 ? '' : ` and ${counted(more, 'other file')}`} of an earlier run ${more === 0 ? 'is' : 'are'} below none of the folders that the config names now; nothing there was changed.`,
    () => 'delete what you no longer need.',
  ),
  'output/lock-unreadable': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `The lock file ${path} cannot be read: ${reason}.`,
    () => 'restore it from version control, or delete it together with the generated folder.',
  ),
  'coverage/events-lost': loss<{ before: number; lost: readonly string[] }>(
    ({ before, lost }) =>
      `The output was last written from ${counted(before, 'event')}; of these the pages no longer document: ${lost.join(', ')}.`,
    () => 'if the events are really gone, say so with --accept-loss; else restore the page. The last good output was kept.',
  ),
  'coverage/examples-lost': loss<{ lost: readonly string[] }>(
    ({ lost }) => `The output was last written from examples of ${lost.join(', ')}; the pages no longer show any.`,
    () => 'if the examples are really gone, say so with --accept-loss; else restore the page. The last good output was kept.',
  ),
  'coverage/structures-lost': loss<{ lost: readonly string[] }>(
    ({ lost }) => `The output was last written with ${lost.join(', ')}, which the pages no longer document.`,
    () => 'if that is really gone or renamed, say so with --accept-loss; else restore the page. The last good output was kept.',
  ),
  'coverage/members-lost': loss<{ name: string; before: number; now: number }>(
    ({ name, before, now }) => `${name} was last written with ${counted(before, 'member')}, of which the pages leave ${now}.`,
    () => 'if they are really gone, say so with --accept-loss; else restore the page. The last good output was kept.',
  ),
  'coverage/fewer-members': smallLoss<{ name: string; before: number; now: number }>(
    ({ name, before, now }) => `${name} has ${counted(now, 'member')} now, and had ${before} when the output was last written.`,
    () => 'nothing to mend if the pages are right; the difference of the generated types shows which are gone.',
  ),
  'internal/bad-output': bug<{ path: string; reason: string }>(
    ({ path, reason }) =>
      `The generated file ${path} did not pass the check before writing: ${reason}. This is a fault of Holotype; nothing was written.`,
    () => 'please report it together with the page.',
  ),
} as const;

/** Every code there is. */
export type DiagnosticCode = keyof typeof catalog;

/** What the message and the fix of a code are made of. */
export type ParametersOf<C extends DiagnosticCode> = (typeof catalog)[C] extends Entry<infer P> ? P : never;

/** Makes a diagnostic from its catalog entry. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  parameters: ParametersOf<C>,
  place?: Place,
  related: Diagnostic['related'] = [],
): Diagnostic {
  // The entry of a code takes the parameters of that code; the compiler cannot follow that through the union.
  const entry = catalog[code] as unknown as Entry<ParametersOf<C>>;
  return {
    code,
    severity: entry.severity,
    exitCode: entry.exitCode,
    lasting: entry.lasting,
    message: entry.message(parameters),
    fix: entry.fix(parameters),
    ...(place === undefined ? {} : { place }),
    related,
  };
}

function quoted(text: string): string {
  return `"${text}"`;
}
