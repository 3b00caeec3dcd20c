import { fastTests } from './fast-tests.ts';

export default fastTests([
  'test/consumer/idempotency.test.ts',
  'test/consumer/parse-event.test.ts',
  'test/consumer/router.test.ts',
  'test/consumer/router-reports.test.ts',
  'test/consumer/router-failures.test.ts',
  'test/consumer/receiver.test.ts',
  'test/consumer/node-listener.test.ts',
  'test/consumer/shutdown.test.ts',
  'test/consumer/receivers/hostile-deliveries.test.ts',
]);
