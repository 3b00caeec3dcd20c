import { testFolders } from './cases.ts';

testFolders((name) => !name.startsWith('reading-'));
