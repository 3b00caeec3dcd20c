export interface Locker { // The `locker` of `LockerRented` and `LockerExtended`.
  number: number; // Example: `7`. Seen in 2 of 2 examples.
  until: string; // Example: `"2025-01-01"` (date). Seen in 2 of 2 examples.
}
export interface Key { // The `key` of `KeyIssued` and `KeyReturned`.
  serial: string; // Example: `"K-1"`. Seen in 2 of 2 examples.
}
export interface LockerRentedEvent { // Sent when money arrives. Event type: `locker.rented`.
  event: 'locker.rented';
  locker: Locker; // Seen in the one example.
}
export interface LockerExtendedEvent { // Sent when money arrives. Event type: `locker.extended`.
  event: 'locker.extended';
  locker: Locker; // Seen in the one example.
}
export interface LockerFreedEvent { // locker.freed, locker.cleared. Event type: `locker.freed`.
  event: 'locker.freed';
  number: number; // Example: `7`. Seen in the one example.
}
export interface LockerClearedEvent { // locker.freed, locker.cleared. Event type: `locker.cleared`.
  event: 'locker.cleared';
  number: number; // Example: `7`. Seen in the one example.
}
export interface KeyIssuedEvent { // Event type: `key.issued`.
  event: 'key.issued';
  key: Key; // Seen in the one example.
  holder: string; // Example: `"Ana"`. Seen in the one example.
}
export interface KeyReturnedEvent { // Event type: `key.returned`.
  event: 'key.returned';
  key: Key; // Seen in the one example.
  holder: string; // Example: `"Ana"`. Seen in the one example.
}
