/** A list of what is made of each index. */
export const times = <T>(n: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, index) => make(index));

/** A batch of one event in the envelope of Event Grid. */
export const envelope = (type: string, data: unknown): string =>
  JSON.stringify([{ id: '1', subject: 's', eventType: type, eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', data }]);

/** JSON in a fence. */
export const fence = (json: string): string => `\`\`\`json\n${json}\n\`\`\`\n`;

/** An event under a heading with an example. */
export const event = (type: string, data: unknown): string => `## ${type}\n\n${fence(envelope(type, data))}`;

/** Prose of `n` words. */
export const longText = (n: number): string => times(n, (index) => `word${index}`).join(' ');

const members = (n: number): Record<string, unknown> => Object.fromEntries(times(n, (index) => [`member${index}`, index]));

/** Honest pages that are long in one way, by what there are `n` of. */
export const longPages: Readonly<Record<string, (n: number) => string>> = {
  'events in a table': (n) =>
    `| Event type | Description |\n| - | - |\n${times(n, (i) => `| Contoso.Shop.Thing${i}Sold | A thing was sold |\n`).join('')}\n${event('Contoso.Shop.Thing0Sold', { id: 'x' })}`,
  'events with an example each': (n) =>
    times(n, (i) => event(`Contoso.Shop.Thing${i}Sold`, { id: 'x', [`thing${i}`]: i })).join('\n'),
  'events that share a model': (n) =>
    times(n, (i) => event(`Contoso.Shop.Thing${i}Sold`, { buyer: { id: 'x', name: 'Ada' } })).join('\n'),
  'events with a table of members': (n) =>
    times(
      n,
      (i) =>
        `${event(`Contoso.Shop.Thing${i}Sold`, { id: 'x' })}\n| Field | Type | Description |\n| - | - | - |\n| id | string | What it is |\n`,
    ).join('\n'),
  'examples of one event': (n) => times(n, (i) => event('Contoso.Shop.ThingSold', { id: `x${i}`, count: i })).join('\n'),
  'examples with members of their own': (n) => times(n, (i) => event('Contoso.Shop.ThingSold', { [`member${i}`]: i })).join('\n'),
  'members of one object': (n) => event('Contoso.Shop.ThingSold', members(n)),
  'objects in one object': (n) =>
    event('Contoso.Shop.ThingSold', Object.fromEntries(times(n, (i) => [`part${i}`, { [`size${i}`]: 1 }]))),
  'equal objects in one object': (n) =>
    event('Contoso.Shop.ThingSold', Object.fromEntries(times(n, (i) => [`part${i}`, { size: 1, unit: 'm' }]))),
  'items of one list': (n) => event('Contoso.Shop.ThingSold', { parts: times(n, (i) => ({ size: i, unit: `u${i}` })) }),
  'rows of a table of members': (n) =>
    `${event('Contoso.Shop.ThingSold', { id: 'x' })}\n| Field | Type | Description |\n| - | - | - |\n${times(n, (i) => `| member${i} | string | Says ${i} |\n`).join('')}`,
  'values in prose': (n) =>
    `${event('Contoso.Shop.ThingSold', { kind: 'v0' })}\n| Field | Type | Description |\n| - | - | - |\n| kind | string | One of ${times(n, (i) => `\`v${i}\``).join(', ')}. |\n`,
  'tables with a legend each': (n) =>
    times(
      n,
      (i) =>
        `${event(`Contoso.Shop.Thing${i}Sold`, { id: 'x' })}\n| Field | Type |\n| - | - |\n| id\\* | string |\n| note† | string |\n\n\\* Required.\n\n† Only for gifts.\n`,
    ).join('\n'),
  'signs and legends in one section': (n) =>
    `${event('Contoso.Shop.ThingSold', { id: 'x' })}\n${times(n, (i) => `| Field | Type |\n| - | - |\n| member${i}<sup>${i}</sup> | string |\n\n<sup>${i}</sup> Optional.\n`).join('\n')}`,
  'events that come in variants of what a member holds': (n) =>
    times(
      n,
      (i) =>
        `## thing${i}.changed\n\n| Field | Type | Description |\n| - | - | - |\n| data.action | string | One of \`made\` or \`sold\`. |\n\n${fence(`{"type":"thing${i}.changed","data":{"action":"made"}}`)}\n${fence(`{"type":"thing${i}.changed","data":{"action":"sold","price":1}}`)}`,
    ).join('\n'),
  'words about signatures': (n) =>
    `${times(n, (i) => `The \`X-Shop${i}-Signature\` header of a webhook is the HMAC-SHA256 of \`{timestamp}.{body}\`, in hex.\n\n| Header | Meaning |\n| - | - |\n| X-Shop${i}-Id | A unique id |\n\n`).join('')}${event('Contoso.Shop.ThingSold', { id: 'x' })}`,
  'quotes of the site in front of the page': (n) =>
    `${times(n, (i) => `> Page ${i} is in llms.txt.\n\n`).join('')}${event('Contoso.Shop.ThingSold', { id: 'x' })}`,
  'code that signs': (n) =>
    `# Webhooks\n\n${times(n, (i) => `~~~js\nconst payload${i} = \`\${time}.\${body}\`;\nconst made = createHmac('sha256', secret).update(payload${i}).digest('hex');\n~~~\n\n`).join('')}${event('Contoso.Shop.ThingSold', { id: 'x' })}`,
  'one piece of code that signs': (n) =>
    `# Webhooks\n\n~~~js\n${times(n, (i) => `const payload${i} = \`\${time}.\${body}\`;\nconst made = createHmac('sha256', secret).update(payload${i}).digest('hex');\n`).join('')}~~~\n\n${event('Contoso.Shop.ThingSold', { id: 'x' })}`,
  'lists of properties': (n) =>
    `${event('Contoso.Shop.ThingSold', { id: 'x' })}\n${times(n, (i) => `- \`member${i}\` (string): says ${i}\n`).join('')}`,
};
