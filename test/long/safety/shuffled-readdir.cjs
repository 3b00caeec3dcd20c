/* Loaded in front of a program, gives the entries of every directory in another order: SHUFFLE_SEED says in which. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const real = fs.readdirSync;
let state = Number(process.env.SHUFFLE_SEED) | 0;

function below(limit) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % limit;
}

fs.readdirSync = (...parameters) => {
  const entries = real(...parameters);
  for (let at = entries.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [entries[at], entries[other]] = [entries[other], entries[at]];
  }
  return entries;
};
syncBuiltinESMExports();
