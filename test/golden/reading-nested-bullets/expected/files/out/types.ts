export interface Loan { // The loan.
  id: string; // Its id. Example: `"L1"`.
  days?: number; // How long. Example: `14`.
  books: Book[]; // What was lent.
}
export interface Book { // One of the `books` of `Loan`.
  isbn: string; // The number of the book. Example: `"978-3-16-148410-0"`.
  title?: string; // Its title. Example: `"Maps"`.
}
export interface Receipt { // The receipt.
  number: number; // Its number.
  note: string | null; // What the clerk wrote.
}
export interface LoanStartedEvent { // The event `loan.started`.
  event: 'loan.started';
  loan: Loan;
}
export interface FinePaidEvent { // The event `fine.paid`.
  amount: number; // What was paid. Example: `1.5`.
  receipt?: Receipt;
  event: 'fine.paid';
}
export interface EventMap { // Every documented event, by its type.
  'loan.started': LoanStartedEvent;
  'fine.paid': FinePaidEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  LoanStarted: 'loan.started',
  FinePaid: 'fine.paid',
} as const;
