/* Starts the fuzzing command: the sources are read as they stand, nothing has to be built. */
import { createJiti } from 'jiti';

const { main } = await createJiti(import.meta.url).import('./main.ts');
process.exit(await main(process.argv.slice(2)));
