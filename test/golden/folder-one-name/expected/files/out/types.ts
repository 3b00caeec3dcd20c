export interface Badge {
  label: string; // What the badge says.
  owner: Member; // Who wears it.
}
export interface Member { // The `owner` of `Badge`.
  id: string; // The id of the member.
  name: string; // What the member is called.
  joined_at: string; // When the member came.
}
export interface InterfacesMember { // The `host` of `Room`.
  handle: string; // The short name.
  avatar: string; // The picture.
  online: boolean; // Whether the member is there.
}
export interface Room {
  title: string; // What the room is called.
  host: InterfacesMember; // Who opened it.
}
