import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CallEndedEvent,
  callStartedExample,
  type EventType,
  examples,
  makeCallEnded,
  makeEvent,
  parseEvent,
} from '../../generated/acs-calling/index.js';
import { generate } from '../../generator/index.ts';
import { COMPILERS, ConsumerProject, NODE } from './consumer-project.ts';
import { documentedEvents } from './documented-events.ts';

describe('by their types', () => {
  it.each(documentedEvents)('there are the example and the factory of $name', ({ type, example, make }) => {
    expect(examples[type]).toBe(example);
    expect(makeEvent(type)).toEqual(make());
  });

  it('factories take overrides and draft functions', () => {
    const type = 'Microsoft.Communication.CallEnded';
    expect(makeEvent(type, { data: { durationOfCall: 12 } })).toEqual(makeCallEnded({ data: { durationOfCall: 12 } }));
    const event = makeEvent(type, (draft) => {
      draft.data.durationOfCall = 13;
    });
    expect(event.data.durationOfCall).toBe(13);
    expectTypeOf(event).toEqualTypeOf<CallEndedEvent>();
  });

  it('all events can be made in one loop', () => {
    const types = Object.keys(examples) as EventType[];
    expect(types.map((type) => parseEvent(makeEvent(type)).kind)).toEqual(documentedEvents.map(() => 'event'));
  });

  it.each(['Microsoft.Communication.CallParked', 'toString', '__proto__', ''])('there is no event of the type %j', (type) => {
    expect(() => makeEvent(type as EventType)).toThrow(new TypeError(`no event of the type ${type} is documented`));
  });

  it('examples stay as they are', () => {
    makeEvent('Microsoft.Communication.CallStarted').id = 'changed';
    expect(examples['Microsoft.Communication.CallStarted']).toEqual(callStartedExample);
  });
});

describe('event types that are names of other things', () => {
  const TYPES = ['__proto__', 'constructor', 'Event', 'Some.Event', "it's", 'a`${b}', 'Examples', 'factories'];
  const project = new ConsumerProject();
  afterAll(() => project.remove());

  it('are types like all others', async () => {
    const { files } = await generate([{ name: 'page.md', text: pageOf(TYPES) }], { outputs: ['all'] });
    for (const { path, text } of files) if (path.endsWith('.ts')) project.write(`hostile/${path}`, text);
    for (const compiler of COMPILERS) {
      expect(await project.compile(compiler, NODE, ['hostile'], 'dist')).toEqual({ exitCode: 0, output: '' });
    }
    project.write('use.js', USE);
    const { exitCode, output } = await project.run(['use.js']);
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(output)).toEqual({ made: TYPES.map((type) => [type, 'event']), shown: TYPES, polluted: false });
  });
});

const USE = `
import { EventTypes, examples, makeEvent, parseEvent } from './dist/hostile/index.js';
const types = Object.values(EventTypes);
console.log(JSON.stringify({
  made: types.map((type) => [makeEvent(type).eventType, parseEvent(makeEvent(type)).kind]),
  shown: Object.keys(examples),
  polluted: 'id' in {},
}));
`;

function pageOf(types: readonly string[]): string {
  const events = types.map((eventType, index) => ({
    id: String(index),
    topic: '/t',
    subject: 's',
    eventType,
    eventTime: '2024-05-01T10:00:00Z',
    data: { index },
    dataVersion: '1.0',
    metadataVersion: '1',
  }));
  return `# Events\n\n${events.map((event) => `\`\`\`json\n${JSON.stringify([event])}\n\`\`\`\n`).join('\n')}`;
}
