export interface PluggedInEvent { // A cable was plugged in.
  socket: number; // Which socket.
}
export interface PluggedOutEvent { // A cable was pulled.
  socket: number; // Which socket.
}
export interface RingEvent { // The bell rings.
  tone: string; // How it sounds.
}
export interface EventMap { // Every documented event, by its type.
  'plugged_in': PluggedInEvent;
  'plugged_out': PluggedOutEvent;
  'ring': RingEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PluggedIn: 'plugged_in', // A cable was plugged in.
  PluggedOut: 'plugged_out', // A cable was pulled.
  Ring: 'ring', // The bell rings.
} as const;
