// … others

/** Event type: `account.create`, `account` in `meta.type` and `create` in `meta.op`. */
export interface AccountCreateEvent {
  /** Seen in the one example. */
  meta: AccountCreateMeta;
  /** Seen in the one example. */
  row: Row;
}

/** Event type: `account.delete`, `account` in `meta.type` and `delete` in `meta.op`. */
export interface AccountDeleteEvent {
  /** Seen in the one example. */
  meta: AccountDeleteMeta;
  /** Seen in the one example. */
  row: Row;
}

/** Event type: `entry.create`, `entry` in `meta.type` and `create` in `meta.op`. */
export interface EntryCreateEvent {
  /** Seen in the one example. */
  meta: EntryCreateMeta;
  /** Seen in the one example. */
  row: Row;
}

/** Every documented event, by its type. */
export interface EventMap {
  'account.create': AccountCreateEvent;
  'account.delete': AccountDeleteEvent;
  'entry.create': EntryCreateEvent;
}

// … others
