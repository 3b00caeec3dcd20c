import type { StatedMessage } from '../model/specifications/stated.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import { isMethod, type SpecificationDocument } from './document.ts';
import {
  behindReference,
  examplesIn,
  extensionsOf,
  type Located,
  listed,
  locate,
  payloadSchema,
  startOf,
  statedHeader,
  withoutPayload,
} from './messages.ts';
import type { Normalizer } from './normalize/normalize.ts';
import { securityOf } from './security.ts';

/** The webhooks and callbacks of an OpenAPI document, or of a part of one: every request that brings a body. */
export function openApiMessages(document: SpecificationDocument, normalizer: Normalizer): readonly StatedMessage[] {
  const { root } = document;
  const items = (owner: JsonNode | undefined): readonly Located[] => listed(owner, document, normalizer);
  const operations = items(memberOf(root, 'paths')).flatMap((path) => operationsOf(path));
  const callbacks = [
    ...operations.flatMap(({ node, document: holder }) => listed(memberOf(node, 'callbacks'), holder, normalizer)),
    ...items(memberOf(memberOf(root, 'components'), 'callbacks')),
    ...items(memberOf(root, 'callbacks')),
  ];
  const distinct = [...new Map(callbacks.map((callback) => [callback.node, callback])).values()];
  const paths = [
    ...items(memberOf(root, 'webhooks')),
    ...items(memberOf(root, 'x-webhooks')),
    // The key of a path of a callback is where the request goes; what it is called is the key of the callback.
    ...distinct.flatMap(({ node, document: holder, name }) =>
      listed(node, holder, normalizer)
        .filter((path) => !path.name.startsWith('x-'))
        .map((path) => ({ ...path, name })),
    ),
  ];
  return paths.flatMap((path) => {
    const own = operationsOf(path);
    const withBody = own.filter(({ node }) => memberOf(node, 'requestBody') !== undefined);
    const [first] = own;
    if (withBody.length === 0 && first !== undefined) return withoutPayload(path.name, 'webhook', first.place, normalizer);
    return withBody.flatMap((operation) => messageOf(operation, path, normalizer));
  });
}

/** The operations under a path, each with the name of the path. */
function operationsOf(path: Located): readonly Located[] {
  if (path.node.kind !== 'object') return [];
  return path.node.members
    .filter(({ name, value }) => isMethod(name) && value.kind === 'object')
    .map((member) => ({ ...locate(member, path.document), name: path.name, place: path.place }));
}

function messageOf({ node, document, name, place }: Located, path: Located, normalizer: Normalizer): readonly StatedMessage[] {
  const body = memberOf(node, 'requestBody');
  const [request] = body === undefined ? [] : behindReference({ node: body, document, name, place }, normalizer);
  const media = request === undefined ? undefined : mediaOf(memberOf(request.node, 'content'));
  const schema = memberOf(media, 'schema');
  if (request === undefined || schema === undefined) return withoutPayload(name, 'webhook', place, normalizer);
  const payload = payloadSchema(schema, request.document, { file: request.document.page, span: schema.span }, normalizer);
  if (payload === undefined) return [];
  const parameters = [path, { node, document }].flatMap((owner) =>
    listed(memberOf(owner.node, 'parameters'), owner.document, normalizer),
  );
  const examples = memberOf(media, 'example');
  const named = listed(memberOf(media, 'examples'), request.document, normalizer);
  return [
    {
      name,
      description: stringMember(node, 'description') ?? stringMember(node, 'summary') ?? stringMember(path.node, 'description'),
      payload,
      headers: parameters.flatMap(({ node: parameter, document: { page } }) =>
        stringMember(parameter, 'in') === 'header'
          ? [
              statedHeader(stringMember(parameter, 'name') ?? '', memberOf(parameter, 'schema'), {
                shown: [memberOf(parameter, 'example')],
                description: memberOf(parameter, 'description'),
                place: { file: page, span: startOf(memberOf(parameter, 'name') ?? parameter) },
              }),
            ]
          : [],
      ),
      security: securityOf(node, document, normalizer),
      examples: [
        ...(examples === undefined ? [] : [examples]),
        ...named.flatMap((example) => memberOf(example.node, 'value') ?? []),
        ...examplesIn(schema),
      ],
      extensions: { ...extensionsOf(path.node), ...extensionsOf(node) },
      place,
    },
  ];
}

/** The body as JSON; else as whatever has a schema. */
function mediaOf(content: JsonNode | undefined): JsonNode | undefined {
  const types = content?.kind === 'object' ? content.members : [];
  const json = types.find(({ name }) => /^application\/json\b/i.test(name)) ?? types.find(({ name }) => /\+json\b/i.test(name));
  return (json ?? types.find(({ value }) => memberOf(value, 'schema') !== undefined))?.value;
}
