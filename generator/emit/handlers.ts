import { memberPath } from '../envelopes/discriminator.ts';
import { variantsOf } from '../guard/event-forms.ts';
import { HANDLER_MAP, type OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { fillTemplate } from '../packages/handlebars.ts';
import { lineCommentText, memberAccess, propertyKey, stringLiteral } from '../text/encode.ts';
import { eventDocumentation } from './code/documentation.ts';
import { docComment } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';

/** What stands for the event's type in the text of a stub: the member that has it, or its name where no member of the payload has. */
function typeInText({ type, envelope }: PlannedEvent): string {
  const [name, ...inner] = memberPath(envelope.discriminator);
  return name !== undefined && inner.length === 0 ? `\${${memberAccess('event', name)}}` : type.replace(/[^\w .:/-]/g, '-');
}

/** A stub for each event, and the map of all of them. They are the user's from the moment they are written. */
export function emitHandlers({ events, models }: Plan, context: EmitContext): readonly OutputFile[] {
  if (events.length === 0) return [];
  const { importExtension: extension } = context.options;
  const stub = templateNamed(context, 'handler.ts.hbs').text;
  const schemas = new Map(models.map(({ typeName, schema }) => [typeName, schema]));
  const membersOf = ({ dataType }: Pick<PlannedEvent, 'dataType'>): readonly string[] =>
    Object.keys(schemas.get(dataType)?.properties ?? {});
  const stubs = events.map((event) => {
    const type = typeInText(event);
    // A parameter that the stub does not read is marked as such: else some projects refuse to compile it.
    const parameter = type.startsWith('${') ? 'event' : '_event';
    return {
      path: `handlers/${event.handlerFile}.ts`,
      text: fillTemplate(stub, {
        eventType: event.eventType,
        handler: event.handler,
        parameter,
        extension,
        comment: docComment(eventDocumentation(event)),
        members: describeData(event, parameter, membersOf),
        type,
      }),
      owner: 'user' as const,
      role: 'stub' as const,
    };
  });
  const map = {
    extension,
    handlers: events.map(({ type, handler, handlerFile }) => ({ handler, file: handlerFile, key: propertyKey(type) })),
  };
  return [
    ...stubs,
    {
      path: HANDLER_MAP,
      text: fillTemplate(templateNamed(context, 'handlers.ts.hbs').text, map),
      owner: 'user',
      role: 'handler-map',
    },
  ];
}

/** What is in the data, of each variant by itself. */
function describeData(
  event: PlannedEvent,
  parameter: string,
  membersOf: (type: Pick<PlannedEvent, 'dataType'>) => readonly string[],
): readonly string[] {
  const { envelope, variants } = event;
  const data = envelope.dataMember === undefined ? parameter : memberAccess(parameter, envelope.dataMember);
  const held = variants?.holder === undefined ? parameter : memberAccess(parameter, variants.holder);
  const described = variantsOf(event).map((variant) => {
    const value = variant.value === undefined ? 'is something else' : `is ${stringLiteral(variant.value)}`;
    return { where: `${held}, where ${memberAccess(held, variants?.member ?? '')} ${value}`, members: membersOf(variant) };
  });
  return [{ where: data, members: membersOf(event) }, ...described]
    .filter(({ members }) => members.length > 0)
    .map(({ where, members }) => lineCommentText(`In ${where}: ${members.map((name) => propertyKey(name)).join(', ')}.`));
}
