import type { OutputFile } from '../../model/output.ts';
import type { Plan, PlannedScheme } from '../../model/plan.ts';
import { literalText, stringLiteral } from '../../text/encode.ts';
import { docComment, importLine } from '../code/layout.ts';
import type { EmitContext } from '../emitter.ts';
import { printModule, receiverTemplate } from './print-module.ts';

/** A scheme that signatures are verified with: one of the templates, or what the pages say, printed. */
export function emitScheme(scheme: PlannedScheme, plan: Plan, context: EmitContext): OutputFile {
  const isOwn = scheme.found !== undefined && scheme.found.known === undefined;
  const name = `schemes/${scheme.name}`;
  const text = isOwn ? ownScheme(scheme) : receiverTemplate(name, context);
  return printModule(name, { texts: [text], isExported: true }, { plan, context });
}

/** The code of a scheme of the pages' own, as it would stand among the templates. */
function ownScheme({ name, exportName, data, found }: PlannedScheme): string {
  if (data === undefined) return '';
  const { algorithm, ...others } = data;
  const type = `SchemeFactory<${stringLiteral(algorithm)}>`;
  const members = Object.entries({ name, ...others }).map(([key, value]) => `  ${key}: ${literalText(value)},`);
  members.splice(2, 0, `  algorithm: ${stringLiteral(algorithm)},`);
  const imports = [
    importLine(['defineScheme'], '../signatures/define-scheme.ts'),
    importLine(['SchemeFactory'], '../signatures/scheme.ts', true),
  ];
  return `${imports.join('\n')}

${docComment(commentLines(data, found?.assumed ?? []))}export const ${exportName}: ${type} = /* @__PURE__ */ defineScheme({
${members.join('\n')}
});
`;
}

function commentLines(
  { algorithm, time, signed }: NonNullable<PlannedScheme['data']>,
  assumed: readonly string[],
): readonly string[] {
  const lasting = signed?.includes('{timestamp}') === true && time?.tolerance === undefined;
  return [
    algorithm === 'equal'
      ? 'The secret that deliveries carry, according to the pages.'
      : 'How deliveries are signed, according to the pages.',
    ...(assumed.length === 0 ? [] : [`Assumed, as the pages do not say it: ${assumed.join('; ')}.`]),
    ...(lasting ? ['The pages do not say how old a delivery may be: set `tolerance`.'] : []),
  ];
}
