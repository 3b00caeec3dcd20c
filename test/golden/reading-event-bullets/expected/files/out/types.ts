export interface Song { // The `song` of `SongAdded`.
  title: string; // Example: `"Dawn"`. Seen in the one example.
  voices: number; // Example: `4`. Seen in the one example.
}
export interface SongAddedEvent { // a song joined the program. Event type: `song.added`.
  event: 'song.added';
  song: Song; // Seen in the one example.
}
export interface SongRemovedEvent { // a song left it. Event type: `song.removed`.
  event: 'song.removed';
  title: string; // Example: `"Dawn"`. Seen in the one example.
}
export interface ConcertPlannedEvent { // a date was set. Event type: `concert.planned`.
  event: 'concert.planned';
}
