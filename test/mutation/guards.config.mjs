import { group } from './group.mjs';

export default group('guards', [
  'generator/guard/compile/*.ts',
  'generator/guard/*.ts',
  'generator/emit/guard/*.ts',
  'templates/guards/*.ts',
  '!templates/guards/*.d.ts',
]);
