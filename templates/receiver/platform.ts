/** Keys of which only Web Crypto knows what is in them. */
export interface ImportedKey {
  readonly algorithm: object;
}

/** What is used of Web Crypto. */
interface SubtleCrypto {
  importKey(
    format: string,
    key: Uint8Array,
    algorithm: object,
    isExtractable: boolean,
    usages: readonly string[],
  ): Promise<ImportedKey>;
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  sign(algorithm: string | object, key: ImportedKey, data: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: string | object, key: ImportedKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

/** What is used of the platform, whether or not the types of the project know it. */
export const platform = globalThis as unknown as {
  readonly AggregateError: new (errors: readonly unknown[], message: string) => Error;
  readonly Request: new (url: string, init: object) => unknown;
  readonly Response: new (body: string, init: object) => unknown;
  readonly TextDecoder: new (label?: string, options?: object) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly URL: new (
    url: string,
    base?: string,
  ) => { readonly href: string; readonly searchParams: { get(name: string): string | null } };
  readonly URLSearchParams: new (text: string) => Iterable<[string, string]>;
  readonly atob: (text: string) => string;
  readonly btoa: (text: string) => string;
  readonly clearTimeout: (timer: unknown) => void;
  readonly console?: { warn(text: string): void };
  readonly crypto: { randomUUID(): string; readonly subtle: SubtleCrypto };
  /** Asked for modules like this, bundlers for other platforms have nothing to resolve. */
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  readonly setImmediate?: (run: () => void, nothing: number) => unknown;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
};

/** Lets whatever else waits in the process have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => (platform.setImmediate ?? platform.setTimeout)(resolve, 0));
}

/** Several errors as one: an `AggregateError`. */
export function aggregate(errors: readonly unknown[], message: string): Error {
  return new platform.AggregateError(errors, message);
}

/** How many events of a batch are handled before the event loop runs other work. */
export const EVENTS_A_TURN = 16;
