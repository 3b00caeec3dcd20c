export interface Rollout { // The `rollout` of `RolloutStarted`.
  commit: string; // The commit. Example: `"c0ffee"`. Seen in the one example.
  author: Author; // Seen in the one example.
}
export interface Author { // The `author` of `RolloutStarted`.
  name: string; // Who made it. Example: `"Li"`. Seen in the one example.
}
export interface Step { // The `steps[]` of `RolloutDone`.
  name: string; // The name of the step. Example: `"copy"`. Seen in the one example.
  seconds: number; // How long it took. Example: `1.5`. Seen in the one example.
  hosts: string[]; // Seen in the one example.
}
export interface RolloutStartedEvent { // Event type: `rollout.started`.
  rollout: Rollout; // The rollout. Seen in the one example.
  note: string | null; // The text (or null if there is none). Example: `"first"`. Seen in the one example.
  event: 'rollout.started';
}
export interface RolloutDoneEvent { // Event type: `rollout.done`.
  steps: Step[]; // What was done. Seen in the one example.
  event: 'rollout.done';
}
