export interface AccountCreateEvent { // Event type: `account.create`, `account` in `meta.type` and `create` in `meta.op`.
  meta: AccountCreateMeta; // Seen in the one example.
  row: Row; // Seen in the one example.
}
export interface AccountDeleteEvent { // Event type: `account.delete`, `account` in `meta.type` and `delete` in `meta.op`.
  meta: AccountDeleteMeta; // Seen in the one example.
  row: Row; // Seen in the one example.
}
export interface EntryCreateEvent { // Event type: `entry.create`, `entry` in `meta.type` and `create` in `meta.op`.
  meta: EntryCreateMeta; // Seen in the one example.
  row: Row; // Seen in the one example.
}
