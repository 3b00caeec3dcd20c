export interface LampMovedEvent { // A lamp was moved. Event type: `lamp_moved`.
  time: number; // When. From the table; no example shows it.
  notice_type: 'lamp_moved';
  lamp: number; // Which. From the table; no example shows it.
}
export interface LampBrokenEvent { // A lamp broke. Event type: `lamp_broken`.
  time: number; // When. From the table; no example shows it.
  notice_type: 'lamp_broken';
  sub_type: 'burst' | 'faded' | (string & {}); // How. From the table; no example shows it.
  lamp: number; // Which. From the table; no example shows it.
}
export interface SwitchPressedEvent { // Somebody pressed a switch. Event type: `switch_pressed`.
  time: number; // When. From the table; no example shows it.
  notice_type: string; // The kind of notice. From the table; no example shows it.
  sub_type: 'switch_pressed';
  switch: string; // Which. From the table; no example shows it.
}
export interface EventMap { // Every documented event, by its type.
  'lamp_moved': LampMovedEvent;
  'lamp_broken': LampBrokenEvent;
  'switch_pressed': SwitchPressedEvent;
  'bell_rung': BellRungEvent;
}
