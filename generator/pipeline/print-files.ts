import type { Result } from '../diagnostics/diagnostic.ts';
import type { EmitContext, Emitter } from '../emit/emitter.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { OutputFile, OutputRole } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { checkFiles } from './check-files.ts';

/** What emitters are given beside the plan; without a parser, TypeScript is read in this thread. */
export type PrintContext = Omit<EmitContext, 'parser'> & { readonly parser?: CodeParser | undefined };

/** Where each kind of file stands in reports. */
const ORDER: readonly OutputRole[] = ['schema', 'code', 'stub', 'handler-map', 'index', 'data', 'manifest', 'foreign', 'history'];

/** The files that some emitters print of a plan, the index of them, and what a second look at them finds wrong. */
export async function printFiles(
  emitters: readonly Emitter[],
  plan: Plan,
  { options, templates, parser: given }: PrintContext,
): Promise<Result<readonly OutputFile[]>> {
  const parser = given ?? (await import('../emit/code/source-file.ts')).codeParser;
  const printed = await Promise.all(emitters.map((emitter) => emitter(plan, { options, templates, parser })));
  const { indexFile } = await import('../emit/index-file.ts');
  const all = [...printed.flat(), ...indexFile(printed.flat(), plan, options)];
  const files = all.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return { value: files, diagnostics: await checkFiles(files, parser, namesIn(plan)) };
}

/** What the types and events of a plan are called. */
function namesIn({ events, models }: Plan): readonly string[] {
  return [
    ...events.flatMap(({ name, eventType, dataType }) => [name, eventType, dataType]),
    ...models.map(({ typeName }) => typeName),
  ];
}
