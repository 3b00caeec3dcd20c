import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticOfJson } from '../../diagnostics/json-problem.ts';
import type { Fence, Outline, Section } from '../../model/outline.ts';
import type { SkippedBlock } from '../../model/reading.ts';
import type { EmbeddedText } from '../../text/embedded.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { type JsonReading, readJson } from '../../text/json/read-lenient-json.ts';
import type { Place } from '../../text/source.ts';
import { oncePerPage } from '../once-per-page.ts';
import { commentedObjects } from './commented-json.ts';
import { readSkeleton } from './skeletons.ts';
import { isNamelessType } from './typescript-types.ts';

/** A fence that holds JSON, with the section that it stands in. */
export interface JsonFence {
  readonly value: JsonNode;
  readonly fence: Fence;
  readonly section: Section;
  /** The events that the row of a table names which it stands in; `undefined` where it stands by itself. */
  readonly events?: readonly string[];
}

/** All JSON of a page, what was no JSON, and what was wrong with it. */
export interface JsonFences {
  readonly fences: readonly JsonFence[];
  readonly skipped: readonly SkippedBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

const JSON_LANGUAGES = new Set(['json', 'jsonc', 'json5']);
/** Tags under which pages show JSON all the same, and none at all. */
const LOOSE_LANGUAGES = new Set([
  '',
  'js',
  'javascript',
  'ts',
  'typescript',
  'text',
  'http',
  'yaml',
  'console',
  'output',
  'php',
  'ruby',
  'rb',
  'python',
  'py',
]);

/**
 * Reads every fence of a page that is tagged as JSON or starts like it; once, however many readers ask.
 * @example
 * readJsonFences(page('```json\n{ "id": "A-17", }\n```')).diagnostics.map(({ code }) => code)
 * // → ['json/not-strict']
 */
export function readJsonFences(outline: Outline): JsonFences {
  return readOnce(outline);
}

const readOnce = oncePerPage(readAll);

function readAll(outline: Outline): JsonFences {
  const fences: JsonFence[] = [];
  const skipped: SkippedBlock[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const section of outline.sections) {
    for (const fence of section.blocks) {
      if (fence.kind !== 'fence') continue;
      const place = placeOf(fence);
      if (!looksLikeJson(fence)) {
        const inComments = objectsInComments(fence, outline);
        fences.push(...inComments.map((value) => ({ value, fence, section })));
        if (inComments.length === 0)
          skipped.push({ place, reason: fence.language === '' ? 'not JSON' : `not JSON but ${fence.language}` });
        continue;
      }
      const reading = readJson(withoutPreamble(fence.code, JSON_LANGUAGES.has(fence.language)), outline.limits);
      if (reading.ok) {
        const shown = reading.values.filter(({ kind }) => kind === 'object' || kind === 'array' || kind === 'type');
        for (const value of shown) fences.push({ value: readSkeleton(value), fence, section });
        if (shown.length === 0) skipped.push({ place, reason: 'JSON that is neither an object nor a list' });
        for (const problem of reading.problems) diagnostics.push(diagnosticOfJson(problem, place.file));
      } else {
        skipped.push({ place, reason: 'JSON that cannot be read', unreadable: true });
        diagnostics.push(unreadable(reading, outline, { ...place, span: reading.span }));
      }
    }
  }
  return { fences, skipped, diagnostics };
}

/** What comments in a fence show, as far as it can be read to its end: nobody wrote it to be strict. */
function objectsInComments(fence: Fence, { limits }: Outline): readonly JsonNode[] {
  return commentedObjects(fence).flatMap((text) => {
    const reading = readJson(text, limits);
    const isWhole = reading.ok && reading.problems.every(({ kind }) => kind !== 'cut short');
    return isWhole ? reading.values.filter(({ kind }) => kind === 'object').map(readSkeleton) : [];
  });
}

function unreadable({ reason, over }: Extract<JsonReading, { ok: false }>, { limits }: Outline, place: Place): Diagnostic {
  if (over === 'depth') return diagnostic('json/too-deep', { limit: limits.depth }, place);
  if (over === 'keys') return diagnostic('json/too-many-keys', { limit: limits.keys }, place);
  return diagnostic('json/unreadable', { reason }, place);
}

/** Where a fence's code starts. */
export function placeOf(fence: Fence): Place {
  return { file: fence.code.file, span: fence.span };
}

/** An object, or a list of objects, whose first member has its name in quotes. */
const OBJECT = /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/;

/** A request to an address, as its first line says. */
const REQUEST_LINE = /^\s*(?:GET|POST|PUT|PATCH|DELETE) \S+/;

function looksLikeJson(fence: Fence): boolean {
  if (JSON_LANGUAGES.has(fence.language)) return true;
  // Under any other tag, JSON that is written as such is JSON, and a request may have it as its body.
  if (!LOOSE_LANGUAGES.has(fence.language))
    return OBJECT.test((REQUEST_LINE.test(fence.code.text) ? withoutPreamble(fence.code, false) : fence.code).text);
  if (isNamelessType(fence)) return false;
  const text = withoutPreamble(fence.code, false).text.replace(/^(?:\s*\/\/[^\n]*\n)+(?=\s*[{[])/, '');
  return (
    /^\s*(?:\{\s*["}/]|\[\s*[{\]"])/.test(text) ||
    /^\s*[{[]\s*(?:'[^'\n]*'|:?\w+)\s*(?::|=>)\s*\S[^;]*[}\]];?\s*$/.test(text) ||
    isBareObject(text) ||
    (fence.language !== 'yaml' && /^\s*"[\w.$-]{1,100}"\s*:\s*["{[\d]/.test(text))
  );
}

/** More lines are not looked at. */
const MAX_BARE_LINES = 500;

/** `{ id: 1; name: "x" }`, each member on its line or all on one: an object of names without quotes, and no code. */
function isBareObject(text: string): boolean {
  const [, inner] = /^\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*;?\s*$/.exec(text) ?? [];
  const lines = (inner ?? '').split('\n').filter((line) => line.trim() !== '');
  const isMember = (line: string): boolean =>
    /^\s*(?:[A-Za-z_$][\w$]*\??\s*:\s*[^=()]+|\}?[;,]?)\s*$/.test(line.replace(/\/\/.*$/, ''));
  return inner !== undefined && lines.length > 0 && lines.length <= MAX_BARE_LINES && lines.every(isMember);
}

/** So much of a fence is looked at for what may stand in front of a body. */
const MAX_PREAMBLE = 2_000;

/** A request line, a status line, a header, a prompt with a command that sends nothing. */
const PREAMBLE =
  /^(?:[A-Z]+ \S+(?: HTTP\/[\d.]+)?|HTTP\/[\d.]+ .*|(?:[-*] )?[\w-]+: .*|(?:request )?headers:?|[$>#%] (?!.*(?: -d| --data| -X ?P)).*)$/i;

/** The code without the request line and the headers that stand in front of a body. */
function withoutPreamble(code: EmbeddedText, isJson: boolean): EmbeddedText {
  const top = code.text.slice(0, MAX_PREAMBLE).trimStart().split('\n', 1)[0] ?? '';
  if (/^[{["/]/.test(top) || !(isJson || PREAMBLE.test(top))) return code;
  const first = code.lines.findIndex(({ start }) => /^\s*[[{]/.test(code.text.slice(start, start + 200)));
  const from = code.lines[first]?.start;
  if (from === undefined) return code;
  return {
    file: code.file,
    text: code.text.slice(from),
    lines: code.lines.slice(first).map((line) => ({ start: line.start - from, origin: line.origin })),
  };
}
