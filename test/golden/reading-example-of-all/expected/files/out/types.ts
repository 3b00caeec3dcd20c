export interface Member { // The `member` of `MemberJoined` and `MemberLeft`.
  id: string; // Example: `"m1"`. Seen in 2 of 2 examples.
  name: string; // Example: `"Ada"`. Seen in 2 of 2 examples.
}
export interface MemberJoinedEvent { // Somebody has become a member. Event type: `member.joined`.
  member: Member; // Seen in the one example.
}
export interface MemberLeftEvent { // A member has left. Event type: `member.left`.
  member: Member; // Seen in the one example.
}
