import { atMember } from './discriminator.ts';
import type { Envelope } from './envelope.ts';

/** CloudEvents 1.0 in the JSON format: `type` and `specversion` beside `data`. */
export const cloudEvents: Envelope = {
  name: 'cloud-events',
  typeName: 'CloudEventEnvelope',
  description: 'What surrounds the data of every event in the CloudEvents 1.0 schema.',
  discriminator: atMember('type'),
  batch: undefined,
  isInArray: false,
  dataMember: 'data',
  marks: ['specversion', 'source', 'data', 'time', 'datacontenttype', 'dataschema'],
  // Events of any publisher can have a type, a time and data.
  sure: ['specversion', 'source', 'datacontenttype', 'dataschema'],
  members: {
    id: { type: 'string', description: 'Identifies the event together with `source`.' },
    source: { type: 'string', description: 'The resource that the event comes from.' },
    specversion: { type: 'string', description: 'The version of CloudEvents, 1.0.' },
    subject: { type: 'string', description: 'What the event is about, within `source`.' },
    time: { type: 'string', format: 'date-time', description: 'When the event happened.' },
    datacontenttype: { type: 'string', description: 'The media type of `data`.' },
    dataschema: { type: 'string', format: 'uri', description: 'The schema that `data` follows.' },
  },
};
