export interface Book { // The `book` of 4 events.
  id: number; // Example: `7`.
  title: string; // Example: `"Dunes"`.
  kind: string; // Example: `"public"`.
}
export interface Member { // The `member` of `MemberEvent`.
  name: string; // Example: `"Ada"`.
}
export interface DeleteEvent { // The event `delete`. Known from one example.
  book: Book;
}
export interface MemberEvent { // The event `member`. Known from one example.
  book: Book;
  member: Member;
}
export interface SecurityNoticeEvent { // The event `security_notice`. Known from one example.
  book: Book;
  notice: string; // Example: `"Return by Friday"`.
}
export interface PublicEvent { // The event `public`. Known from one example.
  book: Book;
  reader: number; // Example: `5`.
}
export interface EventMap { // Every documented event, by its type.
  'delete': DeleteEvent;
  'member': MemberEvent;
  'security_notice': SecurityNoticeEvent;
  'public': PublicEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Delete: 'delete',
  Member: 'member',
  SecurityNotice: 'security_notice',
  Public: 'public',
} as const;
