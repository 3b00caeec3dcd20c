import { createHash, type Hash } from 'node:crypto';

/** Files are hashed in blocks of so many bytes, so that several threads or machines can have a share of one. */
export const BLOCK = 16 * 1024 * 1024;

/** Hashes what is read, block by block. */
export class BlockHashes {
  bytes = 0;
  #hash: Hash | undefined;
  readonly #done: string[] = [];

  add(chunk: Buffer): void {
    for (let rest = chunk; rest.length > 0; ) {
      const part = rest.subarray(0, BLOCK - (this.bytes % BLOCK));
      this.#hash ??= createHash('sha256');
      this.#hash.update(part);
      this.bytes += part.length;
      if (this.bytes % BLOCK === 0) this.#finish();
      rest = rest.subarray(part.length);
    }
  }

  /** The hashes of all blocks. */
  end(): readonly string[] {
    this.#finish();
    return this.#done;
  }

  #finish(): void {
    if (this.#hash !== undefined) this.#done.push(this.#hash.digest('hex'));
    this.#hash = undefined;
  }
}

/**
 * What a part of the traffic is known by, whatever it is called and wherever it is: the hash of its bytes, and, if it is not the
 * beginning of a file, of where it starts in that.
 */
export function keyOfBlocks(blocks: readonly string[], from = 0): string {
  const hash = createHash('sha256').update(blocks.join());
  if (from > 0) hash.update(`@${from}`);
  return hash.digest('base64url').slice(0, KEY_LENGTH);
}

/** 132 bits. */
const KEY_LENGTH = 22;
