import type { Mention } from '../../guard/expression/walk.ts';
import type { TemplateStatement } from '../../model/template.ts';
import type { EmitContext } from '../emitter.ts';

/** What is exported of the run-time: what types of exported functions name, and what is thrown. */
const PUBLIC = new Set(['InvalidEventError', 'Issue', 'IssueCode', 'ParseResult', 'StandardSchema']);

/** The statements of `templates/guards` that code mentions, and those that they mention. */
export function neededRuntime(
  mentions: readonly Pick<Mention, 'name' | 'from'>[],
  { templates }: EmitContext,
): readonly string[] {
  const statements = [...templates].flatMap(([name, template]) => (name.startsWith('guards/') ? template.statements : []));
  const declaring = new Map(statements.flatMap((statement) => statement.names.map((name) => [name, statement] as const)));
  const needed = new Set<TemplateStatement>();
  const require = (name: string): void => {
    const statement = declaring.get(name);
    if (statement === undefined || needed.has(statement)) return;
    needed.add(statement);
    for (const mentioned of statement.mentions) require(mentioned);
  };
  for (const { name, from } of mentions) if (from === 'run-time') require(name);
  return statements.filter((statement) => needed.has(statement)).map(printed);
}

function printed({ names, text, unexported }: TemplateStatement): string {
  return names.some((name) => PUBLIC.has(name)) ? text : unexported;
}
