import type { Result } from '../diagnostics/diagnostic.ts';
import type { EmitContext, Emitter } from '../emit/emitter.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { checkFiles } from './check-files.ts';

/** What emitters are given beside the plan; without a parser, TypeScript is read in this thread. */
export type PrintContext = Omit<EmitContext, 'parser'> & { readonly parser?: CodeParser | undefined };

/** The files that some emitters print of a plan, and what a second look at them finds wrong. */
export async function printFiles(
  emitters: readonly Emitter[],
  plan: Plan,
  { options, templates, parser: given }: PrintContext,
): Promise<Result<readonly OutputFile[]>> {
  const parser = given ?? (await import('../emit/code/source-file.ts')).codeParser;
  const printed = await Promise.all(emitters.map((emitter) => emitter(plan, { options, templates, parser })));
  const files = printed.flat();
  return { value: files, diagnostics: await checkFiles(files, parser) };
}
