import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/rules/changes.test.ts',
  'test/unit/changes/matching.test.ts',
  'test/unit/changes/kinds.test.ts',
  'test/unit/changes/print.test.ts',
  'test/unit/changes/sarif.test.ts',
  'test/unit/text/encode-markdown.test.ts',
  'test/mutation/golden-changes.test.ts',
]);
