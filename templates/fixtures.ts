/** `T` with every property optional, at any depth; arrays are replaced as a whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | (K extends keyof Object ? Object[K] : never) }
    : T;

/** Properties that replace those of the example, or a function that changes a copy of it. */
export type Overrides<T> = DeepPartial<T> | ((draft: T) => void);

function make<T>(example: T, filled: object, overrides: Overrides<T> | undefined): T {
  const draft = merge(merge(JSON.parse(JSON.stringify(example)), filled), typeof overrides === 'function' ? {} : overrides) as T;
  if (typeof overrides === 'function') (overrides as (draft: T) => void)(draft);
  return draft;
}

function merge(target: unknown, source: unknown): unknown {
  if (!isPlainObject(target) || !isPlainObject(source)) return source === undefined ? target : source;
  for (const [name, value] of Object.entries(source)) {
    const merged = merge(hasOwn(target, name) ? target[name] : undefined, value);
    Object.defineProperty(target, name, { value: merged, configurable: true, enumerable: true, writable: true });
  }
  return target;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Object.hasOwn`, which is in the library of ES2022 and later only. */
function hasOwn(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
