import type { Scheme } from '../../generator/options/choices.ts';

/** A page that projects are made of, and what a project of it has. */
export interface ProjectPage {
  readonly name: string;
  /** Missing for the example pages that come with Holotype. */
  readonly text?: string;
  /** The forms in which its first event is sent. */
  readonly forms: readonly ('event-grid' | 'cloudevents' | 'json')[];
  /** What its README says that events are known by; nothing where nothing identifies any. */
  readonly identity?: string;
  /** Whether a header of a delivery says which event it is. */
  readonly byHeader?: boolean;
  /** Whether something identifies all of its events. */
  readonly isIdentified: boolean;
  /** How its deliveries are signed, if they are. */
  readonly scheme?: Scheme;
}

function page(title: string, examples: Readonly<Record<string, object>>): string {
  const sections = Object.entries(examples).map(
    ([type, example]) => `## ${type}\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`,
  );
  return `# ${title}\n\n${sections.join('\n')}`;
}

const gridEvent = {
  id: '9aeb0fdf-c01e-0131-0922-9eb54906e209',
  topic: '/stores/1',
  subject: 'orders/17',
  eventType: 'Contoso.Shop.OrderPaid',
  eventTime: '2024-05-01T10:00:00Z',
  data: { order: 'A-17', amount: 12.5 },
  dataVersion: '1.0',
  metadataVersion: '1',
};
const cloudEvent = {
  specversion: '1.0',
  id: 'c-1',
  source: '/stores/1',
  type: 'Contoso.Shop.OrderSent',
  time: '2024-05-01T10:00:00Z',
  data: { order: 'A-17', parcels: 2 },
};
const inTabs = `# Shop events

## Event types

| Event type | Description |
| --- | --- |
| Contoso.Shop.OrderPaid | An order was paid |

## Contoso.Shop.OrderPaid

# [Event Grid event schema](#tab/event-grid)

\`\`\`json
[${JSON.stringify(gridEvent)}]
\`\`\`

# [Cloud event schema](#tab/cloud)

\`\`\`json
${JSON.stringify({ ...cloudEvent, type: 'Contoso.Shop.OrderPaid', data: gridEvent.data })}
\`\`\`

---
`;

const byHeader = `# Shop webhooks

The \`X-Shop-Topic\` header contains the event type.

${['orders/create', 'orders/paid']
  .map(
    (topic) =>
      `## ${topic}\n\n\`\`\`http\nPOST /hooks HTTP/1.1\nX-Shop-Topic: ${topic}\n\n{ "number": 17, "total": "12.50" }\n\`\`\`\n`,
  )
  .join('\n')}`;
const byHeaderAndAction = `# Hub webhooks

| Header | Description |
| --- | --- |
| \`X-Hub-Event\` | Name of the event that triggered the delivery. |

## issues

\`\`\`json
{ "action": "opened", "issue": { "number": 1, "title": "Broken" } }
\`\`\`

\`\`\`json
{ "action": "closed", "issue": { "number": 1, "title": "Broken" }, "reason": "done" }
\`\`\`

## push

\`\`\`json
{ "ref": "refs/heads/main", "commits": 3 }
\`\`\`
`;

const forge = `# Forge webhooks

| Header | Description |
| --- | --- |
| \`X-Forge-Event\` | Name of the event that triggered the delivery. |

## issues

### Payload example when an issue is opened

\`\`\`json
{ "action": "opened", "issue": { "number": 17, "title": "Grüße", "labels": [{ "name": "bug", "color": "d73a4a" }] }, "sender": { "login": "mona" } }
\`\`\`

### Payload example when an issue is closed

\`\`\`json
{ "action": "closed", "issue": { "number": 17, "title": "Grüße", "labels": [] }, "reason": "done", "sender": { "login": "mona" } }
\`\`\`

## push

\`\`\`json
{ "ref": "refs/heads/main", "commits": [{ "id": "7b6c", "message": "Mend it" }], "sender": { "login": "mona" } }
\`\`\`
`;
const chat = page('Chat events', {
  'message.posted': {
    type: 'message.posted',
    event_id: 'Ev1',
    event_time: 1740823200,
    message: { user: 'U1', text: 'hello', channel: 'C1' },
  },
  'command.used': {
    type: 'command.used',
    event_id: 'Ev2',
    command: '/deploy',
    text: 'staging',
    user_id: 'U1',
    response_url: 'https://chat.example/r/1',
  },
});
const payments = page('Payment webhooks', {
  'payment.succeeded': {
    id: 'evt_1',
    type: 'payment.succeeded',
    created: 1740823200,
    data: { object: { id: 'pay_1', amount: 1250, currency: 'eur' } },
  },
  'payment.failed': {
    id: 'evt_2',
    type: 'payment.failed',
    created: 1740823200,
    data: { object: { id: 'pay_2', amount: 1250, currency: 'eur', reason: 'card_declined' } },
  },
});

