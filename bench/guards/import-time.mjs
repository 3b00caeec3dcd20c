/* Prints how long a module takes to be imported, in a process that has done nothing else. */
import { pathToFileURL } from 'node:url';

const file = pathToFileURL(process.argv[2] ?? '').href;
// The first import of a file loads what loads files.
await import('./goals.mjs');
const start = performance.now();
await import(file);
process.stdout.write(String(performance.now() - start));
