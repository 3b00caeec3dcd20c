import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/unit/io/remote/addresses.test.ts',
  'test/unit/io/pages.test.ts',
  'test/unit/io/remote/github.test.ts',
  'test/unit/io/remote/proxy.test.ts',
  'test/unit/io/payloads.test.ts',
  'test/unit/io/remote/fetch-page.test.ts',
  'test/unit/changes/git.test.ts',
  'test/mutation/golden-inputs.test.ts',
  'test/update/update.test.ts',
]);
