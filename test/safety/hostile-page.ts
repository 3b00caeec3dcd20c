/** Where text of a page can stand. */
export const places = ['title', 'prose', 'heading', 'event type', 'key', 'value', 'table cell', 'fence info'] as const;

export type PlaceInPage = (typeof places)[number];

/**
 * A page of two events that has a text at one of the places, as far as Markdown lets that place have it. Pages that are
 * read together need shops of their own.
 */
export function pageWith(place: PlaceInPage, text: string, shop = 'Orders'): string {
  const at = (one: PlaceInPage, usual: string): string => (one === place ? text : usual);
  const onOneLine = (one: PlaceInPage, usual: string): string => at(one, usual).replace(/[\r\n]+/g, ' ');
  const inCell = (one: PlaceInPage, usual: string): string => onOneLine(one, usual).replaceAll('|', '\\|');
  const type = at('event type', `Contoso.${shop}.OrderPaid`);
  const sent = `Contoso.${shop}.OrderSent`;
  const data = Object.fromEntries([
    [at('key', 'orderId'), '8'],
    ['amount', 12.5],
    [
      'buyer',
      Object.fromEntries([
        [at('key', 'id'), 'x'],
        ['name', at('value', 'Ada')],
      ]),
    ],
  ]);
  const event = { id: '1', subject: 's', eventType: type, eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', data };
  return `# ${onOneLine('title', shop)}

${at('prose', 'Events of orders.')}

| Event type | Description |
| ---------- | ----------- |
| ${type.replace(/[\r\n|]+/g, ' ')} | ${inCell('table cell', 'An order was paid')} |
| ${sent} | ${inCell('table cell', 'An order was sent')} |

## ${onOneLine('heading', `Contoso.${shop}.OrderPaid`)}

\`\`\`json ${onOneLine('fence info', '').replaceAll('`', '')}
${JSON.stringify([event], null, 2)}
\`\`\`

| Field | Type | Description |
| ----- | ---- | ----------- |
| amount | number | ${inCell('table cell', 'What was paid')} |
| buyer | object | ${inCell('prose', 'Who paid')} |

## ${sent}

\`\`\`json
${JSON.stringify([{ ...event, eventType: sent, data: { weight: 1 } }], null, 2)}
\`\`\`
`;
}
