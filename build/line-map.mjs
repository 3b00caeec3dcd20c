import { decode, encode } from '@jridgewell/sourcemap-codec';

/**
 * A source map that tells of each place the line in our sources, and no column: a fourth of its size. Packages are left out.
 *
 * @param {string} text
 * @returns {string}
 */
export function linesOnly(text) {
  const { sources, mappings } = JSON.parse(text);
  const kept = sources.filter((source) => !source.includes('node_modules'));
  const newIndex = new Map(kept.map((source, index) => [sources.indexOf(source), index]));
  const lines = decode(mappings).map((segments) => {
    let last = '';
    return segments.flatMap(([column, source, line]) => {
      const index = newIndex.get(source);
      const place = index === undefined ? '' : `${index}:${line}`;
      if (place === last) return [];
      last = place;
      return [index === undefined ? [column] : [column, index, line, 0]];
    });
  });
  return JSON.stringify({ version: 3, sources: kept, names: [], mappings: encode(lines) });
}
