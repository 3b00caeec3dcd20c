export function stripRooms(value: unknown): ParseResult<Rooms> { // A copy of the value as the structure `Rooms` with its documented properties only, or a list of everything that is not as documented.
  try {
    if (isRooms(value)) return { ok: true, value: copyRooms(value) };
  } catch {
    // Values that cannot be read completely are rejected.
  }
  return rejectedResult(explainRooms, value, PAGE_OPEN_SCHEMA_JSON);
}
export function isRooms(value: unknown): value is Rooms { // Whether a value is a `Rooms` as documented. Members that are not documented are allowed.
  try {
    if (!isObject(value)) return false;
    const it = value as Unchecked<Rooms>;
    const lobby = it.lobby;
    if (lobby !== undefined && typeof lobby !== 'boolean') return false;
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) return false;
    const members = it as Readonly<Record<string, unknown>>;
    for (const name in members) {
      if (name !== 'lobby' && !checkRoomsItem(members[name])) return false;
    }
    return true;
  } catch {
    return false;
  }
}
export function isStrictRooms(value: unknown): value is Rooms { // Whether a value is a `Rooms` as documented, with no other members.
  try {
    if (!isObject(value)) return false;
    const it = value as Unchecked<Rooms>;
    const lobby = it.lobby;
    if (lobby !== undefined && typeof lobby !== 'boolean') return false;
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) return false;
    const members = it as Readonly<Record<string, unknown>>;
    for (const name in members) {
      if (name !== 'lobby' && !checkStrictRoomsItem(members[name])) return false;
    }
    return true;
  } catch {
    return false;
  }
}
export function isRoomsItem(value: unknown): value is RoomsItem { // Whether a value is a `RoomsItem` as documented. Members that are not documented are allowed.
  return holds(checkRoomsItem, value);
}
export function isStrictRoomsItem(value: unknown): value is RoomsItem { // Whether a value is a `RoomsItem` as documented, with no other members.
  return holds(checkStrictRoomsItem, value);
}
function copySettings(value: unknown): Settings {
  return copyMembers(value, (member, name) => name === 'owner' ? copyOwner(member) : member) as Settings;
}
function copySettingsHeaders(value: unknown): SettingsHeaders {
  return copyMembers(value, (member, name) => SETTINGS_HEADERS_PATTERN.test(name) ? copyHeadersItem(member) : undefined) as SettingsHeaders;
}
function copyRooms(value: unknown): Rooms {
  return copyMembers(value, (member, name) => ROOMS_MEMBERS.has(name) ? member : copyRoomsItem(member)) as Rooms;
}
function copyOwner(value: unknown): Owner {
  const it = value as Members<'name'>;
  const copy: PartialCopy<'name'> = {
  };
  const name = it.name;
  if (name !== undefined) copy.name = name;
  return copy as Owner;
}
function copyHeadersItem(value: unknown): HeadersItem {
  const it = value as Members<'value'>;
  const copy: PartialCopy<'value'> = {
  };
  const value2 = it.value;
  if (value2 !== undefined) copy.value = value2;
  return copy as HeadersItem;
}
function copyRoomsItem(value: unknown): RoomsItem {
  const it = value as Members<'seats'>;
  const copy: PartialCopy<'seats'> = {
  };
  const seats = it.seats;
  if (seats !== undefined) copy.seats = seats;
  return copy as RoomsItem;
}
function explainStrictRooms(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Rooms>;
    found = expectBoolean(found, path, it.lobby, 'lobby', true);
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      const members = it as Readonly<Record<string, unknown>>;
      for (const name in members) {
        if (isFull(found)) return found;
        const member = members[name];
        if (name !== 'lobby') found = explainStrictRoomsItem(member, under(path, name), found);
      }
    }
  }
  return found;
}
function explainStrictRoomsItem(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<RoomsItem>;
    const seats = it.seats;
    if (seats !== undefined) if (!Number.isInteger(seats)) found = report(found, path, 'seats', 'type', 'an integer', seats);
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      for (const name in it) {
        if (isFull(found)) return found;
        if (name !== 'seats') found = report(found, path, name, 'unknown-member', 'no such property', readMember(it, name));
      }
    }
  }
  return found;
}
