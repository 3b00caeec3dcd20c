/** Requests whose bodies were parsed by middleware, and written again, with what to do about it. */
const rewritten = new WeakMap<object, string>();

/** Remembers that the body of a request is not as it came, so that its bytes may differ from those that were signed. */
export function markRewritten<R extends object>(request: R, advice: string): R {
  rewritten.set(request, advice);
  return request;
}

/** What to say to developers if the signature of a request is wrong; nothing if its body is as it came. */
export function adviceFor(request: object): string {
  return rewritten.get(request) ?? '';
}
