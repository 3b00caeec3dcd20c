import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/writing/durable.test.ts',
  'test/unit/writing/links.test.ts',
  'test/unit/writing/run-lock.test.ts',
  'test/unit/writing/output.test.ts',
  'test/unit/writing/open-output.test.ts',
  'test/unit/writing/staged-folder.test.ts',
  'test/unit/writing/journal.test.ts',
  'test/unit/writing/write.test.ts',
]);
