import type { TemplateStatement } from '../model/code-parser.ts';
import type { OutputFile } from '../model/output.ts';
import { type GuardNames, guardName, type Plan, type PlannedEnvelope, type PlannedEvent } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { stringLiteral } from '../text/encode.ts';
import { docComment, fileHeader, importLine, joinParts } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';
import { explainName, explainStatements } from './guard/explain.ts';
import { guardStatements } from './guard/test.ts';

/** The guards: for each event `is…`, `assert…`, `parse…` and a Standard Schema; for each model a guard; `parseEvent`. */
export async function emitGuards(plan: Plan, context: EmitContext): Promise<readonly OutputFile[]> {
  const types = [...plan.envelopes, ...plan.models];
  const events = plan.events.map((event) =>
    joinParts([
      printEntries(event.eventType, event.guards, `a \`${event.type}\` event`),
      isBare(event) ? '' : printGuard(event.eventType, eventMembers(event), event.guards.guard),
    ]),
  );
  const structures = plan.models.map(({ typeName, guards }) =>
    guards === undefined ? '' : printEntries(typeName, guards, `the structure \`${typeName}\``),
  );
  const models = types.map(({ typeName, schema }) => printGuard(typeName, schema, guardName(typeName)));
  const explained = [
    ...plan.events.filter((event) => !isBare(event)).map((event) => ({ typeName: event.eventType, schema: eventMembers(event) })),
    ...types,
  ].map(({ typeName, schema }) => ({ names: [explainName(typeName)], text: printExplain(typeName, schema) }));
  const dispatch = plan.events.length === 0 ? [] : [printParseEvent(plan)];
  const entries = [...dispatch, ...events, ...structures, ...models];
  const body = [...entries, ...neededParts(explained, entries.join('\n'))];
  const runtime = neededParts(await context.parser.readTemplate(templateNamed(context, 'guards.ts')), body.join('\n'));
  const names = [
    ...new Set([
      ...plan.events.flatMap((event) => [event.eventType]),
      ...types.map(({ typeName }) => typeName),
      ...(plan.events.length === 0 ? [] : ['EventMap', 'EventType']),
    ]),
  ].sort();
  const imports = importLine(names, `./types${context.options.importExtension}`, true);
  return [{ path: 'guards.ts', text: joinParts([fileHeader(plan.pages), imports, ...body, ...runtime]), owner: 'generator' }];
}

/** Whether the guard of the event's data is that of the event. */
function isBare({ envelope }: PlannedEvent): boolean {
  return envelope.dataMember === undefined;
}

/** An event as its own members; those of the envelope have a guard of their own. */
function eventMembers({ schema, envelope, dataType, type, dataRequired }: PlannedEvent): Schema {
  const { discriminator, dataMember = '' } = envelope;
  return {
    allOf: [{ $ref: `#/$defs/${envelope.typeName}` }],
    type: 'object',
    properties: { [discriminator]: { const: type }, [dataMember]: { $ref: `#/$defs/${dataType}` } },
    required: dataRequired ? [discriminator, dataMember] : [discriminator],
    ...(schema.description === undefined ? {} : { description: schema.description }),
  };
}

function printGuard(typeName: string, schema: Schema, name: string): string {
  const comment = docComment([
    `Whether a value is a \`${typeName}\` as documented. Members that are not documented are allowed.`,
  ]);
  return `${comment}export function ${name}(value: unknown): value is ${typeName} {\n${guardStatements(schema, typeName)}\n}`;
}

function printExplain(typeName: string, schema: Schema): string {
  return `function ${explainName(typeName)}(value: unknown, path: Path | undefined, issues: Issue[]): void {\n${explainStatements(schema)}\n}`;
}

