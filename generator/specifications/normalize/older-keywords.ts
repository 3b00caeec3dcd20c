import { type JsonMember, type JsonNode, memberOf } from '../../text/json/node.ts';

/*
 * What OpenAPI 3.0 and older drafts of JSON Schema say in other words than draft 2020-12. Every rule looks at the members of
 * one schema and gives those that say the same; places stay those of the words that the author wrote.
 */

type Members = readonly JsonMember[];

/** The members of a schema, in the words of draft 2020-12. */
export function inDraft2020(node: Extract<JsonNode, { kind: 'object' }>): Members {
  // Most schemas have none of them.
  if (!node.members.some(({ name }) => OLDER.has(name))) return node.members;
  return RULES.reduce<Members>((members, { rewrite }) => rewrite(members), node.members);
}

/** `nullable: true` beside a type; beside anything else the rest is one of two branches. */
function withNull(members: Members): Members {
  const nullable = find(members, 'nullable');
  if (nullable === undefined) return members;
  const others = members.filter(({ name }) => name !== 'nullable');
  if (nullable.value.kind !== 'boolean' || !nullable.value.value) return others;
  const { span } = nullable.value;
  const nothing: JsonNode = { kind: 'null', value: null, span };
  const type = find(others, 'type');
  if (type?.value.kind === 'string') {
    const kinds: JsonNode = {
      kind: 'array',
      span: type.value.span,
      items: [type.value, { kind: 'string', value: 'null', span }],
    };
    const values = find(others, 'enum');
    const lacksNull = values?.value.kind === 'array' && values.value.items.every(({ kind }) => kind !== 'null');
    return others.map((member) => {
      if (member === type) return { ...member, value: kinds };
      if (member !== values || values.value.kind !== 'array' || !lacksNull) return member;
      return { ...member, value: { ...values.value, items: [...values.value.items, nothing] } };
    });
  }
  const said = others.filter(({ name }) => DOCUMENTING.has(name) || name.startsWith('x-'));
  const rest = others.filter((member) => !said.includes(member));
  if (rest.length === 0) return others;
  const branch: JsonNode = { kind: 'object', span, members: rest };
  const isNull: JsonNode = {
    kind: 'object',
    span,
    members: [{ name: 'type', nameSpan: nullable.nameSpan, value: { kind: 'string', value: 'null', span } }],
  };
  return [...said, { name: 'anyOf', nameSpan: nullable.nameSpan, value: { kind: 'array', span, items: [branch, isNull] } }];
}

const DOCUMENTING = new Set(['title', 'description', 'example', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly']);

/** `exclusiveMinimum: true` says that `minimum` itself is no such value. */
function withBounds(members: Members): Members {
  return [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ].reduce<Members>((all, [exclusive = '', bound = '']) => {
    const flag = find(all, exclusive);
    if (flag?.value.kind !== 'boolean') return all;
    const others = all.filter((member) => member !== flag);
    return flag.value.value ? others.map((member) => (member.name === bound ? { ...member, name: exclusive } : member)) : others;
  }, members);
}

/** `example: …` is a list of one; examples under names, as elsewhere in OpenAPI, are a list of their values. */
function withExamples(members: Members): Members {
  const [example, examples] = [find(members, 'example'), find(members, 'examples')];
  const others = members.filter((member) => member !== example && member !== examples);
  const shown = [
    ...(example === undefined ? [] : [example.value]),
    ...(examples?.value.kind === 'array' ? examples.value.items : []),
    ...(examples?.value.kind === 'object' ? examples.value.members.flatMap(({ value }) => memberOf(value, 'value') ?? []) : []),
  ];
  const first = examples ?? example;
  if (first === undefined || shown.length === 0) return others;
  return [
    ...others,
    { name: 'examples', nameSpan: first.nameSpan, value: { kind: 'array', span: first.value.span, items: shown } },
  ];
}

/** A list of schemas as `items` is what `prefixItems` is now, and what is behind it is `items`. */
function withPrefixItems(members: Members): Members {
  const items = find(members, 'items');
  if (items?.value.kind !== 'array') return members.filter(({ name }) => name !== 'additionalItems');
  return members.map((member) => {
    if (member === items) return { ...member, name: 'prefixItems' };
    return member.name === 'additionalItems' ? { ...member, name: 'items' } : member;
  });
}

/** `dependencies` was two keywords in one. */
function withDependents(members: Members): Members {
  const stated = find(members, 'dependencies');
  if (stated?.value.kind !== 'object') return members;
  const { value } = stated;
  const of = (name: string, isKind: (node: JsonNode) => boolean): Members => {
    const some = value.members.filter((member) => isKind(member.value));
    return some.length === 0 ? [] : [{ ...stated, name, value: { ...value, members: some } }];
  };
  return [
    ...members.filter((member) => member !== stated),
    ...of('dependentRequired', ({ kind }) => kind === 'array'),
    ...of('dependentSchemas', ({ kind }) => kind !== 'array'),
  ];
}

/** The rules in their order, each with the keywords that it looks for. */
const RULES: readonly { readonly of: readonly string[]; readonly rewrite: (members: Members) => Members }[] = [
  { of: ['exclusiveMinimum', 'exclusiveMaximum'], rewrite: withBounds },
  { of: ['items', 'additionalItems'], rewrite: withPrefixItems },
  { of: ['dependencies'], rewrite: withDependents },
  { of: ['nullable'], rewrite: withNull },
  { of: ['example', 'examples'], rewrite: withExamples },
];
const OLDER = new Set(RULES.flatMap((rule) => rule.of));

function find(members: Members, name: string): JsonMember | undefined {
  return members.findLast((member) => member.name === name);
}
