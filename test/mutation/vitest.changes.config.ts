import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/rules/changes.test.ts',
  'test/unit/changes/sarif.test.ts',
  'test/mutation/golden-changes.test.ts',
]);
