/** Requests whose bodies were parsed by middleware, and written again: their bytes may differ from those that came. */
const rewritten = new WeakSet<object>();

/** Remembers that the body of a request is not as it came. */
export function markRewritten<R extends object>(request: R): R {
  rewritten.add(request);
  return request;
}

/** Whether the body of a request is not as it came. */
export function isRewritten(request: object): boolean {
  return rewritten.has(request);
}
