import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/text/{case,encode,names}.test.ts',
  'test/unit/emit/*.test.ts',
  'test/safety/second-look.test.ts',
]);
