import { fence, times } from './long-pages.ts';

const schema = (properties: Record<string, unknown>, definitions: Record<string, unknown> = {}): string =>
  `## \`thing.sold\`\n\n${fence(JSON.stringify({ type: 'object', properties, $defs: definitions }))}`;

const named = <T>(n: number, make: (index: number) => T): Record<string, T> =>
  Object.fromEntries(times(n, (index) => [`part${index}`, make(index)]));

/** Pages that are long in a notation of its own, by what there are `n` of. */
export const notationPages: Readonly<Record<string, (n: number) => string>> = {
  'members of a schema': (n) => schema(named(n, () => ({ type: 'string' }))),
  'references of a schema': (n) =>
    schema(
      named(n, (i) => ({ $ref: `#/$defs/part${i}` })),
      named(n, () => ({ type: 'object', properties: { id: { type: 'string' } } })),
    ),
  'required members of a schema': (n) =>
    `## \`thing.sold\`\n\n${fence(JSON.stringify({ type: 'object', properties: named(n, () => ({ type: 'string' })), required: Object.keys(named(n, String)) }))}`,
  'schemas that hold each other': (n) =>
    schema(
      { part: { $ref: '#/$defs/part0' } },
      named(n, () => ({
        allOf: times(n, (i) => ({ $ref: `#/$defs/part${i}` })).slice(0, 8),
        properties: { id: { type: 'string' } },
      })),
    ),
  'cells of a stored table': (n) =>
    `## \`thing.sold\`\n\n[block:parameters]\n${JSON.stringify({ data: Object.fromEntries(times(n, (i) => [`${i}-0`, `member${i}`])) })}\n[/block]\n`,
  'stored tables': (n) =>
    times(n, (i) => `[block:parameters]\n{ "data": { "h-0": "Event", "0-0": "\`thing.sold${i}\`" } }\n[/block]\n\n`).join(''),
  'stored tables without an end': (n) => `## \`thing.sold\`\n\n${'[block:parameters]\n{\n'.repeat(n)}`,
  'rows between bars': (n) =>
    `## \`thing.sold\`\n\n#|\n|| **Field** | **Type** ||\n${times(n, (i) => `|| member${i} | string ||\n`).join('')}|#\n`,
  'rows between bars without an end': (n) => `## \`thing.sold\`\n\n#|\n${times(n, (i) => `|| member${i} | string\n`).join('')}`,
  'terms of a definition list': (n) =>
    `## \`thing.sold\`\n\n${times(n, (i) => `member${i}\n: string. What it is.\n\n`).join('')}`,
  'fields of a struct': (n) =>
    `# Things\n\n\`\`\`go\ntype ThingSold struct {\n${times(n, (i) => `\tPart${i} string \`json:"part${i}"\`\n`).join('')}}\n\`\`\`\n`,
  'structs within each other': (n) =>
    `# Things\n\n\`\`\`go\ntype ThingSold struct {\n${times(n, (i) => `Part${i} struct {\n`).join('')}\`\`\`\n`,
  'payloads in cells': (n) =>
    `| Event | Payload |\n| - | - |\n${times(n, (i) => `| \`thing${i}.sold\` | \`{"id": "x", "count": ${i}}\` |\n`).join('')}`,
  'headings that are alike': (n) => `## Events\n\n${times(n, (i) => `### thing_${i}_sold\n\nA thing was sold.\n\n`).join('')}`,
  'columns of a matrix': (n) =>
    `| Field |${times(n, (i) => ` thing${i}.sold |`).join('')}\n| - |${' - |'.repeat(n)}\n| id |${' x |'.repeat(n)}\n| size |${' x |'.repeat(n)}\n`,
  'names without values': (n) => `## \`thing.sold\`\n\n\`\`\`json\n{\n${times(n, (i) => `  "part${i}"\n`).join('')}}\n\`\`\`\n`,
  'members with comments': (n) =>
    `## \`thing.sold\`\n\n\`\`\`json\n{\n${times(n, (i) => `  "part${i}": ${i}, // optional\n`).join('')}}\n\`\`\`\n`,
  'lists below items that announce them': (n) =>
    `# Webhooks\n\n${times(n, (i) => `- These events are sent:\n  - \`thing${i}.sold\`\n  - \`thing${i}.made\`\n`).join('')}`,
  'tags over several lines': (n) =>
    `# Webhook events\n\n${times(n, (i) => `<Card\n  title="thing${i}.sold"\n  href="/"\n>\nIt was sold.\n</Card>\n`).join('')}`,
  'tags without an end': (n) => `# Webhook events\n\n${times(n, (i) => `<Card\n  title="thing${i}.sold"\n`).join('')}`,
  'small tables with a label': (n) =>
    `# Webhooks\n\n## Things\n\n${times(n, (i) => `| | |\n| - | - |\n| Event | \`THING_${i}_SOLD\` |\n\n`).join('')}`,
  'values of an action': (n) =>
    `# Webhooks\n\n## Things\n\n${fence('{ "action": "made0", "id": 1 }')}\n\n| Action | Meaning |\n| - | - |\n${times(n, (i) => `| \`made${i}\` | It is made. |\n`).join('')}`,
  'headings with a sentence': (n) =>
    `# Webhooks\n\n## Events\n\n${times(n, (i) => `### Thing ${i} sold\n\nFired when it is sold.\n\n`).join('')}`,
  'payloads over several lines of cells': (n) =>
    `<table><tr><th>Event</th><th>Payload</th></tr>\n${times(n, (i) => `<tr><td>thing${i}.sold</td><td><pre>\n{\n"id": "x",\n"count": ${i}\n}\n</pre></td></tr>\n`).join('')}</table>\n`,
  'events in a block of code': (n) => `## Events\n\n\`\`\`\n${times(n, (i) => `thing${i}.sold # when it is\n`).join('')}\`\`\`\n`,
  'enumerations of events': (n) =>
    times(n, (i) => `\`\`\`ts\nenum ThingEvent { A = 'thing${i}.sold'\nenum ThingEvent {\n\`\`\`\n`).join(''),
  'components that open': (n) => times(n, (i) => `<details>\n<summary>\nThing ${i} sold\n</summary>\n\n`).join(''),
  'members of several levels in lists': (n) =>
    `\`\`\`json\n{ "event": "thing.sold", "at": 1, "thing": { ${times(n, (i) => `"part${i}": { "x": 1 }`).join(', ')} } }\n\`\`\`\n\n## Payload fields\n\n${times(n, (i) => `- \`part${i}\` (object): it\n`).join('')}- \`event\` (string): its type\n- \`at\` (number): when\n- \`thing\` (object): it\n`,
  'headings with when each is sent': (n) =>
    `# Webhooks\n\n## Events\n\n${times(n, (i) => `### Thing ${i} sold\n\nSent when thing ${i} is sold.\n\n`).join('')}## Example payload (sold)\n\n\`\`\`json\n{ "id": 1 }\n\`\`\`\n`,
  'events to choose from': (n) =>
    `# Webhooks\n\n${times(n, (i) => `Choose the event type (\`push${i}\` or \`pull${i}\`).\n\n## Push${i} payload\n\n## Pull${i} payload\n\n`).join('')}`,
};
