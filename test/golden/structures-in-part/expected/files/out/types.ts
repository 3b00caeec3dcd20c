export interface Member { // One of the `members` of `Team`.
  role: string; // What the player does. Example: `"captain"`.
  user: PartialUser; // Who it is.
}
export interface User { // The `founder` of `TeamMadeEvent`.
  id: string; // Example: `"u2"`.
  name: string; // Example: `"Kim"`.
  mail?: string; // Where to write to. Example: `"kim@example.com"`.
  born: string; // The birthday. Example: `"1990-01-31"`.
}
export interface PartialUser extends Partial<User> {} // A part of `User`, in which any property may be missing. The `user` of `Member`.
export interface Sponsor extends Pick<User, 'id' | 'name'> {} // Only contains id and name.
export interface Coach extends Omit<User, 'mail'> {} // Who trains it.
export interface TeamMadeEvent { // The event `team_made`.
  type: 'team_made';
  team: Team;
  founder: User; // Who made it.
  sponsor?: Sponsor | null; // Only contains id and name.
  coach?: Coach; // Who trains it.
}
