import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * A part of the traffic: the lines of a file that begin in some of its bytes, or all that comes from an address.
 *
 * @typedef {{ file: string, from: number, to: number } | { address: string }} Part
 */

/**
 * Cuts files into parts of about the same size. An address, which begins with `https://`, `s3://` or the like, is one part.
 *
 * @param {readonly string[]} inputs files, from the folder of the project, and addresses
 * @param {{ project: string, partBytes: number }} options `partBytes` is what a part has at most
 * @returns {readonly Part[]}
 */
export function cutIntoParts(inputs, { project, partBytes }) {
  return inputs.flatMap((input) => {
    if (/^\w[\w+.-]+:\/\//.test(input)) return [{ address: input }];
    const { size } = statSync(path.resolve(project, input));
    const count = Math.max(1, Math.ceil(size / partBytes));
    const edge = (index) => Math.floor((size * index) / count);
    return Array.from({ length: count }, (_, index) => ({ file: input, from: edge(index), to: edge(index + 1) }));
  });
}
