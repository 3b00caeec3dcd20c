export interface TramStartedEvent { // tram/started - tram/stopped. Event type: `tram/started`.
  tram: unknown; // From the table; no example shows it.
  speed: number; // How fast it went. From the table; no example shows it.
}
export interface TramStoppedEvent { // tram/started - tram/stopped. Event type: `tram/stopped`.
  tram: unknown; // From the table; no example shows it.
  speed: number; // How fast it went. From the table; no example shows it.
}
export interface TramSoldEvent { // tram/sold / tram/bought. Event type: `tram/sold`.
  price: unknown; // From the table; no example shows it.
  buyer?: string | null; // who bought it. From the table; no example shows it.
}
export interface TramBoughtEvent { // tram/sold / tram/bought. Event type: `tram/bought`.
  price: unknown; // From the table; no example shows it.
  buyer?: string | null; // who bought it. From the table; no example shows it.
}
export interface DoorsOpenedEvent { // Event: doors_opened. Event type: `doors_opened`.
  side: string; // Left or right. From the table; no example shows it.
}
export interface LightsOutEvent { // Event lights_out. Event type: `lights_out`.
  car: number; // Which car. From the table; no example shows it.
}
export interface BellRungEvent { // 事件：bell_rung. Event type: `bell_rung`.
  times: number; // How often. From the table; no example shows it.
}
