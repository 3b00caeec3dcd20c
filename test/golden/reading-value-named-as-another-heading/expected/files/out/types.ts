export interface Book { // The `book` of `Delete`, `Member` and 2 other events.
  id: number; // Example: `7`. Seen in 4 of 4 examples.
  title: string; // Example: `"Dunes"`. Seen in 4 of 4 examples.
  kind: string; // Example: `"public"`. Seen in 4 of 4 examples.
}
export interface Member { // The `member` of `Member`.
  name: string; // Example: `"Ada"`. Seen in the one example.
}
export interface DeleteEvent { // Event type: `delete`.
  book: Book; // Seen in the one example.
}
export interface MemberEvent { // Event type: `member`.
  book: Book; // Seen in the one example.
  member: Member; // Seen in the one example.
}
export interface SecurityNoticeEvent { // Event type: `security_notice`.
  book: Book; // Seen in the one example.
  notice: string; // Example: `"Return by Friday"`. Seen in the one example.
}
export interface PublicEvent { // Event type: `public`.
  book: Book; // Seen in the one example.
  reader: number; // Example: `5`. Seen in the one example.
}
