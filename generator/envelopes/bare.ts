import type { Discriminator } from '../model/discriminator.ts';
import { discriminatorName, discriminatorNamed, pathName, pathNamed } from './discriminator.ts';
import type { Envelope } from './envelope.ts';

const PREFIX = 'bare:';
/** Stands between the way to a batch and what distinguishes the events in it; no name of a path ends so. */
const ITEMS = '[]:';

/**
 * No envelope: the payload is the data, and one of its members, a header or nothing identifies the event.
 * @param batch The names that lead to the array whose items the events are, if a delivery has several.
 */
export function bareEnvelope(discriminator: Discriminator, batch?: readonly string[]): Envelope {
  const way = batch === undefined ? '' : `${pathName(batch)}${ITEMS}`;
  return {
    name: `${PREFIX}${way}${discriminatorName(discriminator)}`,
    typeName: '',
    description: '',
    discriminator,
    batch,
    isInArray: false,
    dataMember: undefined,
    marks: [],
    sure: [],
    members: {},
  };
}

/** The envelope that `bareEnvelope` gave that name. */
export function bareEnvelopeNamed(name: string): Envelope | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const text = name.slice(PREFIX.length);
  const end = text.indexOf(ITEMS);
  if (end === -1) return bareEnvelope(discriminatorNamed(text));
  return bareEnvelope(discriminatorNamed(text.slice(end + ITEMS.length)), pathNamed(text.slice(0, end)));
}
