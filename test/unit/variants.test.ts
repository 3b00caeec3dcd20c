import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import type { Plan } from '../../generator/model/plan.ts';
import { analyze } from '../../generator/pipeline.ts';

/* Which events come in variants, by what pages say; what is in each of them. */

function planOf(pages: readonly string[], more: { readonly overrides?: object; readonly captured?: object } = {}): Plan {
  const file = (name: string, text: string) => ({ name, path: name, text });
  return analyze({
    pages: pages.map((text, index) => file(`page-${index}.md`, text)),
    ...(more.overrides === undefined ? {} : { overrides: file('overrides.json', JSON.stringify(more.overrides)) }),
    ...(more.captured === undefined ? {} : { captured: file('captured.json', JSON.stringify(more.captured)) }),
    options: jobOptions(),
  }).value.plan;
}

/** The members of each variant, by its name; an event without variants by its type. */
function shapesOf({ events, models }: Plan): Readonly<Record<string, string>> {
  const membersOf = (name: string): string => {
    const { properties = {}, required = [] } = models.find(({ typeName }) => typeName === name)?.schema ?? {};
    return Object.keys(properties)
      .sort()
      .map((member) => `${member}${required.includes(member) ? '' : '?'}`)
      .join(' ');
  };
  return Object.fromEntries(
    events.flatMap((event) =>
      event.variants === undefined
        ? [[event.type, membersOf(event.dataType)]]
        : event.variants.all.map(({ key, dataType }) => [key, membersOf(dataType)]),
    ),
  );
}

function json(value: object): string {
  return `~~~json\n${JSON.stringify(value)}\n~~~\n`;
}

const MADE = { event: 'ticket.changed', action: 'made', no: 7 };
const MOVED = { event: 'ticket.changed', action: 'moved', no: 7, to: 'B' };
const PUSH = `## repo.pushed\n\n${json({ event: 'repo.pushed', ref: 'main' })}`;

const SHAPES = {
  'ticket.changed.made': 'action event no',
  'ticket.changed.moved': 'action event no to',
  'ticket.changed.other': 'action event no',
  'repo.pushed': 'event ref',
};

describe('an event comes in variants where the page names what a member can be, and its payloads differ by it', () => {
  it.each([
    ['headings', `## ticket.changed\n\n### When made\n\n${json(MADE)}\n### When moved\n\n${json(MOVED)}\n${PUSH}`],
    [
      'sentences',
      `## ticket.changed\n\nA ticket that was made:\n\n${json(MADE)}\nOne that was moved:\n\n${json(MOVED)}\n${PUSH}`,
    ],
    [
      'a row',
      `## ticket.changed\n\n| Field | Type | Description |\n| --- | --- | --- |\n| \`action\` | string | One of \`made\` or \`moved\`. |\n\n${json(MADE)}\n${json(MOVED)}\n${PUSH}`,
    ],
    [
      'a list of values',
      `## ticket.changed\n\nThe \`action\` is one of:\n\n- \`made\`: it is new\n- \`moved\`: it is elsewhere\n\n${json(MADE)}\n${json(MOVED)}\n${PUSH}`,
    ],
    [
      'titles of blocks',
      `## ticket.changed\n\n${json(MADE).replace('json', 'json title="made"')}\n${json(MOVED).replace('json', 'json title="moved"')}\n${PUSH}`,
    ],
  ])('in %s', (_notation, text) => {
    expect(shapesOf(planOf([`# Webhook events\n\n\`event\` says which event it is.\n\n${text}`]))).toEqual(SHAPES);
  });

  it.each([
    ['examples alone have the values', `## ticket.changed\n\n${json(MADE)}\n${json(MOVED)}\n${PUSH}`],
    [
      'headings name the events by both',
      `## ticket.changed.made\n\n${json(MADE)}\n## ticket.changed.moved\n\n${json(MOVED)}\n${PUSH}`,
    ],
    [
      'payloads do not differ',
      `## ticket.changed\n\n### When made\n\n${json(MADE)}\n### When moved\n\n${json({ ...MADE, action: 'moved' })}\n${PUSH}`,
    ],
    ['only one value is named', `## ticket.changed\n\n### When made\n\n${json(MADE)}\n### Else\n\n${json(MOVED)}\n${PUSH}`],
  ])('and not where %s', (_why, text) => {
    const { events } = planOf([`# Webhook events\n\n\`event\` says which event it is.\n\n${text}`]);
    expect(events.filter(({ variants }) => variants !== undefined)).toEqual([]);
  });
});

