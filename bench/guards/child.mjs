/*
 * Runs one case with all its contestants, in a process of its own: what the engine has learnt from the values of one case
 * would slow the next one down. Prints the times as JSON.
 *
 *     node bench/guards/child.mjs CASE PEERS WORK
 */
import { cases } from './cases/index.mjs';
import { race } from './race.mjs';

const [name = '', peers = '', work = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(race(await cases[name]({ peers, work }))));
