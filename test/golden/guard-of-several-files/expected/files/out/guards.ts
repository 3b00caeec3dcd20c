export function isCustomer(value: unknown): value is Customer { // Whether a value is a `Customer` as documented. Members that are not documented are allowed.
  return holds(checkCustomer, value);
}
function checkCustomer(value: unknown, depth: number): value is Customer {
  enter(value, depth);
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<Customer>;
  if (typeof it.name !== 'string') return false;
  const orders = it.orders;
  if (orders !== undefined) {
    if (!Array.isArray(orders)) return false;
    for (let index = 0; index < orders.length; index++) {
      if (!checkOrder(orders[index], depth + 2)) return false;
    }
  }
  const favourite = it.favourite;
  if (favourite !== undefined && !checkLine(favourite)) return false;
  return true;
}
function explainCustomer(value: unknown, path: Path, found: Found): Found {
  if (isTooDeep(value, path)) return reportNesting(found, path, value);
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Customer>;
    found = expectString(found, path, it.name, 'name');
    const orders = it.orders;
    if (orders !== undefined) {
      if (!Array.isArray(orders)) found = report(found, path, 'orders', 'type', 'an array', orders);
      else {
        for (let index = 0; index < orders.length; index++) {
          if (isFull(found)) return found;
          const item = orders[index];
          found = explainOrder(item, under(under(path, 'orders'), index, 'order.schema.json'), found);
        }
      }
    }
    const favourite = it.favourite;
    if (favourite !== undefined) if (!checkLine(favourite)) found = explainLine(favourite, under(path, 'favourite', 'order.schema.json'), found);
  }
  return found;
}
function explainOrder(value: unknown, path: Path, found: Found): Found {
  if (isTooDeep(value, path)) return reportNesting(found, path, value);
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Order>;
    const lines = it.lines;
    if (!Array.isArray(lines)) found = report(found, path, 'lines', 'type', 'an array', lines);
    else {
      for (let index = 0; index < lines.length; index++) {
        if (isFull(found)) return found;
        const item = lines[index];
        if (!checkLine(item)) found = explainLine(item, under(under(path, 'lines'), index), found);
      }
    }
    const customer = it.customer;
    if (customer !== undefined) found = explainCustomer(customer, under(path, 'customer', 'customer.schema.json'), found);
  }
  return found;
}
function explainLine(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Line>;
    found = expectString(found, path, it.sku, 'sku');
  }
  return found;
}
const PAGE_CUSTOMER_SCHEMA_JSON: Path = /* @__PURE__ */ onPage('customer.schema.json');
const PAGE_ORDER_SCHEMA_JSON: Path = /* @__PURE__ */ onPage('order.schema.json');
