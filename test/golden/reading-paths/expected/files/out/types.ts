export interface Rollout { // The rollout.
  commit: string; // Example: `"c0ffee"`.
  author: Author;
}
export interface Author { // The `author` of `Rollout`.
  name: string; // Who made it. Example: `"Li"`.
}
export interface Step { // One of the `steps` of `RolloutDoneEvent`.
  name: string; // The name of the step. Example: `"copy"`.
  seconds: number; // How long it took. Example: `1.5`.
  hosts: string[];
}
export interface RolloutStartedEvent { // The event `rollout.started`.
  rollout: Rollout;
  note: string | null; // The text (or null if there is none). Example: `"first"`.
  event: 'rollout.started';
}
export interface RolloutDoneEvent { // The event `rollout.done`.
  steps: Step[]; // What was done.
  event: 'rollout.done';
}
export interface EventMap { // Every documented event, by its type.
  'rollout.started': RolloutStartedEvent;
  'rollout.done': RolloutDoneEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  RolloutStarted: 'rollout.started',
  RolloutDone: 'rollout.done',
} as const;
