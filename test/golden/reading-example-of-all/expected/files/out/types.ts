export interface Member { // The `member` of `MemberJoinedEvent` and `MemberLeftEvent`.
  id: string; // Example: `"m1"`.
  name: string; // Example: `"Ada"`.
}
export interface MemberJoinedEvent { // Somebody has become a member. Known from one example.
  member: Member;
}
export interface MemberLeftEvent { // A member has left. Known from one example.
  member: Member;
}
export interface EventMap { // Every documented event, by its type.
  'member.joined': MemberJoinedEvent;
  'member.left': MemberLeftEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  MemberJoined: 'member.joined', // Somebody has become a member.
  MemberLeft: 'member.left', // A member has left.
} as const;
