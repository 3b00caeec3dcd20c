import { nameKey } from '../../claims/event-names.ts';
import { anchorsOf } from '../../claims/headings/heading-topics.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';
import type { Page } from '../page.ts';
import { structureName } from './structures.ts';

const NO_SUBJECT =
  /^(?:data|event|following|top-level|json|same|each|this|custom|payload|eventdata|request|response|body|root|webhook|message|callback|main|entire|whole|result|resulting|outer|above|below)$/i;

/** What a list of members is a structure of, if it is not the body of an event. */
export function structureOfList(
  page: Page,
  claim: MemberClaim,
  { types, isFirst }: { types: readonly string[] | undefined; isFirst: boolean },
): { readonly name: string; readonly member: string | undefined } | undefined {
  const { claims, set } = page;
  if (claim.className !== undefined) return types !== undefined ? undefined : { name: claim.className, member: undefined };
  const introduced = introducedSubject(claim);
  const heading = claim.section.heading?.text ?? '';
  if (introduced !== undefined)
    return {
      name: isFirst || !introduced.isWhole ? introduced.name : `${subjectHeading(page, claim)} ${introduced.name}`,
      member: introduced.name,
    };
  if (types !== undefined && isLinked(page, claim) && !ownsEvent(page, claim))
    return { name: structureName(heading), member: undefined };
  if (types !== undefined) return undefined;
  if (set.events.length > 0 && isAboutAll(page, claim)) return undefined;
  const name = structureName(subjectHeading(page, claim));
  return { name: name === '' ? claims.outline.title : name, member: /^[a-z][a-z0-9]*[A-Z]\w*$/.test(name) ? name : undefined };
}

function subjectHeading({ claims }: Page, { section }: MemberClaim): string {
  return claims.topics.get(section)?.subject?.text ?? claims.outline.title;
}

/** Whether the very section of a list is that of an event. */
function ownsEvent({ set, index }: Page, { section }: MemberClaim): boolean {
  return (
    set.bySection.has(section) ||
    index.named(section.heading?.text ?? '').length > 0 ||
    isPartHeading(section.heading?.text ?? '')
  );
}

/** Whether a type or a description of the page leads to the section of a list. */
function isLinked({ links }: Page, { section }: MemberClaim): boolean {
  if (section.heading === undefined) return false;
  return (
    anchorsOf(section.heading).some((anchor) => links.anchors.has(anchor)) ||
    links.names.has(nameKey(structureName(section.heading.text)))
  );
}

/** What the words above a table say that it is about: `the api object`, `properties of the claims property`; or are as a whole: `The item:`. */
function introducedSubject({
  introduction,
  members,
}: MemberClaim): { readonly name: string; readonly isWhole: boolean } | undefined {
  const short = /^(?:the|an?|each)\s+((?:\w+\s+){0,2}\w+)\s*:$/i.exec(introduction.trim())?.[1];
  const named =
    /\b(?:the|an?|each)\s+[`"']?([\w.]+)[`"']?\s+(?:object|property|element|field|section|item|entry|value|data object)\b/i.exec(
      introduction,
    )?.[1];
  const name = (short ?? named)?.replace(/^data\./i, '');
  const isItself = members.length === 1 && members[0]?.path[0] === name;
  return name === undefined || isItself || name.split(' ').some((word) => NO_SUBJECT.test(word))
    ? undefined
    : { name, isWhole: short !== undefined };
}

const ABOUT_ALL =
  /\b(?:payloads?|bod(?:y|ies)|callbacks?|common|envelopes?|web ?hooks?|events?|requests?|deliver(?:y|ies)|notifications?|messages?|all)\b/i;

const SAYS_ALL =
  /\b(?:payloads?|bod(?:y|ies)|common|envelopes?|(?:all|every|each) (?:\w+ )?(?:events?|web ?hooks?|requests?|deliver(?:y|ies)|notifications?|messages?|callbacks?)|following (?:fields|properties|attributes|keys|members|parameters|data|structure))\b/i;

/** Where a part stands, which the words above its list may add: "the schema embedded in the payload", "which is part of each event". */
const WITHIN =
  /\b(?:embedded|nested|contained|included|wrapped|found|used|part|inside|within)\s+(?:(?:in|of|by|within|inside)\s+)?(?:the|an?|each|every|all)\s+(?:[\w-]+\s+){0,2}(?:payloads?|body|bodies|events?|web ?hooks?|requests?|notifications?|messages?)\b/gi;

/** What is called the object, and is the delivery itself where it has what tells events: "The event object". */
const EVENT_ITSELF = /^(?:the )?(?:event|web ?hook(?: event)?|hook|notification|message|callback) (?:object|structure|entity)$/i;

/** Whether a list outside of the sections of events is about all of them. */
function isAboutAll(page: Page, claim: MemberClaim): boolean {
  const { claims } = page;
  if (isLinked(page, claim)) return false;
  const heading = claim.section.heading?.text ?? claims.outline.title;
  const names = claim.members.map(({ path }) => path[0] ?? '');
  const shared = names.filter((name) => page.rootNames.has(name)).length;
  if (EVENT_ITSELF.test(heading) && shared * 2 >= names.length && page.set.discriminator?.path.length === 1)
    return names.includes(page.set.discriminator.path[0] ?? '');
  if (/\b(?:query|path|url)\b|\bparameters\b.*\b(?:request|api)\b|\b(?:object|structure|entity)$/i.test(heading)) return false;
  return (
    ABOUT_ALL.test(heading) ||
    SAYS_ALL.test(claim.introduction.replace(WITHIN, '')) ||
    isPartHeading(heading) ||
    (shared > 1 && shared * 2 >= names.length)
  );
}
