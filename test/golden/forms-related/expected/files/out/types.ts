export interface Boat { // The `boat` of `BoatDockedEvent`.
  flag: string; // Where she is registered. Example: `"NO"`.
  length: number; // In meters. Example: `12.5`.
  id: number; // Example: `4`.
  name: string; // Example: `"Alma"`.
  built: number; // Example: `1998`.
  draft: number; // Example: `2`.
  crew: number; // Example: `3`.
  berth: string; // Example: `"A7"`.
}
export interface BoatSeenBoat extends Pick<Boat, 'id' | 'name' | 'flag'> {} // A shorter form of `Boat`. The `boat` of `BoatSeenEvent`.
export interface BoatMeasuredBoat { // A shorter form of `Boat`. The `boat` of `BoatMeasuredEvent`.
  length: number; // From bow to stern. Example: `9.1`.
  draft: number; // Example: `1`.
}
export interface BoatLeftBoat { // A shorter form of `Boat`, in which `berth` differs. The `boat` of `BoatLeftEvent`.
  crew: number; // Example: `2`.
  berth: string | null; // Example: `"A8"`.
}
export interface BoatDockedEvent { // The event `boat_docked`. Known from one example.
  event: 'boat_docked';
  boat: Boat;
}
export interface BoatSeenEvent { // The event `boat_seen`. Known from one example.
  event: 'boat_seen';
  boat: BoatSeenBoat;
}
export interface BoatMeasuredEvent { // The event `boat_measured`. Known from one example.
  event: 'boat_measured';
  boat: BoatMeasuredBoat;
}
export interface BoatLeftEvent { // The event `boat_left`.
  event: 'boat_left';
  boat: BoatLeftBoat;
}
