export interface LoanEventBody { // The `event` of `LoanEvent`.
  action: string; // Example: `"create"`.
  scope: 'loan';
}
export interface Book { // The `book` of `LoanEvent`, `LoanReminderEvent` and `ReaderEvent`.
  title: string; // Example: `"Dawn"`.
  state: 'lent' | 'shelved' | (string & {}); // Example: `"lent"`.
}
export interface LoanReminderEventBody { // The `event` of `LoanReminderEvent`.
  action: string;
  scope: 'loan.reminder';
}
export interface ReaderEventBody { // The `event` of `ReaderEvent`.
  action: string;
  scope: 'reader';
}
export interface LoanEvent { // The event `loan`. Known from one example.
  event: LoanEventBody;
  book: Book;
}
export interface LoanReminderEvent { // A reader was reminded of a loan.
  event: LoanReminderEventBody;
  book: Book;
}
export interface ReaderEvent { // A reader joined.
  event: ReaderEventBody;
  book: Book;
}
export interface EventMap { // Every documented event, by its type.
  'loan': LoanEvent;
  'loan.reminder': LoanReminderEvent;
  'reader': ReaderEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Loan: 'loan',
  LoanReminder: 'loan.reminder', // A reader was reminded of a loan.
  Reader: 'reader', // A reader joined.
} as const;
