import { group } from './group.mjs';

export default group('writers', [
  'generator/io/durable.ts',
  'generator/io/journal.ts',
  'generator/io/links.ts',
  'generator/io/lock.ts',
  'generator/io/output.ts',
  'generator/io/run-lock.ts',
  'generator/io/write.ts',
]);
