import { fastTests } from './fast-tests.ts';

export default fastTests(['test/unit/guard/{keywords,run-time,strict,strip,shapes}.test.ts', 'test/mutation/*.test.ts']);
