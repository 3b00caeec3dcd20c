import { atMember } from './discriminator.ts';
import type { Envelope } from './envelope.ts';

/** The Event Grid event schema: `eventType` beside `data`, delivered as an array. */
export const eventGrid: Envelope = {
  name: 'event-grid',
  typeName: 'EventGridEnvelope',
  description: 'What surrounds the data of every event in the Event Grid schema.',
  discriminator: atMember('eventType'),
  batch: undefined,
  isInArray: true,
  dataMember: 'data',
  marks: ['data', 'subject', 'topic', 'eventTime', 'dataVersion', 'metadataVersion'],
  sure: ['data', 'subject', 'topic', 'eventTime', 'dataVersion', 'metadataVersion'],
  members: {
    id: { type: 'string', description: 'Identifies the event: a repeated delivery has the same id.' },
    topic: { type: 'string', description: 'The resource that the event comes from.' },
    subject: { type: 'string', description: 'What the event is about, as a path that the publisher defines.' },
    eventTime: { type: 'string', format: 'date-time', description: 'When the event happened, in UTC.' },
    dataVersion: { type: 'string', description: 'The version of the schema of `data`.' },
    metadataVersion: { type: 'string', description: 'The version of the schema of this envelope.' },
  },
};
