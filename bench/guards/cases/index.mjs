import { batches } from './batches.mjs';
import { byEvent } from './by-event.mjs';
import { oursAlone } from './ours-alone.mjs';
import { publicData } from './public.mjs';

/**
 * The trials of a case; who cannot take part is missing.
 *
 * @typedef {(places: import('../contestants/load.mjs').Places) => Promise<import('../race.mjs').Trial[]>} MakeTrials
 * @typedef {Readonly<Record<string, MakeTrials>>} Cases
 */

/** @type {Cases} */
export const cases = { ...byEvent, ...batches, ...oursAlone, ...publicData };
