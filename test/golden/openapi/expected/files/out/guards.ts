export function isOrderCreatedEvent(value: unknown): value is OrderCreatedEvent { // Whether a value is a `OrderCreatedEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<OrderCreatedEvent>;
    if (it.type !== 'order.created') return false;
    const id = it.id;
    if (typeof id !== 'string') return false;
    if (id.length < 3 || lengthOf(id) < 3) return false;
    if (!checkOrder(it.order, 0)) return false;
    return true;
  } catch {
    return false;
  }
}
export function isOrderPaidEvent(value: unknown): value is OrderPaidEvent { // Whether a value is a `OrderPaidEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<OrderPaidEvent>;
    if (it.type !== 'order.paid') return false;
    const id = it.id;
    if (typeof id !== 'string') return false;
    if (id.length < 3 || lengthOf(id) < 3) return false;
    if (!checkPayment(it.payment)) return false;
    return true;
  } catch {
    return false;
  }
}
export function isOrder(value: unknown): value is Order { // Whether a value is a `Order` as documented. Members that are not documented are allowed.
  return holds(checkOrder, value);
}
export function isPayment(value: unknown): value is Payment { // Whether a value is a `Payment` as documented. Members that are not documented are allowed.
  return holds(checkPayment, value);
}
