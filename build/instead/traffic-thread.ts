import { requirePackage } from '../../generator/packages/require-package.ts';

/* `traffic-thread.ts` for the small file that a thread starts with: the bundle is loaded once its compiled code is at hand. */

requirePackage('./traffic-thread.cjs');
