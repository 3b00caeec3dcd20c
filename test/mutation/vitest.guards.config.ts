import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/guard/run-time.test.ts',
  'test/unit/guard/shapes.test.ts',
  'test/unit/guard/questions.test.ts',
  'test/unit/guard/printed.test.ts',
  'test/unit/guard/dispatch.test.ts',
  'test/unit/guard/keywords.test.ts',
  'test/unit/guard/strict.test.ts',
  'test/unit/guard/strip.test.ts',
  'test/mutation/printed-guards.test.ts',
]);
