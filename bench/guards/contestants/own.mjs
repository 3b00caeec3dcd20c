import { compile } from '../compile.mjs';

/**
 * A small function around something of a library, one for each use.
 *
 * @param {string} source an expression for a function, in which `it` is what was given
 * @param {unknown} [it]
 * @returns {(value: unknown) => any}
 */
export const own = (source, it) => compile(['it'], `return ${source}`, [it]);

/**
 * The four ways of the public benchmark out of what most libraries have.
 *
 * @param {{ is: (value: unknown) => boolean, isStrict: (value: unknown) => boolean, strip?: (value: unknown) => unknown }} ways
 *   `strip` throws when the value is not valid
 */
export function moltarWays({ is, isStrict, strip }) {
  const assert = 'v => { if (!it(v)) throw new TypeError("not as expected"); return true; }';
  return {
    assertLoose: own(assert, is),
    assertStrict: own(assert, isStrict),
    parseStrict: own('v => { if (!it(v)) throw new TypeError("not as expected"); return v; }', isStrict),
    ...(strip === undefined ? {} : { parseSafe: strip }),
  };
}
