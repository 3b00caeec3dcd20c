export interface Badge { // Badge, as the pages document it.
  label: string; // What the badge says. From the table; no example shows it.
  owner: Member; // Who wears it. From the table; no example shows it.
}
export interface Member { // Member, as the pages document it.
  id: string; // The id of the member. From the table; no example shows it.
  name: string; // What the member is called. From the table; no example shows it.
  joined_at: string; // When the member came. From the table; no example shows it.
}
export interface InterfacesMember { // Member, as the pages document it.
  handle: string; // The short name. From the table; no example shows it.
  avatar: string; // The picture. From the table; no example shows it.
  online: boolean; // Whether the member is there. From the table; no example shows it.
}
export interface Room { // Room, as the pages document it.
  title: string; // What the room is called. From the table; no example shows it.
  host: InterfacesMember; // Who opened it. From the table; no example shows it.
}
