declare enum Undocumented {
  value = 'any other text',
}
export type UndocumentedValue = Undocumented; // A string that is none of the documented values. Assign it to a `string` to compare it with values that the pages do not name.
export interface Review { // The `review` of `CodeReviewEvent`.
  id: number;
}
export interface CodeReviewOpenedEvent { // The event `code_review` with `opened` in `action`. A review was opened.
  action: 'opened';
  review: Review;
}
export interface CodeReviewClosedEvent { // The event `code_review` with `closed` in `action`.
  action: 'closed';
  merged: boolean;
  review: Review;
}
export interface CodeReviewOtherEvent { // The event `code_review` with an undocumented value in `action`.
  review: Review;
  action: string;
}
export type CodeReviewEvent = CodeReviewOpenedEvent | CodeReviewClosedEvent | CodeReviewOtherEvent; // The event `code_review`, identified by `code_review` in the header `X-Forge-Event`.
export interface PushEvent { // The event `push`, identified by `push` in the header `X-Forge-Event`.
  ref: string;
}
export interface EventMap { // Every documented event, by its type.
  'code_review': CodeReviewEvent;
  'push': PushEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  CodeReview: 'code_review',
  Push: 'push',
} as const;
