export interface Song { // The `song` of `SongAddedEvent`.
  title: string; // Example: `"Dawn"`.
  voices: number; // Example: `4`.
}
export interface SongAddedEvent { // A song joined the program. Known from one example.
  event: 'song.added';
  song: Song;
}
export interface SongRemovedEvent { // A song left it. Known from one example.
  event: 'song.removed';
  title: string; // Example: `"Dawn"`.
}
export interface ConcertPlannedEvent { // A date was set.
  event: 'concert.planned';
}
export interface EventMap { // Every documented event, by its type.
  'song.added': SongAddedEvent;
  'song.removed': SongRemovedEvent;
  'concert.planned': ConcertPlannedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  SongAdded: 'song.added', // A song joined the program.
  SongRemoved: 'song.removed', // A song left it.
  ConcertPlanned: 'concert.planned', // A date was set.
} as const;
