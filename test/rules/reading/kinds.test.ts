import { describe, expect, it } from 'vitest';
import { abridgedExamples } from './kinds/abridged-examples.ts';
import { announcedLists } from './kinds/announced-lists.ts';
import { batches } from './kinds/batches.ts';
import { besideHeadings } from './kinds/beside-headings.ts';
import { besidesBodies } from './kinds/besides-bodies.ts';
import { besidesMembers } from './kinds/besides-members.ts';
import { besidesOneExample, storedTables } from './kinds/besides-one-example.ts';
import { besidesWebhooks } from './kinds/besides-webhooks.ts';
import { codeLikePayloads } from './kinds/code-like-payloads.ts';
import { componentsAndAnchors } from './kinds/components-and-anchors.ts';
import { definitions } from './kinds/definitions.ts';
import { deliveredInOtherWords } from './kinds/delivered-in-other-words.ts';
import { eventsInCode } from './kinds/events-in-code.ts';
import { eventsOfSections } from './kinds/events-of-sections.ts';
import { examplesOfAll } from './kinds/examples-of-all.ts';
import { formsOfPayloads } from './kinds/forms-of-payloads.ts';
import { headersAndBodies } from './kinds/headers-and-bodies.ts';
import { headingsInOtherWords } from './kinds/headings-in-other-words.ts';
import type { Kind } from './kinds/kind.ts';
import { likeness } from './kinds/likeness.ts';
import { listsAndSentences } from './kinds/lists-and-sentences.ts';
import { listsOfSeveralLevels } from './kinds/lists-of-several-levels.ts';
import { membersAndTypes } from './kinds/members-and-types.ts';
import { membersOfEvents } from './kinds/members-of-events.ts';
import { namedBeside } from './kinds/named-beside.ts';
import { namedInTables } from './kinds/named-in-tables.ts';
import { namesAndPlaces } from './kinds/names-and-places.ts';
import { namesOfSeveralEvents } from './kinds/names-of-several-events.ts';
import { partialExamples } from './kinds/partial-examples.ts';
import { partsOfEvents } from './kinds/parts-of-events.ts';
import { plainLists } from './kinds/plain-lists.ts';
import { saidWhenSent } from './kinds/said-when-sent.ts';
import { structuresInPart } from './kinds/structures-in-part.ts';
import { synchronousWebhooks } from './kinds/synchronous-webhooks.ts';
import { titlesAndForms } from './kinds/titles-and-forms.ts';
import { titlesOfComponents } from './kinds/titles-of-components.ts';
import { toldBesideHeadings } from './kinds/told-beside-headings.ts';
import { typesInWords } from './kinds/types-in-words.ts';
import { whatTellsEvents } from './kinds/what-tells-events.ts';
import { readPage } from './read-page.ts';

/*
 * Each kind of page in two notations at least: what one of them says is said by the other as well, so that no rule is made for
 * the way in which one publisher writes.
 */

const kinds: readonly Kind[] = [
  ...abridgedExamples,
  ...besidesBodies,
  ...besideHeadings,
  ...besidesMembers,
  ...componentsAndAnchors,
  ...besidesOneExample,
  ...storedTables,
  ...whatTellsEvents,
  ...partialExamples,
  ...membersAndTypes,
  ...membersOfEvents,
  ...partsOfEvents,
  ...typesInWords,
  ...namesAndPlaces,
  ...namesOfSeveralEvents,
  ...batches,
  ...listsAndSentences,
  ...examplesOfAll,
  ...definitions,
  ...structuresInPart,
  ...synchronousWebhooks,
  ...eventsOfSections,
  ...plainLists,
  ...codeLikePayloads,
  ...formsOfPayloads,
  ...likeness,
  ...namedBeside,
  ...besidesWebhooks,
  ...announcedLists,
  ...toldBesideHeadings,
  ...namedInTables,
  ...titlesAndForms,
  ...titlesOfComponents,
  ...saidWhenSent,
  ...headingsInOtherWords,
  ...listsOfSeveralLevels,
  ...headersAndBodies,
  ...eventsInCode,
  ...deliveredInOtherWords,
];

describe.each(kinds)('$kind, $notation', ({ page, events = {}, structures, codes = [] }) => {
  it('is read as a person reads it', () => {
    const read = readPage(page);
    expect(read.events).toEqual(events);
    if (structures !== undefined) expect(read.structures).toEqual(structures);
    expect(read.codes).toEqual(expect.arrayContaining([...codes]));
  });
});

it('each kind stands in two notations', () => {
  const counts = new Map<string, number>();
  for (const { kind } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
});
