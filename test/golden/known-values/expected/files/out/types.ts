export interface LoanChangedEvent { // The event `loan.changed`.
  type: 'loan.changed';
  state: 'lent' | 'returned' | 'lost' | (string & {}); // One of: lent, returned, lost. Example: `"lent"`.
  level: 1 | 2 | (number & {}); // Of the reader. `1`: NEW, `2`: KNOWN. Example: `2`.
  desk: 'north' | 'south' | (string & {}); // Where it was lent. Example: `"north"`.
  format: 1 | 2 | (number & {}); // 1 = paper, 2 = sound. Example: `1`.
  via: string; // For example web or desk.
}
