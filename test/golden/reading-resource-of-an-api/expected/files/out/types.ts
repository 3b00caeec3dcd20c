export interface Message { // Message, as the pages document it.
  id: string; // The id of the message. Example: `"m1"`. Seen in the one example.
  text: string; // What it says. Example: `"Hello"`. Seen in the one example.
  pin?: Pin | null; // Where it is pinned. In the table, but not in the example.
}
export interface Pin { // Pin, as the pages document it.
  board: string; // The board. From the table; no example shows it.
  notification_level: number; // Who is told. From the table; no example shows it.
}
export interface Notification { // Notification, as the pages document it.
  id: string; // The id. From the table; no example shows it.
  seen: boolean; // Whether somebody saw it. From the table; no example shows it.
}