const LIST = `# Webhook events

\`event\` says which event it is.

## ticket.changed

- \`event\` (string): \`ticket\`
- \`action\` (string): one of \`made\`, \`moved\` and \`other\`
- \`no\` (number): its number
- \`to\` (string): where it is, only sent when \`action\` is \`moved\`
`;

describe('what is in a variant', () => {
  it('is what the lists say that no condition ties to other values', () => {
    expect(shapesOf(planOf([`${LIST}\n${PUSH}`]))).toEqual({
      'ticket.changed.made': 'action event no',
      'ticket.changed.moved': 'action event no to',
      'ticket.changed.other': 'action event no',
      'ticket.changed.undocumented': 'action event no',
      'repo.pushed': 'event ref',
    });
  });

  it('is found by another name where an event of the page has the type that the name would be', () => {
    const event = `## ticket.changed.moved\n\n${json({ event: 'ticket.changed.moved', by: 'ada' })}`;
    expect(shapesOf(planOf([`${LIST}\n${event}`]))).toEqual({
      'ticket.changed.made': 'action event no',
      'ticket.changed.action.moved': 'action event no to',
      'ticket.changed.other': 'action event no',
      'ticket.changed.undocumented': 'action event no',
      'ticket.changed.moved': 'by event',
    });
  });

  it('is optional where examples of one value differ in it: the value does not decide that', () => {
    const more = json({ ...MADE, by: 'ada' });
    const text = `## ticket.changed\n\n### When made\n\n${json(MADE)}\n${more}\n### When moved\n\n${json({ ...MOVED, by: 'ada' })}\n${PUSH}`;
    expect(shapesOf(planOf([`# Webhook events\n\n\`event\` says which event it is.\n\n${text}`]))).toMatchObject({
      'ticket.changed.made': 'action by? event no',
      'ticket.changed.moved': 'action by? event no to',
    });
  });

  it('is shown on several pages', () => {
    const head = '# Webhook events\n\n`event` says which event it is.\n\n';
    const [first, second] = [
      `## ticket.changed\n\n### When made\n\n${json(MADE)}\n### When moved\n\n${json(MOVED)}`,
      `## ticket.changed\n\n${json({ ...MOVED, from: 'A' })}`,
    ].map((text) => `${text}\n${PUSH}`);
    expect(
      shapesOf(planOf([head + first, head.replace('Webhook events', 'Further webhook events') + second]))['ticket.changed.moved'],
    ).toBe('action event from? no to');
  });

  it('is what overrides and captured payloads say besides', () => {
    const text = (kind: 'string' | 'number') => ({
      kinds: { [kind]: 2 },
      ...(kind === 'string' ? { strings: { concrete: 2, placeholders: 0, formats: {} } } : {}),
    });
    const members = { event: text('string'), action: text('string'), no: { kinds: { number: 1 } } };
    const captured = { captured: 1, payloads: [], events: { 'ticket.changed': { kinds: { object: 2 }, members } } };
    const page = `# Webhook events\n\n\`event\` says which event it is.\n\n## ticket.changed\n\n### When made\n\n${json(MADE)}\n### When moved\n\n${json(MOVED)}`;
    const overrides = { 'ticket.changed.to': { optional: true, reason: 'It is not sent to all.' } };
    expect(shapesOf(planOf([page], { captured, overrides }))).toEqual({
      'ticket.changed.made': 'action event no?',
      'ticket.changed.moved': 'action event no? to?',
      'ticket.changed.other': 'action event no?',
    });
  });

  it('is what captured payloads of that variant show, and of no other', () => {
    const counted = (kind: 'string' | 'number' | 'null', count: number) => ({
      kinds: { [kind]: count },
      ...(kind === 'string' ? { strings: { concrete: count, placeholders: 0, formats: {} } } : {}),
    });
    const shown = (members: object) => ({
      kinds: { object: 2 },
      members: { event: counted('string', 2), action: counted('string', 2), ...members },
    });
    const made = shown({ no: counted('number', 1), by: counted('string', 2) });
    const closed = shown({ no: counted('number', 2), why: counted('string', 1) });
    const captured = {
      captured: 1,
      payloads: [],
      events: {},
      variants: { 'ticket.changed': { action: { named: { made, closed }, other: shown({ odd: counted('number', 2) }) } } },
    };
    const page = `# Webhook events\n\n\`event\` says which event it is.\n\n## ticket.changed\n\nThe \`action\` is one of:\n\n- \`made\`\n- \`moved\`\n- \`closed\`\n\n${json(MADE)}\n${json(MOVED)}\n${PUSH}`;
    expect(shapesOf(planOf([page], { captured }))).toEqual({
      'ticket.changed.made': 'action by? event no?',
      'ticket.changed.moved': 'action event no to',
      'ticket.changed.closed': 'action event no why?',
      'ticket.changed.other': 'action event no? odd?',
      'repo.pushed': 'event ref',
    });
    const elsewhere = { ...captured, variants: { 'ticket.changed': { status: captured.variants['ticket.changed'].action } } };
    expect(shapesOf(planOf([page], { captured: elsewhere }))['ticket.changed.moved']).toBe('action by? event no? odd? to why?');
  });

  it('is told by texts only, whatever captured payloads have there', () => {
    const members = { event: { kinds: { string: 2 } }, action: { kinds: { number: 1, null: 1 } } };
    const captured = { captured: 1, payloads: [], events: { 'ticket.changed': { kinds: { object: 2 }, members } } };
    const page = `# Webhook events\n\n## ticket.changed\n\n### When made\n\n${json(MADE)}\n### When moved\n\n${json(MOVED)}`;
    const file = (name: string, text: string) => ({ name, path: name, text });
    const job = { pages: [file('page.md', page)], captured: file('captured.json', JSON.stringify(captured)) };
    const { value, diagnostics } = analyze({ ...job, options: jobOptions() });
    expect(Object.keys(shapesOf(value.plan))).toEqual(['ticket.changed.made', 'ticket.changed.moved', 'ticket.changed.other']);
    expect(diagnostics.map(({ code }) => code)).not.toContain('evidence/mixed-types');
  });
});

