import type { Discriminator } from '../model/discriminator.ts';
import { discriminatorName, discriminatorNamed } from './discriminator.ts';
import type { Envelope } from './envelope.ts';

const PREFIX = 'bare:';

/** No envelope: the payload is the data, and one of its members, a header or nothing identifies the event. */
export function bareEnvelope(discriminator: Discriminator): Envelope {
  return {
    name: `${PREFIX}${discriminatorName(discriminator)}`,
    typeName: '',
    description: '',
    discriminator,
    dataMember: undefined,
    marks: [],
    members: {},
  };
}

/** The envelope that `bareEnvelope` gave that name. */
export function bareEnvelopeNamed(name: string): Envelope | undefined {
  return name.startsWith(PREFIX) ? bareEnvelope(discriminatorNamed(name.slice(PREFIX.length))) : undefined;
}
