/** The members of an event, before anything is known of them. */
export type Members = Readonly<Record<string, unknown>>;

/** What is sent: as a browser's `fetch` takes it. */
export interface Delivery {
  readonly method: 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A form in which events come. */
export interface Form {
  readonly name: 'event-grid' | 'cloudevents' | 'json';
  /** Whether several events may come at once. */
  readonly hasBatches: boolean;
  /** An event in this form; nothing for one that does not come in it. */
  wrap(event: Members): Members | undefined;
  /** A delivery of events that are wrapped. */
  deliver(events: readonly Members[]): Delivery;
  /** What a sender asks before it delivers; missing where it does not ask. */
  readonly handshake?: () => Delivery;
}
