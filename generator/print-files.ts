import { diagnostic } from './diagnostics/catalog.ts';
import type { Result } from './diagnostics/diagnostic.ts';
import type { EmitContext, Emitter } from './emit/emitter.ts';
import type { CodeParser } from './model/code-parser.ts';
import type { OutputFile } from './model/output.ts';
import type { Plan } from './model/plan.ts';

/** What emitters are given beside the plan; without a parser, TypeScript is read in this thread. */
export type PrintContext = Omit<EmitContext, 'parser'> & { readonly parser?: CodeParser | undefined };

/** The files that some emitters print of a plan. Code that does not parse, or does more than declare, is a fault of ours. */
export async function printFiles(
  emitters: readonly Emitter[],
  plan: Plan,
  { options, templates, parser: given }: PrintContext,
): Promise<Result<readonly OutputFile[]>> {
  const parser = given ?? (await import('./emit/code/source-file.ts')).codeParser;
  const printed = await Promise.all(emitters.map((emitter) => emitter(plan, { options, templates, parser })));
  const files = printed.flat();
  const code = files.filter(({ path }) => path.endsWith('.ts') && !path.startsWith('languages/'));
  const faults = await parser.findFaults(code.map(({ text }) => text));
  return {
    value: files,
    diagnostics: code.flatMap(({ path }, index) => {
      const reason = faults[index];
      return reason === undefined ? [] : [diagnostic('internal/bad-output', { path, reason })];
    }),
  };
}
