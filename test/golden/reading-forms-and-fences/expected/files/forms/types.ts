export interface BellRungEvent { // The event `bell.rung`.
  event: 'bell.rung';
  data: BellRungData;
}
export interface BellBrokenEvent { // Sent when the bell broke.
  event: 'bell.broken';
  data: BellBrokenData;
}
export interface EventMap { // Every documented event, by its type.
  'bell.rung': BellRungEvent;
  'bell.broken': BellBrokenEvent;
}
