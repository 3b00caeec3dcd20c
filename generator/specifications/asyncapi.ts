import { diagnostic } from '../diagnostics/catalog.ts';
import type { StatedHeader, StatedMessage } from '../model/specifications/stated.ts';
import { type JsonMember, type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { SpecificationDocument } from './document.ts';
import {
  behindReference,
  examplesIn,
  extensionsOf,
  itemsOf,
  type Located,
  listed,
  payloadSchema,
  startOf,
  statedHeader,
  withoutPayload,
} from './messages.ts';
import type { Normalizer } from './normalize/normalize.ts';
import { securityOf } from './security.ts';

/** The messages of an AsyncAPI document of version 2 or 3, or of a part of one, that an application sends; where it sends none, all. */
export function asyncApiMessages(document: SpecificationDocument, normalizer: Normalizer): readonly StatedMessage[] {
  const { root } = document;
  const channels = listed(memberOf(root, 'channels'), document, normalizer);
  const operations = listed(memberOf(root, 'operations'), document, normalizer);
  const sent = [
    ...channels.flatMap((channel) => messagesUnder(channel, 'subscribe', normalizer)),
    ...operations
      .filter(({ node }) => stringMember(node, 'action') === 'send')
      .flatMap((operation) => messagesOfOperation(operation, normalizer)),
  ];
  const others = [
    ...channels.flatMap((channel) => messagesUnder(channel, 'publish', normalizer)),
    ...channels.flatMap(({ node, document: holder }) => listed(memberOf(node, 'messages'), holder, normalizer)),
    ...(channels.length === 0 ? listed(memberOf(memberOf(root, 'components'), 'messages'), document, normalizer) : []),
  ];
  const chosen = distinct(sent.length > 0 ? sent : others);
  const left = sent.length > 0 ? distinct(others).filter(({ node }) => !sent.some((one) => one.node === node)) : [];
  for (const { name, place } of left) normalizer.diagnostics.push(diagnostic('specification/received', { name }, place));
  const sending = [
    ...channels.flatMap((channel) => operationOf(channel, sent.length > 0 ? 'subscribe' : 'publish')),
    ...operations.filter(({ node }) => sent.length === 0 || stringMember(node, 'action') === 'send'),
  ];
  const security = sending.flatMap(({ node, document: holder }) => securityOf(node, holder, normalizer));
  return chosen.flatMap((message) => asyncApiMessage(message, normalizer)).map((message) => ({ ...message, security }));
}

/** An operation of AsyncAPI 2, which stands under its channel. */
function operationOf(channel: Located, name: string): readonly Located[] {
  const node = memberOf(channel.node, name);
  return node === undefined ? [] : [{ ...channel, node }];
}

/** One that several channels have is one message. */
function distinct(messages: readonly Located[]): readonly Located[] {
  return [...new Map(messages.map((message) => [message.node, message] as const)).values()];
}

/** The messages of an operation of AsyncAPI 2: one, or `oneOf` several. */
function messagesUnder({ node, document }: Located, operation: string, normalizer: Normalizer): readonly Located[] {
  const message = memberOf(memberOf(node, operation), 'message');
  if (message === undefined) return [];
  const several = memberOf(message, 'oneOf');
  if (several !== undefined) return listed(several, document, normalizer);
  return behindReference(
    { node: message, document, name: '', place: { file: document.page, span: startOf(message) } },
    normalizer,
  );
}

/** The messages of an operation of AsyncAPI 3: those that it lists, or all of its channel. */
function messagesOfOperation(operation: Located, normalizer: Normalizer): readonly Located[] {
  const { node, document, place } = operation;
  const own = listed(memberOf(node, 'messages'), document, normalizer);
  if (own.length > 0) return own;
  const channel = memberOf(node, 'channel');
  if (channel === undefined) return [];
  return behindReference({ node: channel, document, name: '', place }, normalizer).flatMap((found) =>
    listed(memberOf(found.node, 'messages'), found.document, normalizer),
  );
}

/** One message: what its traits say counts where it says nothing itself. */
export function asyncApiMessage(located: Located, normalizer: Normalizer): readonly StatedMessage[] {
  const { document } = located;
  const traits = listed(memberOf(located.node, 'traits'), document, normalizer);
  const node = traits.reduce((whole, trait) => besides(whole, trait.node), located.node);
  const own = stringMember(node, 'name') ?? stringMember(node, 'messageId');
  const name = own ?? (located.name === '' ? (stringMember(node, 'title') ?? '') : located.name);
  const payload = memberOf(node, 'payload');
  if (payload === undefined) return withoutPayload(name, 'message', located.place, normalizer);
  const format = stringMember(payload, 'schemaFormat') ?? stringMember(node, 'schemaFormat');
  if (format !== undefined && !/asyncapi|schema\+(?:json|yaml)|openapi/i.test(format)) {
    normalizer.diagnostics.push(diagnostic('specification/payload-format', { name, format }, located.place));
    return [];
  }
  const schema = memberOf(payload, 'schemaFormat') === undefined ? payload : memberOf(payload, 'schema');
  const place: Place = { file: document.page, span: startOf(schema ?? payload) };
  const read = payloadSchema(schema, document, place, normalizer);
  if (read === undefined) return withoutPayload(name, 'message', located.place, normalizer);
  const shown = itemsOf(memberOf(node, 'examples'));
  return [
    {
      name,
      description: stringMember(node, 'description') ?? stringMember(node, 'summary'),
      payload: read,
      headers: headersIn(memberOf(node, 'headers'), document, normalizer),
      security: [],
      examples: [...shown.flatMap((example) => memberOf(example, 'payload') ?? []), ...examplesIn(schema)],
      extensions: extensionsOf(node),
      place: located.place,
    },
  ];
}

/** The headers of a message are the properties of one schema. */
function headersIn(
  headers: JsonNode | undefined,
  document: SpecificationDocument,
  normalizer: Normalizer,
): readonly StatedHeader[] {
  if (headers === undefined) return [];
  const located = { node: headers, document, name: '', place: { file: document.page, span: startOf(headers) } };
  return behindReference(located, normalizer).flatMap(({ node, document: holder }) => {
    const schema = memberOf(node, 'schemaFormat') === undefined ? node : memberOf(node, 'schema');
    return listed(memberOf(schema, 'properties'), holder, normalizer).map((header) =>
      statedHeader(header.name, header.node, { shown: [], description: undefined, place: header.place }),
    );
  });
}

/** What one object has, with what another one says beside it. */
function besides(own: JsonNode, other: JsonNode): JsonNode {
  if (own.kind !== 'object' || other.kind !== 'object') return own;
  const names = new Map<string, JsonMember>([...other.members, ...own.members].map((member) => [member.name, member]));
  return { ...own, members: [...names.values()] };
}
