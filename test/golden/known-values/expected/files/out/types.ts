export interface LoanChangedEvent { // Event type: `loan.changed`.
  type: 'loan.changed';
  state: 'lent' | 'returned' | 'lost' | (string & {}); // One of: lent, returned, lost. Example: `"lent"`. Seen in the one example.
  level: 1 | 2 | (number & {}); // Of the reader. `1`: NEW, `2`: KNOWN. Example: `2`. Seen in the one example.
  desk: 'north' | 'south' | (string & {}); // Where it was lent. Example: `"north"`. Seen in the one example.
  format: 1 | 2 | (number & {}); // 1 = paper, 2 = sound. Example: `1`. Seen in the one example.
  via: string; // For example web or desk. Example: `"web"`. Seen in the one example.
}
