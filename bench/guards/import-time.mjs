/* Prints how long a module takes to be imported, in a process that has done nothing else. */
import { pathToFileURL } from 'node:url';

const file = pathToFileURL(process.argv[2] ?? '').href;
// The first import loads the loader.
await import('data:text/javascript,');
const start = performance.now();
await import(file);
process.stdout.write(String(performance.now() - start));
