import type { Section } from '../model/outline.ts';
import type { Page, ScopeRule } from './page.ts';

/** The events that the first rule finds that finds any. */
export function firstFound<T>(rules: readonly ScopeRule<T>[], page: Page, about: T): readonly string[] | undefined {
  for (const { eventsOf } of rules) {
    const types = eventsOf(page, about);
    if (types !== undefined && types.length > 0) return types;
  }
  return undefined;
}

/** The events that a section is about, by its own heading or one above. */
export function eventsOfSection(page: Page, section: Section): readonly string[] | undefined {
  const { claims, rules } = page;
  for (const heading of claims.topics.get(section)?.chain ?? []) {
    const types = firstFound(rules.headings, page, heading);
    if (types !== undefined) return types;
  }
  return undefined;
}
