import { discriminatorPath, discriminatorsOf } from '../envelopes/envelope.ts';
import type { PlannedEvent } from '../model/plan.ts';
import { compileChecker, type Findings } from './checker.ts';

/**
 * Makes a function that tells the event type of a payload as `parseEvent` does: of what its discriminators have as text, the
 * first that is documented; of events without a type in them, the one that it fits, if that is one alone. A type that is not
 * documented comes last.
 */
export function findEventType(events: readonly PlannedEvent[]): (payload: unknown) => string | undefined {
  const documented = new Set(events.map(({ type }) => type));
  const paths = discriminatorsOf(events).map(discriminatorPath);
  const byShape = shapes(events.filter(({ envelope }) => envelope.discriminator === ''));
  return (payload) => {
    const told = paths.map((path) => path.reduce<unknown>(ownMember, payload)).filter((type) => typeof type === 'string');
    return told.find((type) => documented.has(type)) ?? told.at(-1) ?? byShape(payload);
  };
}

/** Tells which of some events a payload fits, if it is one alone. */
function shapes(events: readonly PlannedEvent[]): (payload: unknown) => string | undefined {
  const checkers = events.map(({ type, schema }) => ({ type, check: compileChecker(schema) }));
  return (payload) => {
    const fitting = checkers.filter(({ check }) => {
      let fits = true;
      const findings: Findings = {
        invalid: () => {
          fits = false;
        },
        undocumented: () => {},
      };
      check(payload, '', findings);
      return fits;
    });
    return fitting.length === 1 ? fitting[0]?.type : undefined;
  };
}

function ownMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
