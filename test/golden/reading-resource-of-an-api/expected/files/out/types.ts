export interface Message {
  id: string; // The id of the message. Example: `"m1"`.
  text: string; // What it says. Example: `"Hello"`.
  pin?: Pin; // Where it is pinned.
}
export interface Pin { // The `pin` of `Message`.
  board: string;
  notification_level: number; // Who is told.
}
export interface Notification {
  id: string;
  seen: boolean; // Whether somebody saw it.
}
