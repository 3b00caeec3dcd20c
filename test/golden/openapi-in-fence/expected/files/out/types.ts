export interface Booking {
  number: string;
  from?: string;
}
export interface BookingObject {
  number: string;
  canceledAt: string;
}
export interface BookingMadeEvent { // A guest books a room.
  event: 'booking.made';
  booking: Booking;
  guests: number; // How many guests come.
}
export interface BookingGoneEvent { // A booking is canceled.
  event: 'booking.gone';
  booking: BookingObject;
}
export interface RoomClosedEvent { // A room is closed for a while.
  event: string;
  room: number;
  reason?: 'paint' | 'repair';
}
export interface EventMap { // Every documented event, by its type.
  'booking.made': BookingMadeEvent;
  'booking.gone': BookingGoneEvent;
  'room.closed': RoomClosedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  BookingMade: 'booking.made', // A guest books a room.
  BookingGone: 'booking.gone', // A booking is canceled.
  RoomClosed: 'room.closed', // A room is closed for a while.
} as const;
