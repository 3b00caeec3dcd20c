export interface LoanEventBody { // The `event` of `Loan`.
  action: string; // Example: `"create"`. Seen in the one example.
  scope: 'loan';
}
export interface Book { // The `book` of `Loan`, `LoanReminder` and `Reader`.
  title: string; // Example: `"Dawn"`. Seen in the one example.
  state: string; // Example: `"lent"`. Seen in the one example.
}
export interface LoanReminderEventBody { // The `event` of `LoanReminder`.
  action: string; // From the table; no example shows it.
  scope: 'loan.reminder';
}
export interface ReaderEventBody { // The `event` of `Reader`.
  action: string; // From the table; no example shows it.
  scope: 'reader';
}
export interface LoanEvent { // Event type: `loan`.
  event: LoanEventBody; // Seen in the one example.
  book: Book; // Seen in the one example.
}
export interface LoanReminderEvent { // A reader was reminded of a loan. Event type: `loan.reminder`.
  event: LoanReminderEventBody; // From the table; no example shows it.
  book: Book; // From the table; no example shows it.
}
export interface ReaderEvent { // A reader joined. Event type: `reader`.
  event: ReaderEventBody; // From the table; no example shows it.
  book: Book; // From the table; no example shows it.
}
