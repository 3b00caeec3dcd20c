import { jobOptions } from '../config/job-options.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { EmitContext, Emitter } from '../emit/emitter.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { OutputFile, OutputRole } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { verifyFiles } from './check-output.ts';

/** What emitters are given beside the plan; without a parser, TypeScript is read in this thread. */
export type PrintContext = Omit<EmitContext, 'parser'> & { readonly parser?: CodeParser | undefined };

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
  { options, templates, history = [], parser: given }: PrintContext,
): Promise<Result<readonly OutputFile[]>> {
  const parser = given ?? (await import('../emit/code/source-file.ts')).codeParser;
  const printed = await Promise.all(emitters.map((emitter) => emitter(plan, { options, templates, parser, history })));
  const { indexFile } = await import('../emit/index-file.ts');
  const all = [...printed.flat(), ...indexFile(printed.flat(), { folder: '', plan, context: { options } })];
  const files = all.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return { value: files, diagnostics: await verifyFiles(files, parser, namesIn(plan)) };
}

/** What the types and events of a plan are called. */
function namesIn({ events, models }: Plan): readonly string[] {
  return [
    ...events.flatMap(({ name, eventType, dataType }) => [name, eventType, dataType]),
    ...models.map(({ typeName }) => typeName),
  ];
}

/** The text of `types.ts` for a plan; without a parser, TypeScript is read in this thread. */
export async function printTypes(
  plan: Plan,
  templates: ReadonlyMap<string, string>,
  given: CodeParser | undefined,
): Promise<string> {
  const parser = given ?? (await import('../emit/code/source-file.ts')).codeParser;
  const { emitTypes } = await import('../emit/types.ts');
  const files = await emitTypes(plan, { options: jobOptions(), templates, parser });
  return files.map(({ text }) => text).join('\n');
}
