import type { Envelope } from './envelope.ts';

const PREFIX = 'bare:';

/** No envelope: the payload is the data, and one of its members tells which event it is. */
export function bareEnvelope(discriminator: string): Envelope {
  return {
    name: `${PREFIX}${discriminator}`,
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
  return name.startsWith(PREFIX) ? bareEnvelope(name.slice(PREFIX.length)) : undefined;
}
