import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import type { Fact, MemberDecision } from '../model/schema-set.ts';
import { jsonText } from '../text/encode.ts';
import { type Place, positionOf } from '../text/source.ts';

/** What every event and every member rests on: how often it was seen and where, and the rules that decided. */
export function emitEvidence(plan: Plan): readonly OutputFile[] {
  const evidence = {
    events: Object.fromEntries(
      plan.events.map((event) => [
        event.type,
        {
          ...(event.listed === undefined ? {} : { listed: placeText(event.listed) }),
          examples: event.examples.map((example) => placeText(example.place)),
          ...(event.since === undefined ? {} : { since: event.since }),
          ...variantsIn(event),
        },
      ]),
    ),
    types: Object.fromEntries(
      [...plan.envelopes, ...plan.models].map(({ typeName, decisions }) => [
        typeName,
        Object.fromEntries(decisions.map(describe)),
      ]),
    ),
  };
  return [{ path: 'evidence.json', text: `${jsonText(evidence)}\n`, owner: 'generator', role: 'data' }];
}

/** Where the pages name each variant, and the examples that have its value. */
function variantsIn({ variants }: PlannedEvent): object {
  if (variants === undefined) return {};
  const documented = variants.all.filter(({ value }) => value !== undefined);
  const named = documented.map(({ value = '', listed, examples }) => [
    value,
    {
      ...(listed === undefined ? {} : { listed: placeText(listed) }),
      examples: examples.map(({ place }) => placeText(place)),
    },
  ]);
  return { variants: { property: variants.path.join('.'), of: Object.fromEntries(named) } };
}

function describe({ name, required, seen, of, since, rules, reason, facts }: MemberDecision): readonly [string, object] {
  return [
    name,
    {
      presence: required ? 'required' : 'optional',
      examples: `${seen} of ${of}`,
      ...(since === undefined ? {} : { since }),
      rules,
      ...(reason === undefined ? {} : { reason }),
      ...placesOf(facts, 'example'),
      ...placesOf(facts, 'table'),
      ...placesOf(facts, 'schema'),
      ...placesOf(facts, 'legend'),
      ...placesOf(facts, 'values'),
      ...placesOf(facts, 'override'),
    },
  ];
}

function placesOf(facts: readonly Fact[], source: Fact['source']): object {
  const places = facts.filter((fact) => fact.source === source).map(({ place }) => placeText(place));
  return places.length === 0 ? {} : { [source]: places };
}

function placeText({ file, span }: Place): string {
  const { line, column } = positionOf(file, span.start);
  return `${file.name}:${line}:${column}`;
}
