import { counted } from '../text/case.ts';
import type { Place } from '../text/source.ts';
import { type Diagnostic, EXIT, type ExitCode, type Severity } from './diagnostic.ts';
import { type SendProblem, wordsOfProblem } from './send-problems.ts';

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

/** What mends a name of something that pages document, where they document nothing. */
const NOTHING_DOCUMENTED = 'check the pages: holotype inspect PAGE --coverage shows what was read from them.';

/** Every code with its severity, exit code, message and fix. A code is never given another meaning. */
export const catalog = {
  'usage/no-pages': wrongUse<object>(
    () => 'No pages given, and there is no holotype.config.ts in this folder.',
    () => 'name the pages, or write a config file that lists the catalogs.',
  ),
  'usage/no-output': wrongUse<object>(
    () => 'No output folder given.',
    () => 'add --out DIR.',
  ),
  'usage/unknown-event': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) => `--only names ${quoted(name)}, but no page documents such an event${meant(near)}`,
    ({ known }) =>
      known.length === 0 ? 'leave it out; the pages document structures, but no events.' : `use one of: ${known.join(', ')}.`,
  ),
  'usage/nothing-to-explain': wrongUse<{ path: string; near: string | undefined; known: readonly string[] }>(
    ({ path, near }) => `The pages document no ${path}${meant(near)}`,
    ({ known }) => (known.length === 0 ? NOTHING_DOCUMENTED : `use one of: ${known.join(', ')}.`),
  ),
  'usage/nothing-to-rename': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) => `The lock file keeps no name for ${quoted(name)}${meant(near)}`,
    ({ known }) =>
      known.length === 0 ? 'leave out --rename: no name is kept, so all names are new.' : `use one of: ${known.join(', ')}.`,
  ),
  'usage/unknown-language': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) => `quicktype-core does not support the language ${quoted(name)}${meant(near)}`,
    ({ known }) => `use one of: ${known.join(', ')}.`,
  ),
  'usage/unknown-choice': wrongUse<{ what: string; name: string; near: string | undefined; known: readonly string[] }>(
    ({ what, name, near }) => `There is no ${what} ${quoted(name)}${meant(near)}`,
    ({ known }) => `use one of: ${known.join(', ')}.`,
  ),
  'usage/folder-in-use': wrongUse<{ path: string; entry: string }>(
    ({ path, entry }) => `The folder ${path} is not empty: it contains ${entry}.`,
    () => 'choose a new or empty folder.',
  ),
  'package/not-packed': failure<{ folder: string; reason: string }>(
    ({ reason }) => `npm could not pack Holotype for the project: ${reason}. Nothing was written.`,
    ({ folder }) => `run npm pack in ${folder} to see what is wrong, or install Holotype from a registry.`,
  ),
  'usage/no-events-for-project': wrongUse<object>(
    () => 'The pages document structures, but no events for a project to receive.',
    () => 'use pages that document events, or holotype generate for structures alone.',
  ),
  'usage/signature-header': wrongUse<{ problem: 'missing' | 'not needed' | 'no name'; name: string }>(
    ({ problem, name }) => {
      if (problem === 'missing') return `The scheme ${name} does not say which header holds the signature.`;
      if (problem === 'no name') return `${quoted(name)} is not the name of a header.`;
      return name === '' ? '--signature-header belongs to a --scheme.' : `The scheme ${name} has a header of its own.`;
    },
    ({ problem }) =>
      problem === 'not needed' ? 'leave out --signature-header.' : 'add --signature-header NAME, for example X-Signature.',
  ),
  'usage/cannot-send': wrongUse<{ problem: SendProblem; what: string }>(
    ({ problem, what }) => wordsOfProblem(problem, what).message,
    ({ problem, what }) => wordsOfProblem(problem, what).fix,
  ),
  'usage/no-such-event': wrongUse<{ name: string; near: string | undefined; known: readonly string[] }>(
    ({ name, near }) => `The pages document no event ${quoted(name)}${meant(near)}`,
    ({ known }) => (known.length === 0 ? NOTHING_DOCUMENTED : `use one of: ${known.join(', ')}.`),
  ),
  'usage/event-in-several': wrongUse<{ name: string; types: readonly string[] }>(
    ({ name }) => `${quoted(name)} could mean several events.`,
    ({ types }) => `name one by its type: ${types.join(', ')}.`,
  ),
  'usage/event-left-out': wrongUse<{ name: string; type: string }>(
    ({ type }) => `The pages document ${type}, but the config excludes it.`,
    ({ name }) => `add ${quoted(name)} to \`only\` of the catalog in the config.`,
  ),
  'usage/wrong-source': wrongUse<{ source: string; problem: string; expected: string }>(
    ({ source, problem }) => `${quoted(source)} ${problem}.`,
    ({ expected }) => expected,
  ),
  'usage/catalog-name': wrongUse<{ name: string }>(
    ({ name }) => `${quoted(name)} cannot be the name of a catalog.`,
    () => 'use only a-z, 0-9 and dashes, as folders are named after it.',
  ),
  'usage/folder-outside': wrongUse<{ path: string }>(
    ({ path }) => `${path} is not a folder inside this one.`,
    () => 'choose a folder for the code inside the project, for example src/events.',
  ),
  'usage/config-exists': wrongUse<{ path: string; catalog: string }>(
    ({ path }) => `${path} exists and does not list these pages. Nothing was changed.`,
    ({ path, catalog }) => `add this to the catalogs of ${path}, and run holotype generate: ${catalog}`,
  ),
  'usage/no-protocol': wrongUse<object>(
    () => 'The package @modelcontextprotocol/server is not installed, and holotype mcp needs it.',
    () => 'install it beside Holotype: npm install --save-dev @modelcontextprotocol/server.',
  ),
  'usage/not-answered': wrongUse<object>(
    () => 'The questions were not answered. Nothing was written.',
    () => 'run holotype init again, or answer with arguments: holotype init docs/events.md --out src/events.',
  ),
  'project/package-json': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `${path} cannot be read: ${reason}. Nothing was written.`,
    () => 'correct it, and run holotype init again.',
  ),
  'output/no-handler-map': failure<{ path: string; line: string }>(
    ({ path }) => `${path} has no map of handlers to which an event can be added.`,
    ({ line }) => `generate one with --outputs handlers, or add this line to your own map: ${line}`,
  ),
  'usage/two-sides': wrongUse<object>(
    () => 'Two sides to compare are required.',
    () =>
      'name two sides, each a page, a folder or REVISION:path; or use --catalog NAME, which compares its last two versions unless you name others.',
  ),
  'usage/unlike-sides': wrongUse<object>(
    () => 'One side is a set of pages, the other a set of schemas.',
    () => 'name two sets of pages, or two sets of schemas.',
  ),
  'usage/one-version': wrongUse<{ catalog: string }>(
    ({ catalog }) => `The pages of ${catalog} have only one version, so there is nothing to compare.`,
    () => 'keep an older page beside the new one, or compare with a revision: holotype diff HEAD~1:docs docs.',
  ),
  'usage/no-such-revision': wrongUse<{ spec: string; reason: string }>(
    ({ spec, reason }) => `${spec} cannot be read: ${reason}.`,
    () => 'name an existing page or folder, or REVISION:path with the path from the root of the repository.',
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
    ({ found }) => `A schema is an object, true or false, but this is ${found}.`,
    () => 'use a JSON Schema of draft 2020-12.',
  ),
  'schema/bad-keyword': error<{ keyword: string; expected: string }>(
    ({ keyword, expected }) => `The value of ${keyword} must be ${expected}.`,
    () => 'correct it according to draft 2020-12.',
  ),
  'schema/unknown-keyword': warning<{ keyword: string; near: string | undefined; instead: string | undefined }>(
    ({ keyword, near }) => `${keyword} is not a keyword of JSON Schema${meant(near)} It is ignored.`,
    ({ instead }) => instead ?? 'correct it, or prefix it with x- if it is an annotation of your own.',
  ),
  'schema/unsupported': error<{ what: string; instead: string }>(
    ({ what }) => `Guards cannot be generated for ${what}.`,
    ({ instead }) => instead,
  ),
  'schema/unresolved': error<{ reference: string; near: string | undefined }>(
    ({ reference, near }) => `The reference ${reference} cannot be resolved${meant(near)}`,
    () => 'correct it, or add what it refers to under $defs.',
  ),
  'schema/endless-reference': error<{ reference: string }>(
    ({ reference }) => `The reference ${reference} refers to itself, so validation would never end.`,
    () => 'refer to it from within a property or an item.',
  ),
  'schema/too-deep': error<{ limit: number }>(
    ({ limit }) => `The schema is nested deeper than ${limit} levels.`,
    () => 'move the inner schemas to $defs, and refer to them.',
  ),
  'schema/bad-pattern': error<{ reason: string }>(
    ({ reason }) => `The pattern is not a regular expression of ECMAScript: ${reason}.`,
    () => 'correct the pattern.',
  ),
  'schema/loose-pattern': warning<{ reason: string }>(
    ({ reason }) =>
      `The pattern is valid only without the flag u (${reason}), so it matches UTF-16 code units instead of characters.`,
    () => 'remove unnecessary backslashes, especially those before - inside brackets.',
  ),
  'schema/slow-pattern': error<{ pattern: string }>(
    ({ pattern }) => `The time to match ${pattern} can grow exponentially with the length of a string.`,
    () => 'avoid repeated groups that contain repetitions or alternatives over the same characters.',
  ),
  'schema/bounded-pattern': warning<{ limit: number }>(
    ({ limit }) =>
      `The time to match this pattern grows faster than the length of a string; the guard rejects strings longer than ${limit} characters there.`,
    () => 'anchor the pattern with ^ and $, or make neighboring parts match different characters.',
  ),
  'schema/contradiction': warning<{ keyword: string; problem: string }>(
    ({ keyword, problem }) => `${keyword} contradicts another keyword of this schema: ${problem}.`,
    () => 'correct one of the two; the guard applies both.',
  ),
  'schema/other-draft': warning<{ uri: string }>(
    ({ uri }) => `The schema declares another draft (${uri}), but is read as draft 2020-12.`,
    () => 'set $schema to https://json-schema.org/draft/2020-12/schema; keywords that have changed since are rejected.',
  ),
  'schema/other-kinds-too': note<{ keywords: string }>(
    ({ keywords }) =>
      `Without type, values that are not objects are not restricted by ${keywords}: they are valid, and the type includes them.`,
    () => 'add "type": "object" if only objects are meant.',
  ),
  'config/not-found': wrongUse<{ path: string }>(
    ({ path }) => `The config file ${path} does not exist.`,
    () => 'correct the path after --config.',
  ),
  'config/does-not-load': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `The config file ${path} cannot be loaded: ${reason}.`,
    () => 'correct the file; it must have a default export, made by defineConfig({ … }).',
  ),
  'config/invalid': wrongUse<{ path: string; option: string; problem: string; expected: string }>(
    ({ path, option, problem }) => `In the config file ${path}, ${option} ${problem}.`,
    ({ expected }) => expected,
  ),
  'specification/not-readable': error<{ reason: string }>(
    ({ reason }) => `The specification cannot be read: ${reason}.`,
    () => 'correct the file at this location; none of it was read.',
  ),
  'specification/swagger': error<object>(
    () => 'This is a document of OpenAPI 2 (Swagger), which has no webhooks.',
    () => 'convert it to OpenAPI 3.1, for example with `npx swagger2openapi`, and name that file.',
  ),
  'specification/unknown-kind': error<object>(
    () => 'This file is neither an OpenAPI document, nor an AsyncAPI document, nor a JSON Schema, and no page refers to it.',
    () => 'leave it out, or add a key at the top that says what it is: openapi, asyncapi or $schema.',
  ),
  'specification/reference': warning<{ reference: string; why: string }>(
    ({ reference, why }) => `The reference ${quoted(reference)} was not followed: ${why}. Any value is accepted there.`,
    () => 'move the target into this document, or also name the file or folder that contains it.',
  ),
  'specification/no-payload': note<{ name: string; what: string }>(
    ({ name, what }) => `The ${what} ${quoted(name)} has no payload schema, so it gives no event.`,
    () => 'add the schema of its payload; no action is needed if it delivers none.',
  ),
  'specification/payload-format': warning<{ name: string; format: string }>(
    ({ name, format }) => `The payload of the message ${quoted(name)} is described in ${format}, which is not read.`,
    () => 'describe it in JSON Schema.',
  ),
  'specification/received': note<{ name: string }>(
    ({ name }) => `The message ${quoted(name)} was skipped: the application receives it, and sends others.`,
    () => 'no action needed, unless you handle this message: then describe it as sent.',
  ),
  'specification/no-schema': warning<object>(
    () => 'This is not a schema. Any value is accepted here.',
    () => 'write an object of keywords, true or false.',
  ),
  'specification/too-deep': warning<{ limit: number }>(
    ({ limit }) => `The schema is nested deeper than ${limit} levels. Any value is accepted below that.`,
    () => 'give the inner schemas names, and refer to them.',
  ),
  'specification/keyword-left-out': warning<{ keyword: string; message: string }>(
    ({ keyword, message }) => `The keyword ${keyword} is not asserted: ${message}`,
    () => 'correct it; the rest of the schema was read.',
  ),
  'specification/keyword': warning<{ keyword: string; message: string }>(
    ({ message }) => message,
    ({ keyword }) => `correct the keyword ${keyword}; the guard asserts it as it is.`,
  ),
  'specification/type-guessed': guess<{ header: string; types: readonly string[] }>(
    ({ header, types }) =>
      `The values of the header ${header} are not stated, so the event types are taken from the names of the webhooks (${types.slice(0, 3).join(', ')}${types.length > 3 ? ', …' : ''}).`,
    () => 'compare them with deliveries; if one is wrong, state the value of the header with `const`.',
  ),
  'specification/contradiction': warning<{ path: string; problem: string; rank: 'first' | 'last' }>(
    ({ path, problem, rank }) =>
      `A schema and a page disagree about ${path}: ${problem}. ${rank === 'first' ? 'The schema' : 'The page'} was used.`,
    () => 'correct one of the two, or choose with the option specifications: `first` uses the schema, `last` the page.',
  ),
  'specification/no-event': note<object>(
    () => 'Nothing says which event this schema describes; it was not used.',
    () => 'name the event in its title, in the heading above, or as code in the sentence above.',
  ),
  'page/not-found': error<{ path: string }>(
    ({ path }) => `The page ${path} does not exist.`,
    () => 'correct the path.',
  ),
  'page/is-directory': error<{ path: string }>(
    ({ path }) => `${path} is a folder, not a Markdown file.`,
    ({ path }) => `name the files in it, for instance ${path.replace(/\/$/, '')}/*.md.`,
  ),
  'page/not-readable': error<{ path: string; reason: string }>(
    ({ path, reason }) => `The page ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'page/no-pages-in-folder': error<{ path: string }>(
    ({ path }) => `${path} contains no Markdown file.`,
    () => 'put the pages there as *.md files, or correct `pages` in the config.',
  ),
  'page/not-text': error<{ path: string; offset: number; what: string }>(
    ({ path, offset, what }) => `${path} is not text: ${what} at byte ${offset}.`,
    () => 'use the Markdown source of the page, encoded as UTF-8.',
  ),
  'page/too-large': error<{ path: string; bytes: number; limit: number }>(
    ({ path, bytes, limit }) => `${path} has ${bytes} bytes; the limit for a page is ${limit}.`,
    () => 'split the page, or raise the limit with --max-page-bytes.',
  ),
  'page/too-deep': error<{ limit: number }>(
    ({ limit }) => `Lists and block quotes are nested deeper than ${counted(limit, 'level')} here.`,
    () => 'nest them less, or raise the limit with --max-depth.',
  ),
  'page/too-many-events': error<{ count: number; limit: number }>(
    ({ count, limit }) => `The page has ${counted(count, 'event')}; the limit is ${limit}, and this is the first one beyond it.`,
    () => 'split the page, or raise the limit with --max-events.',
  ),
  'page/empty': error<{ path: string }>(
    ({ path }) => `The page ${path} is empty.`,
    () => 'fetch the page again; an empty file is usually the result of a failed download.',
  ),
  'page/is-html': error<object>(
    () => 'This is an HTML document, not Markdown.',
    () =>
      'use the Markdown of the page: many sites serve it at the same address with .md behind it, or keep it in a public repository.',
  ),
  'page/no-events': error<PageWithoutEvents>(
    (page) =>
      `No event is documented here: ${readOn(page)}${page.isSpecification ? '' : ', and none of them lists or shows one'}.`,
    ({ isSpecification }) =>
      isSpecification
        ? 'check that this is the right file, and that its webhooks, callbacks or messages have a payload.'
        : 'check that this is the right page, and that its examples are in fenced code blocks.',
  ),
  'page/without-events': note<PageWithoutEvents>(
    (page) => `No event is documented here: ${readOn(page)}.`,
    () => 'no action needed; the other pages are read as usual.',
  ),
  'page/front-matter': warning<{ reason: string }>(
    ({ reason }) => `In the front matter, ${reason}.`,
    () => 'correct it; until then, it is ignored.',
  ),
  'page/mojibake': warning<{ times: number }>(
    ({ times }) =>
      `The page contains text that was decoded with the wrong character set${times > 1 ? ` (${times} places)` : ''}.`,
    () => 'save the page as UTF-8 again; descriptions omit the stray characters.',
  ),
  'page/not-included': note<{ target: string }>(
    ({ target }) => `${quoted(target)} is included here, but it is not read: Holotype does not follow includes.`,
    () => 'if that file documents events, add it to the pages.',
  ),
  'page/same-version': warning<{ title: string; version: string; other: string }>(
    ({ title, version, other }) =>
      `Two pages have the title ${quoted(title)} and the version ${version}; the one in ${other} is treated as the older one.`,
    () => 'give each version its own date in the front matter (ms.date or date).',
  ),
  'source/not-fetched': wrongUse<{ source: string; path: string | undefined }>(
    ({ source, path }) =>
      path === undefined ? `${source} has not been fetched.` : `The file ${path}, fetched from ${source}, is missing.`,
    () => 'run holotype update, and commit the files that it writes.',
  ),
  'source/edited': stateWarning<{ path: string; source: string }>(
    ({ path, source }) => `${path} was edited after it was fetched from ${source}.`,
    () =>
      'restore it from version control, or fetch it again with holotype update --force; put your own decisions into overrides.',
  ),
  'source/in-the-way': failure<{ path: string; source: string }>(
    ({ path, source }) => `${path} is in the place where ${source} would be stored, but was not fetched.`,
    () => 'move it, or overwrite it with --force.',
  ),
  'source/not-allowed': failure<{ url: string; reason: string }>(
    ({ url, reason }) => `${url} is not fetched: ${reason}.`,
    () => 'pages are fetched only over HTTPS, from public hosts that the config lists in `pages` or `hosts`.',
  ),
  'source/not-reachable': failure<{ url: string; reason: string }>(
    ({ url, reason }) => `${url} cannot be fetched: ${reason}.`,
    () => 'check the address and the network (HTTPS_PROXY names a proxy); nothing was changed.',
  ),
  'source/too-slow': failure<{ url: string; seconds: number }>(
    ({ url, seconds }) => `${url} did not arrive within ${counted(seconds, 'second')}.`,
    () => 'try again later, or allow more time with --timeout; nothing was changed.',
  ),
  'source/refused': failure<{ url: string; status: number; fix: string }>(
    ({ url, status }) => `${url} returned status ${status}.`,
    ({ fix }) => fix,
  ),
  'source/too-large': failure<{ url: string; limit: number }>(
    ({ url, limit }) => `${url} has more than ${limit} bytes, the limit for a page.`,
    () => 'use only the part that documents the events.',
  ),
  'source/not-markdown': error<{ url: string; type: string }>(
    ({ url, type }) => `${url} is not Markdown: its content type is ${type}.`,
    () => 'use the Markdown source of the page; most publishers keep it in a public repository.',
  ),
  'source/html': error<{ url: string; tried: readonly string[] }>(
    ({ url, tried }) => [`${url} serves HTML, not Markdown.`, ...tried].join(' '),
    ({ url }) =>
      `use the address of its Markdown${/\.mdx?$/.test(url) ? '' : ', which often ends in .md'}; ${new URL('/llms.txt', url).href} may list it.`,
  ),
  'source/no-index': error<{ url: string }>(
    ({ url }) => `${url} serves HTML, not an index in Markdown.`,
    () => 'check that the site has an llms.txt at this address; without one, list the addresses of the pages.',
  ),
  'source/no-links': error<{ url: string; below: string; near: string | undefined; folders: readonly string[] }>(
    ({ url, below, near }) => `${url} links to no page below ${below}${meant(near)}`,
    ({ folders }) =>
      folders.length === 0
        ? 'it links to no other page of its host; list the addresses of the pages.'
        : `it links to pages in ${folders.slice(0, 10).join(', ')}${folders.length > 10 ? ', …' : ''}; name one of these behind #.`,
  ),
  'source/too-many-links': failure<{ url: string; count: number; limit: number }>(
    ({ url, count, limit }) => `${url} links to ${count} pages; at most ${limit} are fetched.`,
    ({ url }) => `name the path of the pages that document events behind #, for example ${url}#/docs/webhooks/.`,
  ),
  'source/link-left-out': warning<{ count: number; what: string; why: string }>(
    ({ count, what, why }) => `${counted(count, 'link')} to ${what} ${count === 1 ? 'is' : 'are'} not followed: ${why}.`,
    () => 'if you need what is there, list its address in `pages`.',
  ),
  'source/no-pages': error<{ source: string }>(
    ({ source }) => `${source} contains no Markdown file.`,
    () => 'correct the folder in the config; folders in it are not searched.',
  ),
  'json/not-strict': warning<{ problem: string }>(
    ({ problem }) => `The example is not strict JSON: ${problem}.`,
    () => 'correct the example in the page; it was read as far as possible.',
  ),
  'json/imprecise-number': warning<{ problem: string }>(
    ({ problem }) => `The example has ${problem}; the nearest representable number is used.`,
    () => 'show a smaller number, or a string if it is an identifier.',
  ),
  'json/duplicate-key': warning<{ key: string }>(
    ({ key }) => `The property ${quoted(key)} occurs twice in one object; the second one is used.`,
    () => 'remove one of them in the page.',
  ),
  'json/space-in-key': warning<{ key: string }>(
    ({ key }) => `The name of the property ${quoted(key)} is surrounded by white space, which is ignored.`,
    () => 'correct the name in the page.',
  ),
  'json/too-deep': error<{ limit: number }>(
    ({ limit }) => `This JSON is nested deeper than ${counted(limit, 'level')}.`,
    () => 'show a shorter example, or raise the limit with --max-depth.',
  ),
  'json/too-many-keys': error<{ limit: number }>(
    ({ limit }) => `An object in this JSON has more than ${counted(limit, 'property')}.`,
    () => 'show a shorter example, or raise the limit with --max-keys.',
  ),
  'json/unreadable': warning<{ reason: string }>(
    ({ reason }) => `This code block looks like JSON but cannot be read: ${reason}.`,
    () => 'correct the example in the page.',
  ),
  'json/cut-short': warning<{ reason: string }>(
    ({ reason }) => `This example can be read only up to here: ${reason}. The part before it is used; the rest is unknown.`,
    () => 'correct the example in the page.',
  ),
  'table/row-not-read': warning<{ text: string }>(
    ({ text }) => `This row documents no property, because ${quoted(text)} is not a property name.`,
    () => 'correct the name in the page.',
  ),
  'table/type-not-read': note<{ member: string }>(
    ({ member }) => `The type that the table gives for ${member} is not recognized.`,
    () => 'use a type such as string, integer or array of strings, or link to its description.',
  ),
  'table/others-required': guess<{ names: readonly string[] }>(
    ({ names }) =>
      `This list marks some properties as required, but not these: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}. They are treated as optional.`,
    () => 'mark them in the page, or decide with an override.',
  ),
  'event/duplicate': warning<{ type: string }>(
    ({ type }) => `The event ${type} is listed twice.`,
    () => 'remove one of the rows in the page; the first description is used.',
  ),
  'event/not-listed': warning<{ type: string; near: string | undefined }>(
    ({ type, near }) =>
      `This is an example of ${type}, which the page does not list${near === undefined ? '' : `; the nearest listed name is ${near}`}.`,
    ({ near }) =>
      `${near === undefined ? 'list the event' : 'list the event, or correct the name'} in the page; its type was generated from this example.`,
  ),
  'event/not-shown': warning<{ type: string; hasShared: boolean }>(
    ({ type, hasShared }) =>
      hasShared
        ? `The event ${type} is listed, but has no example; its type has only the properties that all events share.`
        : `The event ${type} is listed, but has no example; its data is typed as unknown.`,
    () => 'add an example to the page.',
  ),
  'event/example-unreadable': warning<{ type: string }>(
    ({ type }) => `The event ${type} is listed, but its example cannot be parsed.`,
    () => 'correct the example in the page; until then, the event is typed from the rest of the page.',
  ),
  'event/from-table': guess<{ type: string }>(
    ({ type }) => `The event ${type} has no example; its data is typed from the table in the page.`,
    () => 'add an example to the page.',
  ),
  'event/variant-not-shown': guess<{ type: string; value: string }>(
    ({ type, value }) =>
      `The variant ${value} of the event ${type} has no example; it is typed from what the page says, and from what all shown variants have in common.`,
    () => 'add an example to the page.',
  ),
  'event/from-list': guess<{ type: string }>(
    ({ type }) => `The event ${type} has no example; its data is typed from the list of its properties in the page.`,
    () => 'add an example to the page.',
  ),
  'event/from-declaration': guess<{ type: string }>(
    ({ type }) => `The event ${type} has no example; its data is typed from the type that the page declares for it.`,
    () => 'add an example to the page.',
  ),
  'event/from-group': guess<{ type: string; count: number }>(
    ({ type, count }) =>
      `The event ${type} has no example; its data is typed from what the page says about a group of ${count} events.`,
    () => 'add an example to the page.',
  ),
  'event/like-sibling': guess<{ type: string; sibling: string }>(
    ({ type, sibling }) =>
      `The event ${type} has no example; the page says that such events are similar, so it is typed like ${sibling}.`,
    () => 'add an example to the page.',
  ),
  'event/heading-differs': warning<{ type: string; heading: string }>(
    ({ type, heading }) => `The example under the heading of ${heading} is a ${type} event; it is used for ${type}.`,
    () => 'correct the event type in the example, or move the example.',
  ),
  'language/not-printed': error<{ language: string; type: string; name: string | undefined; reason: string }>(
    ({ language, type, name, reason }) =>
      `${type} cannot be printed in ${language}${name === undefined ? `: ${reason}` : `, because it has a property named ${name}: ${reason}`}.`,
    ({ language }) => `correct the name in the page if it is wrong, or generate without \`--lang ${language}\`.`,
  ),
  'example/not-used': warning<{ reason: string }>(
    ({ reason }) => `This example is not used: it is ${reason}.`,
    () => 'give it a heading that says it is an example, and of what.',
  ),
  'example/for-all': guess<{ count: number }>(
    ({ count }) =>
      `This JSON example does not name an event, and it is the only one; it is used as an example of all ${count} events of the page.`,
    () => 'name the events in a heading or a sentence above the example.',
  ),
  'example/no-event': warning<object>(
    () => 'This JSON example does not belong to an event: it has no envelope with an event type.',
    () => 'give it the envelope of an event, or ignore this warning if it shows something else.',
  ),
  'evidence/mixed-types': warning<{ path: string; types: string }>(
    ({ path, types }) => `${path} is ${types} in the examples; the type allows all of them.`,
    () => 'correct an example if it is wrong; otherwise, no action is needed.',
  ),
  'evidence/endless': warning<{ path: string; isOverridden: boolean }>(
    ({ path, isOverridden }) =>
      `${path} is required, and leads back to the object that contains it through required properties only, so no value could be complete; ${isOverridden ? 'an override requires it, but no payload can match' : 'it is treated as optional'}.`,
    ({ isOverridden }) => (isOverridden ? 'remove the override.' : 'say in the page where it may be missing.'),
  ),
  'evidence/quoted-number': warning<{ path: string; shown: string; stated: string }>(
    ({ path, stated }) => `The example has ${path} in quotes, but the table calls it ${stated}; it is treated as a number.`,
    () => 'remove the quotes in the page.',
  ),
  'evidence/table-differs': warning<{ path: string; shown: string; stated: string }>(
    ({ path, shown, stated }) => `The example shows ${path} as ${shown}, but the table calls it ${stated}; the example is used.`,
    () => 'correct whichever is wrong.',
  ),
  'evidence/tables-differ': warning<{ path: string; first: string; second: string }>(
    ({ path, first, second }) =>
      `${path} is called ${second} here and ${first} elsewhere; an example decides, or the first of the two if there is none.`,
    () => 'correct whichever is wrong.',
  ),
  'evidence/not-described': note<{ path: string; what: string }>(
    ({ path, what }) => `The pages show or say that ${path} is an ${what}, but not what it contains.`,
    () => 'add the page that describes it.',
  ),
  'evidence/only-null': note<{ path: string }>(
    ({ path }) => `${path} is null in every example, so its type is unknown.`,
    () => 'show a value in the page.',
  ),
  'evidence/left-out': warning<{ path: string }>(
    ({ path }) => `The type of ${path} is unknown: instead of a value, the example has a remark, or words that are not a type.`,
    () => 'show a value in the page.',
  ),
  'evidence/empty': note<{ path: string; what: string }>(
    ({ path, what }) => `${path} is ${what} in every example, so the type of its contents is unknown.`,
    () => 'show a value in the page.',
  ),
  'evidence/map-guessed': guess<{ path: string; because: string }>(
    ({ path, because }) => `${path} is treated as a map, because ${because}.`,
    () => 'no action needed if that is right.',
  ),
  'evidence/model-shared': guess<{ path: string; model: string; through: string }>(
    ({ path, model, through }) => `${path} is treated as the same type as ${model}, because both contain ${through}.`,
    () => 'no action needed if that is right.',
  ),
  'signature/guessed': guess<{ header: string; algorithm: string; verifier: string; assumed: readonly string[] }>(
    ({ header, algorithm, verifier, assumed }) => {
      const says = algorithm === 'equal' ? 'Deliveries carry a secret in' : `Deliveries are signed (${algorithm}) in`;
      const also = assumed.length === 0 ? '' : ` It is assumed ${listed(assumed)}.`;
      return `${says} the header ${header}; the scheme ${verifier} verifies them.${also}`;
    },
    () => 'run holotype explain signature to see the evidence; to decide otherwise, set `schemes` in the config.',
  ),
  'signature/contradiction': warning<{ about: string; first: string; second: string; isLeftOut: boolean }>(
    ({ about, first, second, isLeftOut }) =>
      `The pages give the ${about} of signatures as ${second} here and as ${first} elsewhere; ${isLeftOut ? 'no scheme is generated' : 'the longer one is used'}.`,
    () => 'correct whichever is wrong, or choose with `schemes` in the config.',
  ),
  'signature/not-described': note<{ header: string; why: string }>(
    ({ header, why }) => `Deliveries are signed in the header ${header}, but Holotype cannot verify them: ${why}.`,
    () => 'choose a scheme with `schemes` in the config, or describe it with defineScheme.',
  ),
  'override/unreadable': error<{ reason: string }>(
    ({ reason }) => `The overrides cannot be read: ${reason}.`,
    () => 'write an object: { "Event.data.property": { "optional": true, "reason": "…" } }.',
  ),
  'override/invalid': error<{ path: string; problem: string }>(
    ({ path, problem }) => `The override of ${path} ${problem}.`,
    () => 'set optional, type, map, values, format or name, and give a reason.',
  ),
  'override/unmatched': error<{ path: string; near: string | undefined }>(
    ({ path, near }) =>
      `The override of ${path} matches nothing on the pages${near === undefined ? '' : `; the nearest is ${near}`}.`,
    () => 'correct its path, or remove it if the property no longer exists.',
  ),
  'override/ambiguous': error<{ path: string; types: readonly string[] }>(
    ({ path }) => `The override of ${path} matches several events.`,
    ({ types }) => `start its path with one of their types: ${types.join(', ')}.`,
  ),
  'captured/unreadable': error<{ reason: string }>(
    ({ reason }) => `This is not a captured-evidence file: ${reason}.`,
    () => 'restore it from version control, or delete it and run holotype learn again.',
  ),
  'captured/bounded': note<{ place: string; what: 'map' | 'name' | 'depth'; limit: number }>(
    ({ place, what, limit }) =>
      ({
        map: `${place} has more than ${limit} names: it is kept as a map.`,
        name: `${place} has names longer than ${limit} characters: the rest of them is cut off.`,
        depth: `${place} is ${limit} levels deep: deeper levels are not kept.`,
      })[what],
    () => 'no action needed; an override can decide otherwise.',
  ),
  'captured/overlap': note<{ catalog: string; parts: number }>(
    ({ catalog, parts }) =>
      `${parts === 1 ? 'A part that was learned' : `${parts} parts that were learned`} for ${catalog} had been learned before, merged with others: ${parts === 1 ? 'its' : 'their'} payloads count twice.`,
    () => 'no action needed: numbers in comments change, but types do not.',
  ),
  'payload/part-not-readable': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `The part ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'payload/part-wrong': wrongUse<{ reason: string; verb: 'learn' | 'verify' }>(
    ({ reason, verb }) => `This is not a part that was written by holotype ${verb}: ${reason}.`,
    ({ verb }) => `make it again with: holotype ${verb} --part <file> <payloads>.`,
  ),
  'payload/part-of-other-catalog': wrongUse<{ name: string; known: readonly string[] }>(
    ({ name }) => `A part has evidence of the catalog ${quoted(name)}, which the config does not have.`,
    ({ known }) => `make parts with the same config; it has ${known.join(', ')}.`,
  ),
  'usage/wrong-bytes': wrongUse<{ given: string; isOneFile: boolean }>(
    ({ given, isOneFile }) =>
      isOneFile ? `${quoted(given)} is not a range of bytes.` : '--bytes needs exactly one file, and not standard input.',
    () => 'give the start and the end of the range: --bytes 0-1000000 captured.ndjson',
  ),
  'payload/not-readable': wrongUse<{ path: string; reason: string }>(
    ({ path, reason }) => `The payloads in ${path} cannot be read: ${reason}.`,
    () => 'check the path and the permissions.',
  ),
  'payload/not-json': wrongUse<{ place: string; reason: string }>(
    ({ place, reason }) => `${place} cannot be read as JSON: ${reason}.`,
    () => 'use one JSON value per line, or one JSON document.',
  ),
  'payload/line-skipped': warning<{ place: string; reason: string }>(
    ({ place, reason }) => `${place} cannot be read as JSON: ${reason}.`,
    () => 'correct the line; the corrected file is then learned in addition to this one.',
  ),
  'payload/not-sent': warning<{ place: string; reason: string }>(
    ({ place, reason }) => `${place} is not sent: ${reason}.`,
    () => 'correct the line; all others are sent.',
  ),
  'payload/too-large': wrongUse<{ path: string; limit: number }>(
    ({ path, limit }) => `${path} is a single JSON document larger than ${limit} bytes.`,
    () => 'use one JSON value per line, which is read as a stream.',
  ),
  'explore/stale-outputs': stateWarning<{ name: string; stale: number }>(
    ({ name, stale }) => `${counted(stale, 'generated file')} of ${name} ${stale === 1 ? 'is' : 'are'} out of date.`,
    () => 'run holotype generate; the explorer shows the pages as they are now.',
  ),
  'explore/file-in-the-way': wrongUse<{ path: string }>(
    ({ path }) => `${path} already exists, and is not an explorer.`,
    () => 'choose another file with --out, or remove this one.',
  ),
  'output/foreign': failure<{ path: string; entry: string }>(
    ({ path, entry }) => `The folder ${path} contains files that Holotype did not write, for example ${entry}.`,
    () => 'choose an empty or new folder.',
  ),
  'output/edited': failure<{ path: string }>(
    ({ path }) => `The generated file ${path} was edited by hand; nothing was written.`,
    () => 'undo the edit, or overwrite it with --force.',
  ),
  'output/stub-without-event': stateWarning<{ path: string }>(
    ({ path }) => `The handler ${path} is for an event that the pages no longer document; it was left untouched.`,
    () => 'delete it when you no longer need it.',
  ),
  'output/stub-renamed': stateWarning<{ path: string; types: readonly string[]; stubs: readonly string[] }>(
    ({ path, types, stubs }) =>
      `The handler ${path} is for ${types.join(' or ')}, whose stub is now ${stubs.join(' or ')}; it was left untouched.`,
    () => 'move your code to the new file and import it from there, or keep the old file and delete the new one.',
  ),
  'output/stub-left-out': note<{ path: string; type: string }>(
    ({ path, type }) => `The handler ${path} is for ${type}, which this run excludes; it was left untouched.`,
    () => 'delete it if you no longer handle the event; otherwise add the event to --only, or to `only` in the config.',
  ),
  'output/stub-not-mapped': note<{ path: string; map: string }>(
    ({ path, map }) => `A new event is documented. Its stub is ${path}; ${map} does not compile until the event is added to it.`,
    () => 'run holotype add with the name of the event, or with --ignore to ignore it explicitly.',
  ),
  'output/not-writable': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `${path} cannot be written: ${reason}.`,
    () => 'check the path, the permissions and the free disk space.',
  ),
  'output/busy': failure<{ path: string; owner: string; folder: string }>(
    ({ path, owner }) => `Another run of Holotype is writing to ${path} (${owner}); nothing was changed.`,
    ({ folder }) => `wait for it and try again; if no other run is active, delete the folder ${folder}.`,
  ),
  'output/changed': failure<{ path: string }>(
    ({ path }) => `The file ${path} was changed during this run; nothing was written.`,
    () => 'run again.',
  ),
  'output/interrupted': failure<{ path: string }>(
    ({ path }) => `An earlier run was interrupted while it wrote to ${path}, so its contents may be a mixture of old and new.`,
    () => 'run it without --check or --dry-run, which completes the interrupted write.',
  ),
  'output/recovered': note<{ path: string }>(
    ({ path }) => `An earlier run was interrupted while it wrote to ${path}; its write was completed first.`,
    () => 'no action needed.',
  ),
  'output/journal-ignored': stateWarning<{ path: string; reason: string }>(
    ({ path, reason }) =>
      `An earlier run was interrupted while it wrote to ${path}, but its journal does not belong to this config and was discarded: ${reason}.`,
    () => 'if generated files are now reported as edited by hand, overwrite them with --force.',
  ),
  'disk/refused': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `The operating system denied access to ${path}: ${reason}.`,
    () => 'check the permissions and the disk, and run again; nothing was lost.',
  ),
  'output/link': failure<{ path: string; target: string }>(
    ({ path, target }) => `${path} is a link to ${target}; nothing was written.`,
    () => 'remove the link, or use the folder that it points to.',
  ),
  'output/outside': failure<{ path: string }>(
    ({ path }) => `${path} is outside the folders that this run may write to; nothing was written.`,
    () => 'this is a bug in Holotype; please report it.',
  ),
  'output/lock-path': failure<{ path: string; name: string; reason: string }>(
    ({ path, name, reason }) => `The lock file ${path} lists ${name}, which ${reason}; nothing was read or changed there.`,
    () => 'restore the lock file from version control, or remove the entry from it.',
  ),
  'output/lock-name': failure<{ path: string; name: string; position: string; reason: string }>(
    ({ path, name, position, reason }) => `The lock file ${path} gives the name ${name} to ${position}, which ${reason}.`,
    () => 'correct the name, or remove the line from the lock file, so that a new name is chosen.',
  ),
  'output/left-behind': note<{ name: string; more: number }>(
    ({ name, more }) =>
      `${name}${more === 0 ? '' : ` and ${counted(more, 'other file')}`} from an earlier run ${more === 0 ? 'is' : 'are'} outside the folders that the config lists now, and ${more === 0 ? 'was' : 'were'} left untouched.`,
    () => 'delete what you no longer need.',
  ),
  'output/lock-unreadable': failure<{ path: string; reason: string }>(
    ({ path, reason }) => `The lock file ${path} cannot be read: ${reason}.`,
    () => 'restore it from version control, or delete it together with the generated folder.',
  ),
  'coverage/events-lost': loss<{ before: number; lost: readonly string[] }>(
    ({ before, lost }) => `The last output had ${counted(before, 'event')}; the pages no longer document ${lost.join(', ')}.`,
    () => 'if that is intended, pass --accept-loss; otherwise restore the page. The last good output was kept.',
  ),
  'coverage/examples-lost': loss<{ lost: readonly string[] }>(
    ({ lost }) => `The last output had examples of ${lost.join(', ')}; the pages no longer show any.`,
    () => 'if that is intended, pass --accept-loss; otherwise restore the page. The last good output was kept.',
  ),
  'coverage/structures-lost': loss<{ lost: readonly string[] }>(
    ({ lost }) => `The last output had ${lost.join(', ')}, which the pages no longer document.`,
    () => 'if that is intended, pass --accept-loss; otherwise restore the page. The last good output was kept.',
  ),
  'coverage/members-lost': loss<{ name: string; before: number; now: number }>(
    ({ name, before, now }) => `${name} had ${counted(before, 'property')} in the last output; the pages now document ${now}.`,
    () => 'if that is intended, pass --accept-loss; otherwise restore the page. The last good output was kept.',
  ),
  'coverage/fewer-members': smallLoss<{ name: string; before: number; now: number }>(
    ({ name, before, now }) => `${name} has ${counted(now, 'property')} now, and had ${before} in the last output.`,
    () => 'no action needed if the pages are right; the diff of the generated types shows which ones are gone.',
  ),
  'internal/bad-output': bug<{ path: string; reason: string }>(
    ({ path, reason }) =>
      `The generated file ${path} did not pass the check before writing: ${reason}. This is a bug in Holotype; nothing was written.`,
    () => 'please report it and attach the page.',
  ),
} as const;

/** Every code there is. */
export type DiagnosticCode = keyof typeof catalog;

/** All codes, in their order. */
export const CODES: readonly DiagnosticCode[] = Object.keys(catalog).filter(isCode);

/** Whether a text is the code of a diagnostic. */
export function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(catalog, text);
}

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

/** What was read on a page that documents no event. */
interface PageWithoutEvents {
  readonly isSpecification: boolean;
  readonly headings: number;
  readonly tables: number;
  readonly fences: number;
}

function readOn({ isSpecification, headings, tables, fences }: PageWithoutEvents): string {
  if (isSpecification) return 'no webhook, callback or message of the specification has a payload';
  return `${counted(headings, 'heading')}, ${counted(tables, 'table')} and ${counted(fences, 'code block')} were read`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** The end of a sentence about a wrong name, with the right one if it is known. */
function meant(near: string | undefined): string {
  return near === undefined ? '.' : `; did you mean ${quoted(near)}?`;
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
