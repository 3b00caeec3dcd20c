/* Stands in for npm where a project is created: `pack` puts a package of a few bytes into the folder that is named. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[process.argv.indexOf('--pack-destination') + 1];
writeFileSync(path.join(folder, 'holotype.tgz'), 'packed');
process.stdout.write(JSON.stringify([{ filename: 'holotype.tgz' }]));
