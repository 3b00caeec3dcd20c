/** A page with 64 event types whose guards have next to nothing to do, so that finding the guard is what takes time. */
const nouns = ['Order', 'Invoice', 'Customer', 'Shipment', 'Payment', 'Refund', 'Subscription', 'Ticket'];
const verbs = ['Created', 'Updated', 'Deleted', 'Started', 'Ended', 'Failed', 'Joined', 'Left'];

export const manyTypes = nouns.flatMap((noun) => verbs.map((verb) => `Contoso.Shop.${noun}${verb}`));

/** How our guard of such a type is called. */
export const manyGuardName = (/** @type {string} */ type) => `is${type.split('.').at(-1)}Event`;

const eventOf = (/** @type {string} */ eventType) => ({
  id: '1',
  topic: '/shop',
  subject: 'shop',
  data: { n: 1 },
  eventType,
  dataVersion: '1.0',
  metadataVersion: '1',
  eventTime: '2021-09-22T17:02:38Z',
});

export function manyEventsPage() {
  const sections = manyTypes.map(
    (type) => `### ${type}\n\n\`\`\`json\n${JSON.stringify([eventOf(type)], undefined, 1)}\n\`\`\`\n`,
  );
  return `# Events of a shop\n\n## Event responses\n\n${sections.join('\n')}`;
}

/**
 * Events of all types, parsed from text: no two share an object or a string.
 *
 * @param {number} count a multiple of 64
 * @param {'mixed' | 'by type'} [order] in which they are made and so lie in memory
 * @returns {unknown[]}
 */
export function manyEvents(count, order = 'mixed') {
  const each = count / manyTypes.length;
  const typeAt = (/** @type {number} */ at) => (order === 'mixed' ? (at * 37 + (at >> 6)) % 64 : Math.floor(at / each));
  return Array.from({ length: count }, (_, at) => JSON.parse(JSON.stringify(eventOf(manyTypes[typeAt(at)]))));
}
