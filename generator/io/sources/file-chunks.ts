import { open } from 'node:fs/promises';

/** So many bytes are read at once. */
const READ = 1 << 20;
/** So many are given at once: the text of more would be too large for the memory where V8 keeps what is short-lived. */
const CHUNK = 96 * 1024;

/**
 * Reads a file in chunks, up to where it ended when it was opened: what is added meanwhile may have no end. The next chunk is read while one is looked at. A chunk holds until the next is asked for: then its memory is used again.
 * @param from The byte to start at.
 */
export async function* fileChunks(path: string, from: number): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path, 'r');
  const stat = await file.stat();
  let left = stat.isFile() && stat.size > 0 ? Math.max(0, stat.size - from) : Number.POSITIVE_INFINITY;
  let [buffer, other] = [Buffer.allocUnsafeSlow(READ), Buffer.allocUnsafeSlow(READ)];
  // What is no file, such as a pipe, is read from where it stands.
  let at = from === 0 ? null : from;
  let next = file.read(buffer, 0, Math.min(READ, left), at);
  try {
    for (let { bytesRead } = await next; bytesRead > 0; { bytesRead } = await next) {
      const read = buffer.subarray(0, bytesRead);
      if (at !== null) at += bytesRead;
      left -= bytesRead;
      [buffer, other] = [other, buffer];
      next = file.read(buffer, 0, Math.min(READ, left), at);
      for (let start = 0; start < read.length; start += CHUNK) yield read.subarray(start, start + CHUNK);
    }
  } finally {
    await next.catch(() => {});
    await file.close();
  }
}
