import type { EmitContext } from '../../emit/emitter.ts';
import { typeSourcesOf } from '../../emit/guard/event-type.ts';
import { batchesOf } from '../../envelopes/batch.ts';
import type { ShownCode } from '../../model/explorer/data.ts';
import type { Plan } from '../../model/plan.ts';
import { jsonText } from '../../text/encode.ts';

/** The code of a plan in parts, as it stands in what is generated. */
export async function shownCode(plan: Plan, context: EmitContext): Promise<ShownCode> {
  const [{ emitTypes }, { emitFixtures }, { emitHandlers }] = await Promise.all([
    import('../../emit/types.ts'),
    import('../../emit/fixtures.ts'),
    import('../../emit/handlers.ts'),
  ]);
  const stubs = new Map(emitHandlers(plan, context).map(({ path, text }) => [path, text]));
  const fixtures = declarationsIn(emitFixtures(plan, context).map(({ text }) => text));
  return {
    declarations: Object.fromEntries(declarationsIn((await emitTypes(plan)).map(({ text }) => text))),
    schemas: byEvent(plan, ({ jsonSchema }) => jsonText(jsonSchema)),
    fixtures: byEvent(plan, ({ example, factory }) =>
      [example, factory].flatMap((name) => fixtures.get(name) ?? []).join('\n\n'),
    ),
    handlers: byEvent(plan, ({ handlerFile }) => stubs.get(`handlers/${handlerFile}.ts`) ?? ''),
    checking: { batches: batchesOf(plan.events), headers: typeSourcesOf(plan.events).headers },
  };
}

function byEvent({ events }: Plan, textOf: (event: Plan['events'][number]) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(events.map((event) => [event.type, textOf(event)]));
}

/**
 * The declarations of printed code, by their names, each with its comment. Printed code has a blank line between any two of
 * them and none within one that is followed by the start of a line, as its comments begin each line with a star.
 */
function declarationsIn(files: readonly string[]): ReadonlyMap<string, string> {
  const parts = files.flatMap((text) => text.trimEnd().split(/\n\n(?=\/\*\*|export |declare |type |const )/));
  return new Map(
    parts.flatMap((part) => {
      const name = /^export (?:interface|type|const|function|class) (\w+)/m.exec(part)?.[1];
      return name === undefined ? [] : [[name, part] as const];
    }),
  );
}
