import { testFolders } from './cases.ts';

/* The folders about how pages are read are as many as the others, and run beside them. */

testFolders((name) => name.startsWith('reading-'));
