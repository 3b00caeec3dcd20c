export interface Loan { // The `loan` of `LoanStarted`.
  id: string; // its id. Example: `"L1"`. Seen in the one example.
  days?: number | null; // how long. Example: `14`. Seen in the one example.
  books: Book[]; // what was lent. Seen in the one example.
}
export interface Book { // The `books[]` of `LoanStarted`.
  isbn: string; // the number of the book. Example: `"978-3-16-148410-0"`. Seen in the one example.
  title?: string | null; // its title. Example: `"Maps"`. Seen in the one example.
}
export interface Receipt { // The `receipt` of `FinePaid`.
  number: number; // Its number. From the table; no example shows it.
  note: string | null; // What the clerk wrote. From the table; no example shows it.
}
export interface LoanStartedEvent { // Event type: `loan.started`.
  event: 'loan.started';
  loan: Loan; // the loan. Seen in the one example.
}
export interface FinePaidEvent { // Event type: `fine.paid`.
  amount: number; // What was paid. Example: `1.5`. Seen in the one example.
  receipt?: Receipt | null; // The receipt. In the table, but not in the example.
  event: 'fine.paid';
}
