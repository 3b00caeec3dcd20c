import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { diagnosticOfJson } from '../diagnostics/json-problem.ts';
import { type EmbeddedText, embed } from '../text/embedded.ts';
import type { JsonNode } from '../text/json/node.ts';
import { readJson } from '../text/json/read-lenient-json.ts';
import { readStrictJson } from '../text/json/read-strict-json.ts';
import { PLACED_DEPTH } from '../text/json/strict-json.ts';
import type { SourceFile, Span } from '../text/source.ts';
import { kindOf, type SpecificationDocument } from './document.ts';
import { readYaml } from './read-yaml.ts';

/** Reads a file of YAML or JSON as a specification; what is none is an error, with what it would have to be. */
export function readSpecificationFile(page: SourceFile): Result<SpecificationDocument | undefined> {
  const read = readText(embed(page, [{ text: page.text, origin: 0 }]), page.name);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const kind = kindOf(read.value);
  if (kind === 'swagger') {
    const refused = diagnostic('specification/swagger', {}, placeOfKey(page, read.value, 'swagger'));
    return { value: undefined, diagnostics: [refused] };
  }
  // A file that others refer to need not say what it is.
  return { value: { kind: kind ?? 'fragment', root: read.value, page, isFence: false }, diagnostics: read.diagnostics };
}

/** What a fence holds, if it is a specification or a part of one. */
export function readFence(code: EmbeddedText, page: SourceFile): SpecificationDocument | undefined {
  const { value } = readText(code, '');
  const kind = value === undefined ? undefined : kindOf(value);
  return value === undefined || kind === undefined ? undefined : { kind, root: value, page, isFence: true };
}

function placeOfKey(file: SourceFile, root: JsonNode, key: string): { readonly file: SourceFile; readonly span: Span } {
  const member = root.kind === 'object' ? root.members.find(({ name }) => name === key) : undefined;
  return { file, span: member?.nameSpan ?? root.span };
}

/** The value of a text of YAML or JSON, with what is wrong in it. */
function readText(source: EmbeddedText, name: string): Result<JsonNode | undefined> {
  const { file } = source;
  const isJson = /^\s*[{[]/.test(source.text) && !/\.ya?ml$/i.test(name);
  if (isJson) {
    const strict = readStrictJson(source, PLACED_DEPTH);
    if (strict !== undefined) return { value: strict, diagnostics: [] };
    const reading = readJson(source, { depth: PLACED_DEPTH, keys: Number.POSITIVE_INFINITY });
    if (!reading.ok) return broken(reading.reason, { file, span: reading.span });
    const [value] = reading.values;
    const wrong = reading.problems.find(({ kind }) => kind === 'not strict' || kind === 'cut short');
    if (wrong !== undefined) return broken(wrong.what, { file, span: wrong.span });
    return { value, diagnostics: reading.problems.map((problem) => diagnosticOfJson(problem, file)) };
  }
  const { value, problems } = readYaml(source);
  return {
    value,
    diagnostics: problems.map(({ kind, reason, span }) => {
      const place = { file, span };
      return kind === 'broken'
        ? diagnostic('specification/not-readable', { reason }, place)
        : diagnostic('json/duplicate-key', { key: reason }, place);
    }),
  };
}

function broken(
  reason: string,
  place: { readonly file: SourceFile; readonly span: Span },
): { readonly value: undefined; readonly diagnostics: readonly Diagnostic[] } {
  return { value: undefined, diagnostics: [diagnostic('specification/not-readable', { reason }, place)] };
}
