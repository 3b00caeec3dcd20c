export interface LoanChangedEvent { // The event `loan.changed`.
  type: 'loan.changed';
  state: 'lent' | 'returned' | (string & {}); // Of the loan. Example: `"lent"`.
  level: 1 | 2 | (number & {}); // The level of the reader. `1`: NEW, `2`: KNOWN. Example: `2`.
  via: string; // One of the ways. Example: `"web"`.
  desk: string; // See desks. Example: `"north"`.
  reader: string; // The number of the reader. Example: `"R-1"`.
  format: string; // Example: `"book"`.
}
export interface LoanMadeEvent { // The event `loan.made`.
  type: 'loan.made';
  state: 'lent' | 'returned' | (string & {}); // The state of the loan.
  pace: 'slow' | 'fast' | (string & {}); // How fast it was.
}