/** `assert…`, `parse…` and the Standard Schema of a type; `what` is how comments call a value of it. */
function printEntries(typeName: string, { guard, assertion, parser, standardSchema }: GuardNames, what: string): string {
  return joinParts([
    `${docComment([`Throws an \`InvalidEventError\` unless the value is ${what} as documented.`])}export function ${assertion}(value: unknown): asserts value is ${typeName} {
  const result = ${parser}(value);
  if (!result.ok) throw new InvalidEventError(${stringLiteral(typeName)}, result.issues);
}`,
    `${docComment([`The value as ${what}, or everything about it that is not as documented.`])}export function ${parser}(value: unknown): ParseResult<${typeName}> {
  return parseWith(${guard}, ${explainName(typeName)}, value);
}`,
    `${docComment([`For libraries that take a Standard Schema: ${what}.`])}export const ${standardSchema}: StandardSchema<${typeName}> = /* @__PURE__ */ standardSchema(${parser});`,
  ]);
}

/** The name of an envelope without the member that tells bare events apart. */
function shortName({ name, dataMember }: PlannedEnvelope): string {
  return dataMember === undefined ? 'bare' : name;
}

function printParseEvent({ events }: Plan): string {
  const envelopes = [...new Set(events.map(({ envelope }) => envelope))];
  const cases = events.map(
    ({ type, guards: { guard }, eventType, envelope }) =>
      `    case ${stringLiteral(type)}:
      return ${guard}(value)
        ? { kind: 'event', type, event: value, envelope: ${stringLiteral(shortName(envelope))} }
        : invalid(type, ${explainName(eventType)}, value);`,
  );
  const names = [...new Set(envelopes.map((envelope) => stringLiteral(shortName(envelope))))].join(' | ');
  const discriminators = [...new Set(envelopes.map((envelope) => envelope.discriminator))];
  const type = discriminators.map((name) => `ownMember(value, ${stringLiteral(name)})`).join(' ?? ');
  return `${docComment(['What a value turned out to be: a documented event, one of an unknown type, or not valid.'])}export type ParsedEvent =
  | { [T in EventType]: { readonly kind: 'event'; readonly type: T; readonly event: EventMap[T]; readonly envelope: ${names} } }[EventType]
  | { readonly kind: 'unknown'; readonly type: string; readonly raw: unknown }
  | { readonly kind: 'invalid'; readonly type: EventType | undefined; readonly issues: readonly Issue[]; readonly raw: unknown };

${docComment(['Tells by its type which event a value is, and whether it is as documented. Never throws.'])}export function parseEvent(value: unknown): ParsedEvent {
  try {
    return readEvent(value);
  } catch {
    return invalid(undefined, explainEventType, value);
  }
}

function readEvent(value: unknown): ParsedEvent {
  const type = isObject(value) ? ${type} : undefined;
  switch (type) {
${cases.join('\n')}
    default:
      return isString(type) ? { kind: 'unknown', type, raw: value } : invalid(undefined, explainEventType, value);
  }
}

function invalid(type: EventType | undefined, explain: Explain, raw: unknown): ParsedEvent {
  return { kind: 'invalid', type, issues: listIssues(explain, raw), raw };
}

function explainEventType(value: unknown, path: Path | undefined, issues: Issue[]): void {
  const own = isObject(value) ? { ...value } : value;
  explainObject(own, path, issues);
  explainRequired(own, ${stringLiteral(discriminators[0] ?? 'type')}, path, issues, explainString);
}`;
}

/** The statements that the code mentions, and those that they mention. */
function neededParts(statements: readonly TemplateStatement[], code: string): readonly string[] {
  const needed = new Set<number>();
  const require = (text: string): void => {
    const mentioned = new Set(text.match(/[A-Za-z_$][\w$]*/g));
    for (const [index, statement] of statements.entries()) {
      if (needed.has(index) || !statement.names.some((name) => mentioned.has(name))) continue;
      needed.add(index);
      require(statement.text);
    }
  };
  require(code);
  return statements.filter((_, index) => needed.has(index)).map((statement) => statement.text);
}
