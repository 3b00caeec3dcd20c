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
  let issues = found;
  if (!isObject(value)) issues = report(issues, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Customer>;
    issues = expectKind(issues, path, it, 'name', 'a string');
    const orders = it.orders;
    if (orders !== undefined) {
      if (!Array.isArray(orders)) issues = report(issues, path, 'orders', 'type', 'an array', orders);
      else {
        for (let index = 0; index < orders.length; index++) {
          if (isFull(issues)) return issues;
          const item = orders[index];
          issues = explainOrder(item, under(under(path, 'orders'), index, 'order.schema.json'), issues);
        }
      }
    }
    const favourite = it.favourite;
    if (favourite !== undefined) if (!isLine(favourite)) issues = explainLine(favourite, under(path, 'favourite', 'order.schema.json'), issues);
  }
  return issues;
}
function explainOrder(value: unknown, path: Path, found: Found): Found {
  if (isTooDeep(value, path)) return reportNesting(found, path, value);
  let issues = found;
  if (!isObject(value)) issues = report(issues, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Order>;
    const lines = it.lines;
    if (!Array.isArray(lines)) issues = report(issues, path, 'lines', 'type', 'an array', lines);
    else {
      for (let index = 0; index < lines.length; index++) {
        if (isFull(issues)) return issues;
        const item = lines[index];
        if (!isLine(item)) issues = explainLine(item, under(under(path, 'lines'), index), issues);
      }
    }
    const customer = it.customer;
    if (customer !== undefined) issues = explainCustomer(customer, under(path, 'customer', 'customer.schema.json'), issues);
  }
  return issues;
}
function explainLine(value: unknown, path: Path, found: Found): Found {
  let issues = found;
  if (!isObject(value)) issues = report(issues, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<Line>;
    issues = expectKind(issues, path, it, 'sku', 'a string');
  }
  return issues;
}
const PAGE_CUSTOMER_SCHEMA_JSON: Path = /* @__PURE__ */ onPage('customer.schema.json');
const PAGE_ORDER_SCHEMA_JSON: Path = /* @__PURE__ */ onPage('order.schema.json');