describe('the member that tells variants may stand in the object that holds the data of an event', () => {
  const made = { event: 'ticket.changed', id: 1, data: { action: 'made', no: 7 } };
  const moved = { event: 'ticket.changed', id: 2, data: { action: 'moved', no: 7, to: 'B' } };
  const push = `## repo.pushed\n\n${json({ event: 'repo.pushed', id: 3, data: { ref: 'main' } })}`;
  const head = '# Webhook events\n\n`event` says which event it is.\n\n';
  const inside = (text: string): string => text.replaceAll('"data"', '"payload"').replaceAll('data.', 'payload.');
  const examples = `### When made\n\n${json(made)}\n### When moved\n\n${json(moved)}`;
  const rows = `| Field | Type | Description |\n| --- | --- | --- |\n| \`data.action\` | string | One of \`made\` or \`moved\`. |`;
  const shapes = {
    'ticket.changed.made': 'action no',
    'ticket.changed.moved': 'action no to',
    'ticket.changed.other': 'action no',
    'repo.pushed': 'data event id',
  };

  it.each([
    ['headings', `## ticket.changed\n\n${examples}\n${push}`],
    ['another name of the object', inside(`## ticket.changed\n\n${examples}\n${push}`)],
    ['a row', `## ticket.changed\n\n${rows}\n\n${json(made)}\n${json(moved)}\n${push}`],
    [
      'a list of values',
      `## ticket.changed\n\nThe \`data.action\` is one of:\n\n- \`made\`: it is new\n- \`moved\`: it is elsewhere\n\n${json(made)}\n${json(moved)}\n${push}`,
    ],
  ])('as %s tell', (_notation, text) => {
    const { 'repo.pushed': pushed, ...told } = shapesOf(planOf([head + text]));
    expect({ ...told, 'repo.pushed': pushed?.replace('payload', 'data').split(' ').sort().join(' ') }).toEqual(shapes);
  });

  it('as conditions in a list tell, where no example shows it', () => {
    const list = `## ticket.changed\n\n- \`event\` (string): \`ticket.changed\`\n- \`data\` (object): what was done\n  - \`action\` (string): one of \`made\` and \`moved\`\n  - \`to\` (string): where it is, only sent when \`action\` is \`moved\`\n`;
    expect(shapesOf(planOf([`${head}${list}\n${push}`]))).toMatchObject({
      'ticket.changed.made': 'action',
      'ticket.changed.moved': 'action to',
    });
  });

  it('and is looked for there only if the payload itself tells none', () => {
    const [one, two] = [made, moved].map((payload) => ({ ...payload, kind: payload.data.action, data: { ...payload.data } }));
    const text = `## ticket.changed\n\n### When made\n\n${json(one ?? {})}\n### When moved\n\n${json({ ...two, by: 'ada' })}`;
    const { events } = planOf([`${head}${text}\n${push}`]);
    expect(events.map(({ variants }) => variants && [variants.holder, variants.member])).toEqual([
      [undefined, 'kind'],
      undefined,
    ]);
  });

  it.each([
    ['the object is none that holds the data', examples.replaceAll('"data"', '"customer"')],
    ['the member stands still further in', examples.replaceAll('"data":{', '"data":{"box":{').replaceAll('}}\n', '}}}\n')],
    ['payloads have other members around it, and no other ones in it', examples.replace(',"to":"B"}', '},"to":"B"')],
  ])('and not where %s', (_why, text) => {
    const { events } = planOf([`${head}## ticket.changed\n\n${text}\n${push}`]);
    expect(events.filter(({ variants }) => variants !== undefined)).toEqual([]);
  });

  it('with what overrides, other pages and captured payloads say of it', () => {
    const string = { kinds: { string: 1 }, strings: { concrete: 1, placeholders: 0, formats: {} } };
    const data = { kinds: { object: 1 }, members: { action: string, by: string } };
    const payload = { kinds: { object: 1 }, members: { event: string, id: { kinds: { number: 1 } }, data } };
    const captured = {
      captured: 1,
      payloads: [],
      events: {},
      variants: { 'ticket.changed': { 'data.action': { named: { made: payload } } } },
    };
    const overrides = { 'ticket.changed.data.to': { optional: true, reason: 'It is not sent to all.' } };
    const further = `${head.replace('Webhook', 'Further webhook')}## ticket.changed\n\n${json({ ...moved, data: { ...moved.data, from: 'A' } })}\n${push}`;
    const page = `${head}## ticket.changed\n\n${examples}\n${push}`;
    expect(shapesOf(planOf([page, further], { captured, overrides }))).toEqual({
      'ticket.changed.made': 'action by? no?',
      'ticket.changed.moved': 'action from? no to?',
      'ticket.changed.other': 'action no?',
      'repo.pushed': 'data event id',
    });
  });
});
