/** English, Turkish (which has dotless ı and dotted i as two letters) and Estonian (where z comes before t). */
export const LOCALES: readonly string[] = ['C', 'tr_TR.UTF-8', 'et_EE.UTF-8'];

/**
 * Names that each of these locales puts into another order, and none of them into that of code units: capitals, `I` and `i`,
 * `z` and `t`, digits, dashes.
 */
export const SORTED_DIFFERENTLY: readonly string[] = ['tag', 'zug', 'Zug-2', 'xIb', 'xia', 'x10', 'x9', 'Ufer'];

/** The same beyond ASCII, which members may have as their names. */
const MEMBERS: readonly string[] = [...SORTED_DIFFERENTLY, 'ärger', 'Ångström', 'ısı', 'İz', 'iz', '_low', 'Ö'];

function page(date: string, names: readonly string[], members: readonly string[]): string {
  const sections = names.map((name) => {
    const data = Object.fromEntries(members.map((member) => [member, { [member]: name }]));
    return `## shop.${name}\n\n\`\`\`json\n${JSON.stringify({ specversion: '1.0', type: `shop.${name}`, data }, null, 2)}\n\`\`\`\n`;
  });
  return `---\nms.date: ${date}\n---\n# Events of a shop\n\n${sections.join('\n')}`;
}

/** Pages whose names, events and members sort differently: two versions of one page, and another one for each name. */
export function sortedDifferentlyPages(): Readonly<Record<string, string>> {
  const others = SORTED_DIFFERENTLY.map((name, index) => {
    const data = Object.fromEntries(SORTED_DIFFERENTLY.slice(0, index + 1).map((member) => [member, 'x']));
    const event = { specversion: '1.0', type: `shop.more-${name}`, data };
    const text = `# More of ${name}\n\n## shop.more-${name}\n\n\`\`\`json\n${JSON.stringify(event, null, 2)}\n\`\`\`\n`;
    return [`page-${name}.md`, text] as const;
  });
  return {
    'shop-1.md': page('2024-01-01', SORTED_DIFFERENTLY, MEMBERS),
    'shop-2.md': page('2025-01-01', [...SORTED_DIFFERENTLY].reverse(), MEMBERS.slice(0, -6).reverse()),
    ...Object.fromEntries(others),
  };
}

/** Specifications with the same names, which refer to each other and state schemas of the same things. */
export function sortedDifferentlySpecifications(): Readonly<Record<string, string>> {
  const described = {
    type: 'object',
    properties: Object.fromEntries(MEMBERS.map((name) => [name, { type: 'string', minLength: 1 }])),
  };
  const schemas = Object.fromEntries(SORTED_DIFFERENTLY.map((name) => [name, described]));
  const payload = (kind: string, name: string): object => ({
    type: 'object',
    properties: { kind: { const: `${kind}.${name}` }, thing: { $ref: `schemas.json#/components/schemas/${name}` } },
    required: ['kind'],
  });
  const webhooks = SORTED_DIFFERENTLY.map((name) => {
    const content = { 'application/json': { schema: payload('stated', name) } };
    return [name, { post: { requestBody: { content } } }] as const;
  });
  const messages = SORTED_DIFFERENTLY.map((name) => [name, { name, payload: payload('sent', name) }] as const);
  return {
    'api.json': JSON.stringify({ openapi: '3.1.0', info: {}, webhooks: Object.fromEntries(webhooks) }),
    'messages.json': JSON.stringify({
      asyncapi: '3.0.0',
      info: {},
      channels: { all: { messages: Object.fromEntries(messages) } },
    }),
    'schemas.json': JSON.stringify({ openapi: '3.1.0', info: {}, components: { schemas } }),
  };
}
