import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { EmitContext, Emitter } from '../emit/emitter.ts';
import type { OutputFile, OutputRole } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { closestMatch } from '../text/closest-match.ts';
import { verifiedCode, verifyFiles } from './check-output.ts';

/** Where each kind of file stands in reports. */
const ORDER: readonly OutputRole[] = [
  'schema',
  'code',
  'stub',
  'handler-map',
  'index',
  'data',
  'manifest',
  'foreign',
  'specification',
  'history',
];

/** The files that some emitters print of a plan, the index of them, and what a second look at them finds wrong. */
export async function printFiles(
  emitters: readonly Emitter[],
  plan: Plan,
  context: EmitContext,
): Promise<Result<readonly OutputFile[]>> {
  const printed = await Promise.all(emitters.map((emitter) => emitter(plan, context)));
  const { indexFile } = await import('../emit/index-file.ts');
  const all = [...printed.flat(), ...indexFile(printed.flat(), { folder: '', plan, context })];
  const files = all.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const verified = verifiedCode(context.templates, context.options.importExtension);
  return { value: files, diagnostics: await verifyFiles(files, namesIn(plan), verified) };
}

/** What the types and events of a plan are called. */
function namesIn({ events, models }: Plan): readonly string[] {
  return [
    ...events.flatMap(({ name, eventType, dataType }) => [name, eventType, dataType]),
    ...models.map(({ typeName }) => typeName),
  ];
}

/** The text of `types.ts` for a plan. */
export async function printTypes(plan: Plan): Promise<string> {
  const { emitTypes } = await import('../emit/types.ts');
  const files = await emitTypes(plan);
  return files.map(({ text }) => text).join('\n');
}

/** The events in other languages; what prints them is loaded only where one is asked for. */
export async function emitLanguages(plan: Plan, languages: readonly string[]): Promise<Result<readonly OutputFile[]>> {
  if (languages.length === 0) return { value: [], diagnostics: [] };
  const { printLanguages } = await import('../emit/languages.ts');
  const { files, refused } = await printLanguages(plan, languages);
  return { value: files, diagnostics: refused.map((type) => diagnostic('language/not-printed', type, type.place)) };
}

/** What is reported of languages that quicktype does not have. */
export async function unknownLanguages(languages: readonly string[]): Promise<readonly Diagnostic[]> {
  if (languages.length === 0) return [];
  const { languageNames } = await import('../emit/languages.ts');
  const known = await languageNames();
  const unknown = languages.filter((name) => !known.includes(name));
  return unknown.map((name) => diagnostic('usage/unknown-language', { name, near: closestMatch(name, known), known }));
}
