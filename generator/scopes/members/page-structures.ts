import { placeOf } from '../../claims/fences/json-fences.ts';
import { firstParagraph } from '../../claims/headings/event-headings.ts';
import { anchorsOf, slug } from '../../claims/headings/heading-topics.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import { captionOf, objectsOf, type Payload } from '../../claims/payloads.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Structure } from '../../model/documented.ts';
import type { Section } from '../../model/outline.ts';
import type { SkippedBlock } from '../../model/reading.ts';
import type { Place } from '../../text/source.ts';
import { captionName } from '../../vocabularies/all.ts';
import { isFormOfAll } from '../discriminator/event-of-payload.ts';
import type { Page } from '../page.ts';
import type { ScopedMembers } from './scope-members.ts';
import { attachExamples, type NamedExample, structureName } from './structures.ts';

interface Structures {
  readonly structures: readonly Structure[];
  /** What shows a structure. */
  readonly samples: readonly { readonly place: Place }[];
  readonly skipped: readonly SkippedBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists of members and payloads that are of no event, each under the name that the page has for it. */
export function structuresOf(page: Page, others: readonly Payload[], lists: ScopedMembers['structures']): Structures {
  const { claims, set } = page;
  const named = lists.map(({ claim, name, member }) => toStructure(page, claim, { name, member }));
  const isEventPage = set.events.length > 0;
  const called = others.filter((payload) => isExampleHeading(payload.section) || captionOf(payload) !== undefined);
  const used = new Set(called.length > 0 && !isEventPage ? called : others);
  const examples = [...used].flatMap((payload): readonly NamedExample[] => {
    const name = exampleName(page, payload);
    return [{ name, context: contextOf(page, payload.section), values: [payload.node], place: payload.place }];
  });
  const arrays = claims.delivered.flatMap((fence): readonly NamedExample[] =>
    objectsOf(fence).some(({ kind }) => kind === 'object')
      ? []
      : [
          {
            name: exampleNameAt(page, fence.section),
            context: contextOf(page, fence.section),
            values: objectsOf(fence),
            place: placeOf(fence.fence),
          },
        ],
  );
  if (!isEventPage) {
    const unused = others.filter((payload) => !used.has(payload));
    return {
      structures: attachExamples(named, [...examples, ...arrays], true),
      samples: [...examples, ...arrays],
      skipped: unused.map(({ place }) => ({ place, reason: 'JSON that no heading calls an example', unused: true })),
      diagnostics: [],
    };
  }
  return { structures: attachExamples(named, examples, false), samples: [], ...leftOver(page, others) };
}

/** What becomes of payloads of no event on a page that has events. */
function leftOver({ set }: Page, others: readonly Payload[]): Pick<Structures, 'skipped' | 'diagnostics'> {
  const isForm = ({ node }: Payload): boolean => isFormOfAll(node, set.discriminator);
  return {
    skipped: others.map((payload) => ({
      place: payload.place,
      reason: isForm(payload) ? 'the form of all events, without a type' : 'JSON that is not of an event that the page names',
    })),
    diagnostics: others.flatMap((payload) => (isForm(payload) ? [] : [diagnostic('example/no-event', {}, payload.place)])),
  };
}

/** Where a page calls its examples so, its other JSON is something else. */
function isExampleHeading({ heading }: Section): boolean {
  return /\bexamples?\b/i.test(heading?.text ?? '');
}

function contextOf({ claims }: Page, section: Section): readonly string[] {
  return (claims.topics.get(section)?.chain ?? [])
    .slice(1)
    .map(({ text }) => text)
    .reverse();
}

function exampleName(page: Page, payload: Payload): string {
  const caption = captionOf(payload);
  return caption === undefined ? exampleNameAt(page, payload.section) : captionName(caption, page.vocabularies);
}

/** `Example Sticker`, `Sticker Example`, `Custom Emoji Examples` → `Sticker`, `Custom Emoji`. */
function exampleNameAt(page: Page, section: Section): string {
  const heading = page.claims.topics.get(section)?.subject?.text ?? page.claims.outline.title;
  const name = structureName(
    heading
      .replace(/\b(?:sample|examples?)\b(?:\s+(?:of|for|an?|the))?/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return name === '' ? heading : name;
}

function toStructure(page: Page, claim: MemberClaim, { name, member }: { name: string; member: string | undefined }): Structure {
  const chain = page.claims.topics.get(claim.section)?.chain ?? [];
  const own = claim.className === undefined ? claim.section.heading : undefined;
  const parent = chain[1];
  const anchors = [
    ...(own === undefined ? [] : anchorsOf(own)),
    ...(parent === undefined || own === undefined
      ? []
      : [`${slug(parent.text)}-${slug(own.text)}`, ...(isPartHeading(own.text) ? anchorsOf(parent) : [])]),
  ];
  return {
    name,
    context: contextOf(page, claim.section),
    anchors,
    ...(member === undefined ? {} : { member }),
    description: descriptionOf(page.claims, claim, name),
    members: claim.members,
    samples: [],
    place: claim.place,
  };
}

/** What announces a list, and says nothing of the thing that it is of. */
const ANNOUNCES_LIST = /\b(?:tables?|fields?|properties|attributes?|parameters|members|keys|following|below|examples?)\b/i;

/** The words under the heading that a structure has its name from, or under the one above that has the same name. */
function descriptionOf({ topics, sectionOf }: PageClaims, { className, section }: MemberClaim, name: string): string | undefined {
  if (className !== undefined) return undefined;
  return (topics.get(section)?.chain ?? [])
    .slice(0, 2)
    .filter(({ text }) => structureName(text) === name)
    .flatMap((heading) => sectionOf.get(heading) ?? [])
    .map(firstParagraph)
    .find((text) => text !== undefined && !ANNOUNCES_LIST.test(text));
}
