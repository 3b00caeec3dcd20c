export interface LampMovedEvent { // A lamp was moved.
  time: number; // When.
  notice_type: 'lamp_moved';
  lamp: number; // Which.
}
export interface LampBrokenEvent { // A lamp broke.
  time: number; // When.
  notice_type: 'lamp_broken';
  sub_type: 'burst' | 'faded' | (string & {}); // How.
  lamp: number; // Which.
}
export interface SwitchPressedEvent { // Somebody pressed a switch.
  time: number; // When.
  notice_type: string; // The kind of notice.
  sub_type: 'switch_pressed';
  switch: string; // Which.
}
export interface EventMap { // Every documented event, by its type.
  'lamp_moved': LampMovedEvent;
  'lamp_broken': LampBrokenEvent;
  'switch_pressed': SwitchPressedEvent;
  'bell_rung': BellRungEvent;
}
