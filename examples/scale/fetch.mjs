/**
 * Gives the bytes behind an address, bit by bit. A worker takes another module that exports `open` by `--fetch ./my-fetch.mjs`: one that reads
 * from an object store, unpacks, or adds credentials.
 *
 * It has to throw where the bytes break off; the part is then tried again.
 *
 * @param {string} address
 * @returns {Promise<AsyncIterable<Uint8Array>>}
 */
export async function open(address) {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address} was answered with ${response.status}`);
  return response.body;
}
