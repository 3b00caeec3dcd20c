export interface Locker { // The `locker` of `LockerRentedEvent` and `LockerExtendedEvent`.
  number: number; // Example: `7`.
  until: string; // Example: `"2025-01-01"`.
}
export interface Key { // The `key` of `KeyIssuedEvent` and `KeyReturnedEvent`.
  serial: string; // Example: `"K-1"`.
}
export interface LockerRentedEvent { // Sent when money arrives. Known from one example.
  event: 'locker.rented';
  locker: Locker;
}
export interface LockerExtendedEvent { // Sent when money arrives. Known from one example.
  event: 'locker.extended';
  locker: Locker;
}
export interface LockerFreedEvent { // Locker.freed, locker.cleared. Known from one example.
  event: 'locker.freed';
  number: number; // Example: `7`.
}
export interface LockerClearedEvent { // Locker.freed, locker.cleared. Known from one example.
  event: 'locker.cleared';
  number: number; // Example: `7`.
}
export interface KeyIssuedEvent { // The event `key.issued`. Known from one example.
  event: 'key.issued';
  key: Key;
  holder: string; // Example: `"Ana"`.
}
export interface KeyReturnedEvent { // The event `key.returned`. Known from one example.
  event: 'key.returned';
  key: Key;
  holder: string; // Example: `"Ana"`.
}
export interface EventMap { // Every documented event, by its type.
  'locker.rented': LockerRentedEvent;
  'locker.extended': LockerExtendedEvent;
  'locker.freed': LockerFreedEvent;
  'locker.cleared': LockerClearedEvent;
  'key.issued': KeyIssuedEvent;
  'key.returned': KeyReturnedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  LockerRented: 'locker.rented', // Sent when money arrives.
  LockerExtended: 'locker.extended', // Sent when money arrives.
  LockerFreed: 'locker.freed', // Locker.freed, locker.cleared.
  LockerCleared: 'locker.cleared', // Locker.freed, locker.cleared.
  KeyIssued: 'key.issued',
  KeyReturned: 'key.returned',
} as const;
