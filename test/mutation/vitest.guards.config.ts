import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/guard/run-time.test.ts',
  'test/unit/guard/expression.test.ts',
  'test/unit/guard/bodies.test.ts',
  'test/unit/guard/schema-queries.test.ts',
  'test/unit/guard/guard-compiler.test.ts',
  'test/unit/guard/parse-event.test.ts',
  'test/unit/guard/keywords.test.ts',
  'test/unit/guard/strict.test.ts',
  'test/unit/guard/strip.test.ts',
  'test/mutation/printed-guards.test.ts',
]);
