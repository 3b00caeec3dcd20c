/**
 * Reads a block of data of the page: JSON that was deflated and written in base 64. Throws if the page was cut off, and where a
 * browser has no `DecompressionStream`.
 */
export async function readBlock<T>(id: string): Promise<T> {
  const text = document.getElementById(id)?.textContent ?? '';
  const written = atob(text);
  const packed = new Uint8Array(written.length);
  for (let at = 0; at < packed.length; at++) packed[at] = written.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as T;
}

/** Something that is made when it is first asked for, and then kept. */
export function later<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
