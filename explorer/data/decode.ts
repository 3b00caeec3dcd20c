/**
 * Reads a block of data of the page: JSON that was deflated and written in base 64. Throws if the page was cut off, and where a
 * browser has no `DecompressionStream`.
 */
export async function readBlock<T>(id: string): Promise<T> {
  const text = document.getElementById(id)?.textContent ?? '';
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
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
