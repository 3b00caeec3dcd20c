import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { jsonSchemaModule } from '../../../generator/emit/guard/json-schemas.ts';
import { codeOf } from '../../../generator/emit/guard/module-part.ts';
import { parseEvent } from '../../../generator/emit/guard/parse-event.ts';
import { discriminatorNamed } from '../../../generator/envelopes/discriminator.ts';
import { GuardCompiler } from '../../../generator/guard/guard-compiler.ts';
import type { Plan } from '../../../generator/model/plan.ts';

/** Events of a shop, every one with the member that tells its type. */
function shopOf(count: number, discriminators: readonly string[] = ['type'], hasData = true) {
  const events = Array.from({ length: count }, (_, index) => ({
    type: `Shop.${'ABCDEFGHIJKLMNO'[index]}Happened`,
    eventType: `Event${index}`,
    envelope: {
      name: 'eventGrid',
      dataMember: hasData ? 'data' : undefined,
      discriminator: discriminatorNamed(discriminators[index % discriminators.length] ?? ''),
    },
    pages: ['a.md'],
  }));
  const definitions = events.map(({ eventType }) => ({
    name: eventType,
    schema: { type: 'object' as const },
    isEntry: true,
    isInterface: true,
    pages: ['a.md'],
  }));
  const plan = { events, pages: ['a.md', 'b.md'], models: [], envelopes: [] } as unknown as Plan;
  const compiler = new GuardCompiler(definitions, jobOptions().guards, 'TypeScript');
  return parseEvent(plan, compiler).map(codeOf).join('\n\n');
}

describe('parseEvent', () => {
  it('compares up to eight types one after the other', () => {
    const text = shopOf(8);
    expect(text).toContain(
      "  switch (type) {\n    case 'Shop.AHappened':\n      return isEvent0(value) ? 'eventGrid' : undefined;\n",
    );
    expect(text).not.toContain('charCodeAt');
  });

  it('jumps to one of more types', () => {
    const text = shopOf(9);
    const [, first, a, second, b, mask] =
      /\(type\.length \+ type\.charCodeAt\(type\.length - (\d+)\) \* (\d+) \+ type\.charCodeAt\(type\.length - (\d+)\) \* (\d+)\) & (\d+)\)/.exec(
        text,
      ) ?? [];
    const slotOf = (type: string): number =>
      (type.length +
        type.charCodeAt(type.length - Number(first)) * Number(a) +
        type.charCodeAt(type.length - Number(second)) * Number(b)) &
      Number(mask);
    const cases = [
      ...text.matchAll(/ {4}case (\d+):\n {6}return type === '(\S+)' && isEvent\d\(value\) \? 'eventGrid' : undefined;(?=\n)/g),
    ];
    expect(cases).toHaveLength(9);
    expect(cases.map(([, , type = '']) => slotOf(type))).toEqual(cases.map(([, slot]) => Number(slot)));
    expect(cases.map(([, slot]) => Number(slot))).toEqual(
      cases.map(([, slot]) => Number(slot)).sort((left, right) => left - right),
    );
    expect(text).toContain('  // The length and two characters distinguish all documented types.\n  switch ((');
  });

  it('looks for the type wherever one of the envelopes has it', () => {
    const text = shopOf(2, ['type', 'event-type']);
    expect(text).toContain(
      "const type = isObject(value) ? firstDocumented((value as Members<'type' | 'event-type'>).type, (value as Members<'type' | 'event-type'>)['event-type']) : undefined;",
    );
    expect(text).toContain(
      "const type = isObject(raw) ? firstDocumented((raw as Members<'type' | 'event-type'>).type, (raw as Members<'type' | 'event-type'>)['event-type']) : undefined;",
    );
    expect(text).toContain(
      "report(found, path, 'type', 'type', 'a string', firstDocumented((raw as Members<'type' | 'event-type'>).type, (raw as Members<'type' | 'event-type'>)['event-type']))",
    );
  });

  it('takes the first of several that is a documented type, and without one the last that is there', () => {
    const text = shopOf(3, ['type', 'event-type', '[X-Shop-Topic]']);
    expect(text).toContain(
      "function firstDocumented(...texts: readonly unknown[]): unknown {\n  return texts.find((text) => typeof text === 'string' && isEventType(text)) ?? texts.filter((text) => text !== undefined).pop();\n}",
    );
    expect(text).toMatch(
      /const alone = givenType !== undefined && isEventType\(givenType\) \? givenType : \(isObject\(value\) \? firstDocumented\(.+\) \?\? givenType;/,
    );
    expect(shopOf(2, ['type', 'type+action'])).not.toContain('firstDocumented');
  });

  it('does not look at what all objects have under a name', () => {
    expect(shopOf(1, ['constructor'])).toContain("isObject(value) ? readMember(value, 'constructor') : undefined;");
  });

  it('tells by what the event was surrounded', () => {
    expect(shopOf(1)).toContain("readonly envelope: 'eventGrid' }");
    expect(shopOf(1, ['type'], false)).toContain("readonly envelope: 'bare' }");
  });

  it('names the newest page where it is not known which event it is', () => {
    expect(shopOf(1)).toContain('issues: listIssues(explainEventType, value, PAGE_B_MD)');
  });
});

it('JSON Schemas are texts in a module of their own', () => {
  const entry = (typeName: string) => ({
    typeName,
    jsonSchema: { type: 'object' as const, title: "it's" },
    guards: {} as never,
    what: '',
    page: '',
  });
  const { file, names } = jsonSchemaModule([entry('User'), entry('MQTTOrder')], ['a.md']);
  expect(names).toEqual(['mqttOrderJson', 'userJson']);
  expect(file).toMatchObject({ path: 'json-schemas.ts', owner: 'generator' });
  expect(file.text).toContain(
    'export const userJson: string =\n  \'{"type":"object","title":"it\\\'s"}\';\n\nexport const mqttOrderJson',
  );
});
