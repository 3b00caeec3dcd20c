export interface PluggedInEvent { // A cable was plugged in. Event type: `plugged_in`.
  socket: number; // Which socket. From the table; no example shows it.
}
export interface PluggedOutEvent { // A cable was pulled. Event type: `plugged_out`.
  socket: number; // Which socket. From the table; no example shows it.
}
export interface RingEvent { // The bell rings. Event type: `ring`.
  tone: string; // How it sounds. From the table; no example shows it.
}
