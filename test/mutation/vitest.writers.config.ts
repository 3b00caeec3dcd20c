import { fastTests } from './fast-tests.ts';

export default fastTests(['test/unit/writing/*.test.ts']);
