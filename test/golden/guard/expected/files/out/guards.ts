export function assertOrder(value: unknown): asserts value is Order { // Throws an `InvalidEventError` unless the value is the structure `Order` as documented.
  if (isOrder(value)) return;
  throw new InvalidEventError('Order', listIssues(explainOrder, value, PAGE_ORDER_SCHEMA_JSON));
}
export function parseOrder(value: unknown): ParseResult<Order> { // The value as the structure `Order`, or a list of everything that is not as documented.
  return isOrder(value) ? { ok: true, value } : rejectedResult(explainOrder, value, PAGE_ORDER_SCHEMA_JSON);
}
export const orderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(parseOrder, orderJson); // For libraries that take a Standard Schema: the structure `Order`.
export function parseStrictOrder(value: unknown): ParseResult<Order> { // The value as the structure `Order` without undocumented properties, or a list of everything that is not as documented.
  return isStrictOrder(value) ? { ok: true, value } : rejectedResult(explainStrictOrder, value, PAGE_ORDER_SCHEMA_JSON);
}
export function stripOrder(value: unknown): ParseResult<Order> { // A copy of the value as the structure `Order` with its documented properties only, or a list of everything that is not as documented.
  try {
    if (isOrder(value)) {
      const copy = copyOrder(value);
      return isOrder(copy) ? { ok: true, value: copy } : rejectedResult(explainOrder, copy, PAGE_ORDER_SCHEMA_JSON);
    }
  } catch {
    // Values that cannot be read completely are rejected.
  }
  return rejectedResult(explainOrder, value, PAGE_ORDER_SCHEMA_JSON);
}
export function isOrder(value: unknown): value is Order { // Whether a value is a `Order` as documented. Members that are not documented are allowed.
  return holds(checkOrder, value);
}
function checkOrder(value: unknown, depth: number): value is Order {
  enter(value, depth);
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<Order>;
  if (it.kind !== 'order') return false;
  const id = it.id;
  if (typeof id !== 'string') return false;
  if (!fitsUuid(id)) return false;
  const status = it.status;
  if (status !== 'open' && status !== 'paid' && status !== 'shipped') return false;
  const total = it.total;
  if (!isNumber(total)) return false;
  if (total < 0) return false;
  if (!isMultipleOf(total, 0.01)) return false;
  const note = it.note;
  if (note !== undefined && note !== null) {
    if (typeof note !== 'string') return false;
    if (note.length > 200 && lengthOf(note) > 200) return false;
  }
  const address = it.address;
  if (address !== undefined && !checkAddress(address)) return false;
  const lines = it.lines;
  if (!Array.isArray(lines)) return false;
  if (lines.length < 1) return false;
  for (let index = 0; index < lines.length; index++) {
    if (!checkLine(lines[index])) return false;
  }
  const labels = it.labels;
  if (labels !== undefined) {
    if (!isObject(labels)) return false;
    if ((labels as Members<'length'>).length !== undefined && hasIndices(labels)) return false;
    const members = labels as Readonly<Record<string, unknown>>;
    for (const name in members) {
      if (typeof members[name] !== 'string') return false;
    }
  }
  const payment = it.payment;
  if (payment !== undefined) {
    if (!isObject(payment)) return false;
    const it2 = payment as Members<'method'>;
    const method = it2.method;
    switch (method) {
      case 'card':
        if (!checkCard(payment)) return false;
        break;
      case 'invoice':
        if (!checkInvoice(payment)) return false;
        break;
      default:
        return false;
    }
  }
  const parent = it.parent;
  if (parent !== undefined && !checkOrder(parent, depth + 1)) return false;
  return true;
}
export function isStrictOrder(value: unknown): value is Order { // Whether a value is a `Order` as documented, with no other members.
  return holds(checkStrictOrder, value);
}
function checkAddress(value: unknown): value is Address {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<Address>;
  const street = it.street;
  if (typeof street !== 'string') return false;
  if (street === '') return false;
  const zip = it.zip;
  if (zip !== undefined) {
    if (typeof zip !== 'string') return false;
    if (!ADDRESS_PATTERN.test(zip)) return false;
  }
  if ((it as Members<'length'>).length !== undefined && hasIndices(it)) return false;
  for (const name in it) {
    if (name !== 'street' && name !== 'zip') return false;
  }
  return true;
}
function checkStrictLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<Line>;
  if (typeof it.sku !== 'string') return false;
  const count = it.count;
  if (!isInteger(count)) return false;
  if (count < 1) return false;
  if ((it as Members<'length'>).length !== undefined && hasIndices(it)) return false;
  for (const name in it) {
    if (name !== 'sku' && name !== 'count') return false;
  }
  return true;
}
function copyOrder(value: unknown): Order {
  const it = value as Members<'id' | 'kind' | 'status' | 'total' | 'note' | 'address' | 'lines' | 'labels' | 'payment' | 'parent'>;
  const copy: PartialCopy<'id' | 'kind' | 'status' | 'total' | 'note' | 'address' | 'lines' | 'labels' | 'payment' | 'parent'> = {
    id: it.id,
    kind: it.kind,
    status: it.status,
    total: it.total,
    lines: copyItems(it.lines, (item) => copyLine(item)),
  };
  const note = it.note;
  if (note !== undefined) copy.note = note;
  const address = it.address;
  if (address !== undefined) copy.address = copyAddress(address);
  const labels = it.labels;
  if (labels !== undefined) copy.labels = labels;
  const payment = it.payment;
  if (payment !== undefined) copy.payment = (checkCard(payment) ? copyCard(payment) : (checkInvoice(payment) ? copyInvoice(payment) : payment));
  const parent = it.parent;
  if (parent !== undefined) copy.parent = copyOrder(parent);
  return copy as Order;
}
function explainOrder(value: unknown, path: Path, found: Found): Found {
  if (isTooDeep(value, path)) return reportNesting(found, path, value);
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Order>;
    found = expectLiteral(found, path, it.kind, 'kind', 'order');
    const id = it.id;
    if (typeof id !== 'string') found = report(found, path, 'id', 'type', 'a string', id);
    else if (!fitsUuid(id)) found = report(found, path, 'id', 'format', 'a UUID (RFC 4122)', id);
    const status = it.status;
    if (status !== 'open' && status !== 'paid' && status !== 'shipped') found = report(found, path, 'status', 'literal', '"open" or "paid" or "shipped"', status);
    const total = it.total;
    if (!isNumber(total)) found = report(found, path, 'total', 'type', 'a number', total);
    else {
      if (total < 0) found = report(found, path, 'total', 'range', 'a number of at least 0', total);
      if (!isMultipleOf(total, 0.01)) found = report(found, path, 'total', 'range', 'a multiple of 0.01', total);
    }
    const note = it.note;
    if (note !== undefined) {
      if (note !== null) {
        if (typeof note !== 'string') found = report(found, path, 'note', 'type', 'a string or null', note);
        else if (note.length > 200 && lengthOf(note) > 200) found = report(found, path, 'note', 'length', 'at most 200 characters', note);
      }
    }
    const address = it.address;
    if (address !== undefined) found = explainAddress(address, under(path, 'address'), found);
    const lines = it.lines;
    if (!Array.isArray(lines)) found = report(found, path, 'lines', 'type', 'an array', lines);
    else {
      if (lines.length < 1) found = report(found, path, 'lines', 'items', 'at least 1 item', lines);
      for (let index = 0; index < lines.length; index++) {
        if (isFull(found)) return found;
        const item = lines[index];
        if (!checkLine(item)) found = explainLine(item, under(under(path, 'lines'), index), found);
      }
    }
    const labels = it.labels;
    if (labels !== undefined) {
      if (!isObject(labels)) found = report(found, path, 'labels', 'type', 'an object', labels);
      else if ((labels as Members<'length'>).length !== undefined && hasIndices(labels)) found = report(found, path, 'labels', 'type', 'an object with properties', labels);
      else {
        const members = labels as Readonly<Record<string, unknown>>;
        for (const name in members) {
          if (isFull(found)) return found;
          const member = members[name];
          if (typeof member !== 'string') found = report(found, under(path, 'labels'), name, 'type', 'a string', member);
        }
      }
    }
    const payment = it.payment;
    if (payment !== undefined) {
      if (!isObject(payment)) found = report(found, path, 'payment', 'type', 'an object', payment);
      else {
        const it2 = payment as Members<'method'>;
        const method = it2.method;
        switch (method) {
          case 'card':
            found = explainCard(payment, under(path, 'payment'), found);
            break;
          case 'invoice':
            found = explainInvoice(payment, under(path, 'payment'), found);
            break;
          default:
            found = report(found, under(path, 'payment'), 'method', 'literal', '"card" or "invoice"', method);
        }
      }
    }
    const parent = it.parent;
    if (parent !== undefined) found = explainOrder(parent, under(path, 'parent'), found);
  }
  return found;
}
function explainAddress(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Address>;
    const street = it.street;
    if (typeof street !== 'string') found = report(found, path, 'street', 'type', 'a string', street);
    else if (street === '') found = report(found, path, 'street', 'length', 'a string that is not empty', street);
    const zip = it.zip;
    if (zip !== undefined) {
      if (typeof zip !== 'string') found = report(found, path, 'zip', 'type', 'a string', zip);
      else if (!ADDRESS_PATTERN.test(zip)) found = report(found, path, 'zip', 'pattern', 'a string that matches ^\\d{5}$', zip);
    }
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      for (const name in it) {
        if (isFull(found)) return found;
        if (name !== 'street' && name !== 'zip') found = report(found, path, name, 'unknown-member', 'no such property', readMember(it, name));
      }
    }
  }
  return found;
}
function explainStrictLine(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Line>;
    found = expectString(found, path, it.sku, 'sku');
    const count = it.count;
    if (!isInteger(count)) found = report(found, path, 'count', 'type', 'an integer', count);
    else if (count < 1) found = report(found, path, 'count', 'range', 'a number of at least 1', count);
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      for (const name in it) {
        if (isFull(found)) return found;
        if (name !== 'sku' && name !== 'count') found = report(found, path, name, 'unknown-member', 'no such property', readMember(it, name));
      }
    }
  }
  return found;
}
const ADDRESS_PATTERN = /^\d{5}$/u;
const PAGE_ORDER_SCHEMA_JSON: Path = /* @__PURE__ */ onPage('order.schema.json');
