export interface Boat { // The `boat` of `DockedEvent`.
  flag: string; // Where she is registered. Example: `"NO"`.
  length: number; // In meters. Example: `12.5`.
  id: number; // Example: `4`.
  name: string; // Example: `"Alma"`.
  built: number; // Example: `1998`.
  draft: number; // Example: `2`.
  crew: number; // Example: `3`.
  berth: string; // Example: `"A7"`.
}
export interface SeenBoat extends Pick<Boat, 'id' | 'name' | 'flag'> {} // A shorter form of `Boat`. The `boat` of `SeenEvent`.
export interface MeasuredBoat { // A shorter form of `Boat`. The `boat` of `MeasuredEvent`.
  length: number; // From bow to stern. Example: `9.1`.
  draft: number; // Example: `1`.
}
export interface LeftBoat { // A shorter form of `Boat`, in which `berth` differs. The `boat` of `LeftEvent`.
  crew: number; // Example: `2`.
  berth: string | null; // Example: `"A8"`.
}
