export interface TramStartedEvent { // tram/started - tram/stopped.
  tram: unknown;
  speed: number; // How fast it went.
}
export interface TramStoppedEvent { // tram/started - tram/stopped.
  tram: unknown;
  speed: number; // How fast it went.
}
export interface TramSoldEvent { // tram/sold / tram/bought.
  price: unknown;
  buyer?: string; // Who bought it.
}
export interface TramBoughtEvent { // tram/sold / tram/bought.
  price: unknown;
  buyer?: string; // Who bought it.
}
export interface DoorsOpenedEvent { // Event: doors_opened.
  side: string; // Left or right.
}
export interface LightsOutEvent { // Event lights_out.
  car: number; // Which car.
}
export interface BellRungEvent { // 事件：bell_rung.
  times: number; // How often.
}
export interface EventMap { // Every documented event, by its type.
  'tram/started': TramStartedEvent;
  'tram/stopped': TramStoppedEvent;
  'tram/sold': TramSoldEvent;
  'tram/bought': TramBoughtEvent;
  'doors_opened': DoorsOpenedEvent;
  'lights_out': LightsOutEvent;
  'bell_rung': BellRungEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  TramStarted: 'tram/started', // tram/started - tram/stopped.
  TramStopped: 'tram/stopped', // tram/started - tram/stopped.
  TramSold: 'tram/sold', // tram/sold / tram/bought.
  TramBought: 'tram/bought', // tram/sold / tram/bought.
  DoorsOpened: 'doors_opened', // Event: doors_opened.
  LightsOut: 'lights_out', // Event lights_out.
  BellRung: 'bell_rung', // 事件：bell_rung.
} as const;
