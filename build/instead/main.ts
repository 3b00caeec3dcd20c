import { requirePackage } from '../../generator/packages/require-package.ts';

/** `main.ts` for the small file that the command starts with: the bundle is loaded only where there is something to do. */
export const { main, processTerminal } = requirePackage('./main.cjs') as typeof import('../../generator/main.ts');
