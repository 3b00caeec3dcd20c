import { partsOfType } from '../../envelopes/discriminator.ts';
import type { PlannedEvent, PlannedVariant } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { asSentence, firstSentences, repeatsName } from '../../text/description.ts';

/** So much of an example is shown that a comment of nothing else stays on one line. */
const EXAMPLE_LENGTH = 72;
/** What fits between the marks of a comment on one line. */
const LINE_LENGTH = 101;
const SENTENCES = 2;

/**
 * What the comment above a member says: the page's words, an example unless they have one, and what a reader should know
 * of the evidence. Nothing for a member of which there is no more to say than its name and its type.
 */
export function memberDocumentation(name: string, schema: Schema): readonly string[] {
  const { description, $comment = '' } = schema;
  const about = description === undefined || repeatsName(description, name) ? '' : inShort(description);
  const example = /\bexamples?\b|\be\.g\./i.test(about) ? '' : exampleSentence(schema);
  return onOneLine([about, meaningSentence(schema), ...onOneLine([example, $comment])]);
}

const MAX_MEANINGS = 20;
const MEANING_LENGTH = 40;

/** What known numbers mean, unless the description says it: `` `1`: BRONZE, `2`: SILVER. `` */
function meaningSentence({ 'x-known-meanings': meanings = {}, description = '' }: Schema): string {
  const all = Object.entries(meanings).filter(([, meaning]) => !description.includes(meaning));
  const shown = all.slice(0, MAX_MEANINGS).map(([value, meaning]) => {
    const short = meaning.length > MEANING_LENGTH ? `${meaning.slice(0, MEANING_LENGTH)}…` : meaning;
    return `\`${value}\`: ${short.replace(/\.$/, '')}`;
  });
  return shown.length === 0 ? '' : `${shown.join(', ')}${all.length > shown.length ? ', …' : '.'}`;
}

/** The first sentences of a description. */
function inShort(description: string): string {
  return asSentence(firstSentences(description, SENTENCES));
}

/** What the page says of an event, in short; empty where that is no more than its name. */
export function summaryOf({ description, type, name }: PlannedEvent): string {
  return description === undefined || repeatsName(description, type) || repeatsName(description, name)
    ? ''
    : inShort(description);
}

/** What the comment above an event's type says: the page's words; what identifies it only where the type does not show that. */
export function eventDocumentation(event: PlannedEvent): readonly string[] {
  const places = placesText(event);
  const about = summaryOf(event);
  const identified = places === '' ? '' : `Identified by ${places}.`;
  const since = event.since === undefined ? '' : `Documented since ${event.since}.`;
  if (about === '') return onOneLine([`The event \`${event.type}\`${places === '' ? '' : `, identified by ${places}`}.`, since]);
  return onOneLine([about, ...onOneLine([identified, since])]);
}

/** What the comment above the type of one variant says: which one it is, and what the page says of it. */
export function variantDocumentation(event: PlannedEvent, { value, description }: PlannedVariant): readonly string[] {
  const { type, variants } = event;
  const member = variants?.path.join('.') ?? '';
  const told = value === undefined ? `an undocumented value in \`${member}\`` : `\`${value}\` in \`${member}\``;
  return onOneLine([`The event \`${type}\` with ${told}.`, description === undefined ? '' : inShort(description)]);
}

/** Where a delivery says so, unless that is a member of the payload alone: `` `order.paid` in the header `X-Shop-Topic` ``. */
function placesText({ envelope, type }: PlannedEvent): string {
  const { discriminator } = envelope;
  if (discriminator.kind === 'member' || discriminator.kind === 'none') return '';
  return partsOfType(discriminator, type)
    .map(
      ({ place, text }) =>
        `\`${text}\` in ${place.kind === 'header' ? `the header \`${place.name}\`` : `\`${place.path.join('.')}\``}`,
    )
    .join(' and ');
}

/** A value that tells more than the type does: `true` does not, nor does `"{role}"`, which only stands for one. */
function exampleSentence({ examples: [example] = [] }: Schema): string {
  if (example === undefined || example === null || typeof example === 'boolean') return '';
  if (typeof example === 'string' && PLACEHOLDER.test(example)) return '';
  const text = JSON.stringify(example);
  const end = typeof example === 'string' ? '"' : '';
  const shown =
    text.length > EXAMPLE_LENGTH ? `${text.slice(0, OPAQUE.test(text) ? OPAQUE_LENGTH : EXAMPLE_LENGTH)}…${end}` : text;
  return `Example: \`${shown.replaceAll('`', "'")}\`.`;
}

const PLACEHOLDER = /^(?:|\{+[\w .-]+\}+|<[\w .-]+>)$/;

/** A long run of letters and digits, such as a token. */
const OPAQUE = /^"[\w+=-]{60}/;
const OPAQUE_LENGTH = 25;

/** The lines that say something, as one where that fits between the marks of a comment. */
function onOneLine(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => line !== '');
  const whole = kept.join(' ');
  return kept.length > 0 && whole.length <= LINE_LENGTH ? [whole] : kept;
}
