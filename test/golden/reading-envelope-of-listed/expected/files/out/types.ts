export interface LoanOpenedObject { // The `object` of `LoanOpened`.
  id: string; // Example: `"L-204"`. Seen in the one example.
  title: string; // Example: `"Atlas of Lakes"`. Seen in the one example.
  days: number; // Example: `21`. Seen in the one example.
}
export interface MemberJoinedEvent { // Event type: `member.joined`.
  event: 'member.joined';
  created_at: string; // From the table; no example shows it.
  attempt: number; // From the table; no example shows it.
}
export interface MemberLeftEvent { // Event type: `member.left`.
  event: 'member.left';
  created_at: string; // From the table; no example shows it.
  attempt: number; // From the table; no example shows it.
}
export interface LoanOpenedEvent { // Event type: `loan.opened`.
  event: 'loan.opened';
  created_at: string; // Example: `"2024-03-02T09:30:00Z"` (date-time). Seen in the one example.
  attempt: number; // Example: `1`. Seen in the one example.
  object: LoanOpenedObject; // Seen in the one example.
}
export interface LoanReturnedEvent { // Event type: `loan.returned`.
  event: 'loan.returned';
  created_at: string; // From the table; no example shows it.
  attempt: number; // From the table; no example shows it.
}
