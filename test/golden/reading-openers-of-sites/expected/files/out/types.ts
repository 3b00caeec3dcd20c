export interface RefundSentData { // The `data` of `RefundSentEvent`.
  number: string; // Example: `"R-1"`.
}
export interface InvoicePaidData { // The `data` of `InvoicePaidEvent`.
  number: string; // Example: `"R-1"`.
  amount: number; // Example: `12.5`.
}
export interface RefundSentEvent { // The event `refund.sent`. Known from one example.
  type: 'refund.sent';
  data: RefundSentData;
}
export interface InvoicePaidEvent { // The event `invoice.paid`. Known from one example.
  type: 'invoice.paid';
  data: InvoicePaidData;
}
export interface EventMap { // Every documented event, by its type.
  'refund.sent': RefundSentEvent;
  'invoice.paid': InvoicePaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  RefundSent: 'refund.sent',
  InvoicePaid: 'invoice.paid',
} as const;
