export interface AccountCreateEvent { // The event `account.create`, identified by `account` in `meta.type` and `create` in `meta.op`. Known from one example.
  meta: AccountCreateMeta;
  row: Row;
}
export interface AccountDeleteEvent { // The event `account.delete`, identified by `account` in `meta.type` and `delete` in `meta.op`. Known from one example.
  meta: AccountDeleteMeta;
  row: Row;
}
export interface EntryCreateEvent { // The event `entry.create`, identified by `entry` in `meta.type` and `create` in `meta.op`. Known from one example.
  meta: EntryCreateMeta;
  row: Row;
}
export interface EventMap { // Every documented event, by its type.
  'account.create': AccountCreateEvent;
  'account.delete': AccountDeleteEvent;
  'entry.create': EntryCreateEvent;
}
