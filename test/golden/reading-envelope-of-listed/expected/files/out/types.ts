export interface LoanOpenedObject { // The `object` of `LoanOpenedEvent`.
  id: string; // Example: `"L-204"`.
  title: string; // Example: `"Atlas of Lakes"`.
  days: number; // Example: `21`.
}
export interface MemberJoinedEvent { // The event `member.joined`.
  event: 'member.joined';
  created_at: string;
  attempt: number;
  object: Record<string, unknown>;
}
export interface MemberLeftEvent { // The event `member.left`.
  event: 'member.left';
  created_at: string;
  attempt: number;
  object: Record<string, unknown>;
}
export interface LoanOpenedEvent { // The event `loan.opened`.
  event: 'loan.opened';
  created_at: string; // Example: `"2024-03-02T09:30:00Z"`.
  attempt: number; // Example: `1`.
  object: LoanOpenedObject;
}
export interface LoanReturnedEvent { // The event `loan.returned`.
  event: 'loan.returned';
  created_at: string;
  attempt: number;
  object: Record<string, unknown>;
}
export interface EventMap { // Every documented event, by its type.
  'member.joined': MemberJoinedEvent;
  'member.left': MemberLeftEvent;
  'loan.opened': LoanOpenedEvent;
  'loan.returned': LoanReturnedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  MemberJoined: 'member.joined',
  MemberLeft: 'member.left',
  LoanOpened: 'loan.opened',
  LoanReturned: 'loan.returned',
} as const;
