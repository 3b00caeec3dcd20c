import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/text/case.test.ts',
  'test/unit/text/names.test.ts',
  'test/unit/text/letters.test.ts',
  'test/unit/emit/layout.test.ts',
  'test/unit/text/encode.test.ts',
  'test/unit/emit/read-code.test.ts',
  'test/safety/verify-generated.test.ts',
]);
