// … others

/**
 * A lamp was moved.
 * Event type: `lamp_moved`.
 */
export interface LampMovedEvent {
  /**
   * When.
   * From the table; no example shows it.
   */
  time: number;
  notice_type: 'lamp_moved';
  /**
   * Which.
   * From the table; no example shows it.
   */
  lamp: number;
}

/**
 * A lamp broke.
 * Event type: `lamp_broken`.
 */
export interface LampBrokenEvent {
  /**
   * When.
   * From the table; no example shows it.
   */
  time: number;
  notice_type: 'lamp_broken';
  /**
   * How.
   * From the table; no example shows it.
   */
  sub_type: 'burst' | 'faded' | (string & {});
  /**
   * Which.
   * From the table; no example shows it.
   */
  lamp: number;
}

/**
 * Somebody pressed a switch.
 * Event type: `switch_pressed`.
 */
export interface SwitchPressedEvent {
  /**
   * When.
   * From the table; no example shows it.
   */
  time: number;
  /**
   * The kind of notice.
   * From the table; no example shows it.
   */
  notice_type: string;
  sub_type: 'switch_pressed';
  /**
   * Which.
   * From the table; no example shows it.
   */
  switch: string;
}

// … others

/** Every documented event, by its type. */
export interface EventMap {
  'lamp_moved': LampMovedEvent;
  'lamp_broken': LampBrokenEvent;
  'switch_pressed': SwitchPressedEvent;
  'bell_rung': BellRungEvent;
}

// … others
