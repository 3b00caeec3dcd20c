import type {
  CrewChangedJoinedEvent,
  CrewChangedLeftEvent,
  CrewChangedMovedEvent,
  CrewChangedOtherEvent,
  EventType,
  TripChangedCanceledEvent,
  TripChangedDelayedEvent,
  TripChangedDepartedEvent,
  TripChangedOtherEvent,
} from './types.js';
import type { Delivery } from './router.js';
export interface VariantMap { // The variants of events, by the names under which handlers are added.
  'ferry.trip.changed.delayed': TripChangedDelayedEvent;
  'ferry.trip.changed.canceled': TripChangedCanceledEvent;
  'ferry.trip.changed.departed': TripChangedDepartedEvent;
  'ferry.trip.changed.other': TripChangedOtherEvent;
  'ferry.crew.changed.joined': CrewChangedJoinedEvent;
  'ferry.crew.changed.left': CrewChangedLeftEvent;
  'ferry.crew.changed.moved': CrewChangedMovedEvent;
  'ferry.crew.changed.other': CrewChangedOtherEvent;
}
// … as in templates/
const VARIANTS: Readonly<Record<string, Variants>> = {
  'ferry.trip.changed': {
    path: ['data', 'status'],
    names: {
      delayed: 'ferry.trip.changed.delayed',
      canceled: 'ferry.trip.changed.canceled',
      departed: 'ferry.trip.changed.departed',
    },
    other: 'ferry.trip.changed.other',
  },
  'ferry.crew.changed': {
    path: ['data', 'action'],
    names: {
      joined: 'ferry.crew.changed.joined',
      left: 'ferry.crew.changed.left',
      moved: 'ferry.crew.changed.moved',
    },
    other: 'ferry.crew.changed.other',
  },
};
