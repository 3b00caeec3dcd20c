import { partsOfType } from '../../envelopes/discriminator.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { sentence } from '../../text/case.ts';

const EXAMPLE_LENGTH = 72;
const LINE_LENGTH = 98;

/** What the comment above a member says: the page's words, an example with its format, and how often it was seen. */
export function memberDocumentation(schema: Schema): readonly string[] {
  const [example, seen] = [exampleSentence(schema), schema.$comment ?? ''];
  const short = example.length + seen.length < LINE_LENGTH;
  const about = short ? [[example, seen].filter((part) => part !== '').join(' ')] : [example, seen];
  return [schema.description === undefined ? '' : sentence(schema.description), ...about].filter((line) => line !== '');
}

/** What the comment above an event's type says. */
export function eventDocumentation(event: PlannedEvent): readonly string[] {
  return [
    event.description === undefined ? '' : sentence(event.description),
    `Event type: \`${event.type}\`${placesText(event)}.${event.since === undefined ? '' : ` In the pages since ${event.since}.`}`,
  ].filter((line) => line !== '');
}

/** Where a delivery says so, unless that is a member of the payload alone: `, in the header `X-Shop-Topic``. */
function placesText({ envelope, type }: PlannedEvent): string {
  const { discriminator } = envelope;
  if (discriminator.kind === 'member' || discriminator.kind === 'none') return '';
  const places = partsOfType(discriminator, type).map(({ place, text }) => {
    const value = discriminator.kind === 'both' ? `\`${text}\` ` : '';
    return `${value}in ${place.kind === 'header' ? `the header \`${place.name}\`` : `\`${place.path.join('.')}\``}`;
  });
  return `, ${places.join(' and ')}`;
}

function exampleSentence(schema: Schema): string {
  const [example] = schema.examples ?? [];
  if (example === undefined) return '';
  const text = JSON.stringify(example);
  const shown = text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
  const format = schema.format === undefined ? '' : ` (${schema.format})`;
  return `Example: \`${shown.replaceAll('`', "'")}\`${format}.`;
}
