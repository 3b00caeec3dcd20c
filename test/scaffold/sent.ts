/** What is sent to a project of a page, and what the sender is told. */
export const SENT: Readonly<Record<string, readonly (readonly [command: string, exitCode: number, ...says: string[]])[]>> = {
  calling: [
    ['CallStarted', 0, '200, as it should be', '"handled"'],
    ['callstartedevent', 0, '200, as it should be', '"handled"'],
    ['microsoft.communication.callStarted', 0, '200, as it should be', '"handled"'],
    ['--handshake', 0, '200, as it should be', 'validationResponse'],
    ['--handshake --cloudevents', 0, '200, as it should be', 'eventgrid.azure.net'],
    ['CallEnded --cloudevents --batch 3', 0, '200, as it should be', '"index": 2'],
    ['IncomingCall --invalid', 0, '500, as it should be', 'is missing'],
    ['CallStartet', 2, 'Did you mean CallStarted?'],
    ['CallEnded --batch 0', 2, 'a whole number from 1 on'],
    ['CallEnded --batch 2 --invalid', 2, 'Use either --batch or --invalid'],
    ['CallEnded --handshake', 2, '--handshake takes no event'],
  ],
  'cloud-events': [
    ['OrderSent --batch 2', 0, '200, as it should be', '"index": 1'],
    ['OrderSent --cloudevents', 0, '200, as it should be'],
    ['--handshake', 0, '200, as it should be', 'eventgrid.azure.net'],
    ['OrderSent --invalid', 0, '500, as it should be'],
  ],
  shop: [
    ['Paid', 0, '200, as it should be', '"handled"'],
    ['Paid --invalid', 0, '500, as it should be'],
    ['Paid --cloudevents', 2, 'do not come as CloudEvents'],
    ['Paid --batch 2', 2, 'There are no batches'],
    ['--handshake', 2, 'There is no handshake'],
    ['--handshake --cloudevents', 2, 'There is no handshake'],
    ['--color', 2, "Unknown option '--color'", 'npm run send -- EVENT [--invalid] [--url URL]'],
  ],
  'no-id': [
    ['Measured', 0, '200, as it should be', '"handled"'],
    ['Lost --invalid', 0, '500, as it should be'],
  ],
  'grid-and-webhook': [
    ['OrderPaid --cloudevents', 0, '200, as it should be', '"handled"'],
    ['Lost', 0, '200, as it should be', '"handled"'],
    ['Lost --cloudevents', 2, 'do not come as CloudEvents'],
    ['Lost --batch 2', 2, 'There are no batches'],
  ],
  'by-header': [
    ['orders/paid', 0, '200, as it should be', '"type": "orders/paid"'],
    ['OrdersCreate --invalid', 0, '500, as it should be'],
  ],
  'by-header-and-action': [
    ['IssuesClosed', 0, '200, as it should be', '"type": "issues.closed"'],
    ['push --invalid', 0, '500, as it should be'],
  ],
};