/** A page for each envelope, for none, for several, for each way in which events without an envelope are identified, and for signatures. */
export const projectPages: readonly ProjectPage[] = [
  { name: 'calling', forms: ['event-grid', 'cloudevents'], identity: '`id`', isIdentified: true },
  { name: 'tabs', text: inTabs, forms: ['event-grid', 'cloudevents'], identity: '`id`', isIdentified: true },
  {
    name: 'cloud-events',
    text: page('Shop events', {
      'Contoso.Shop.OrderSent': cloudEvent,
      'Contoso.Shop.OrderLost': { ...cloudEvent, type: 'Contoso.Shop.OrderLost', specversion: undefined },
    }),
    forms: ['cloudevents'],
    identity: '`id`',
    isIdentified: true,
  },
  {
    name: 'both-schemas',
    text: page('Shop webhooks', { 'Contoso.Shop.OrderPaid': [gridEvent], 'Contoso.Shop.OrderSent': cloudEvent }),
    forms: ['event-grid'],
    identity: '`id`',
    isIdentified: true,
  },
  {
    name: 'shop',
    text: page('Shop webhooks', {
      'order.created': {
        type: 'order.created',
        id: 'e-1',
        created: '2025-03-01T10:00:00Z',
        data: { order: 'A-17', total: 12.5 },
      },
      'order.paid': { type: 'order.paid', id: 'e-2', created: '2025-03-01T10:05:00Z', data: { order: 'A-17', method: 'card' } },
    }),
    forms: ['json'],
    identity: '`id`',
    isIdentified: true,
  },
  {
    name: 'event-id-within',
    text: page('Ticket webhooks', {
      'ticket.opened': { event: 'ticket.opened', meta: { eventId: 17, time: 5 }, id: 'T-1', title: 'Broken' },
      'ticket.closed': { event: 'ticket.closed', meta: { eventId: 18, time: 6 }, id: 'T-1', reason: 'Done' },
    }),
    forms: ['json'],
    identity: '`meta.eventId`',
    isIdentified: true,
  },
  {
    name: 'no-id',
    text: page('Sensor events', {
      'sensor.measured': { type: 'sensor.measured', data: { id: 's1', celsius: 21.5 } },
      'sensor.lost': { type: 'sensor.lost', data: { id: 's1' } },
    }),
    forms: ['json'],
    isIdentified: false,
  },
  {
    name: 'event-bus',
    text: page('Shop events', {
      OrderPaid: {
        version: '0',
        id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
        'detail-type': 'OrderPaid',
        source: 'shop',
        time: '2024-05-01T10:00:00Z',
        detail: { order: 'A-17' },
      },
    }),
    forms: ['json'],
    identity: '`id`',
    isIdentified: true,
  },
  {
    name: 'grid-and-webhook',
    text: page('Shop webhooks', {
      'Contoso.Shop.OrderPaid': [gridEvent],
      'order.lost': { event: 'order.lost', order: 'A-17', reason: 'Nobody was at home.' },
    }),
    forms: ['event-grid', 'cloudevents'],
    identity: '`id`',
    isIdentified: false,
  },
  { name: 'by-header', text: byHeader, forms: ['json'], byHeader: true, isIdentified: false },
  { name: 'by-header-and-action', text: byHeaderAndAction, forms: ['json'], byHeader: true, isIdentified: false },
  { name: 'forge', text: forge, forms: ['json'], byHeader: true, isIdentified: true, scheme: 'github' },
  { name: 'payments', text: payments, forms: ['json'], identity: '`id`', isIdentified: true, scheme: 'stripe' },
  { name: 'chat', text: chat, forms: ['json'], identity: '`event_id`', isIdentified: true, scheme: 'slack' },
];
