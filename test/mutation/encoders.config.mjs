import { group } from './group.mjs';

export default group('encoders', [
  'generator/text/encode.ts',
  'generator/text/case.ts',
  'generator/text/records.ts',
  'generator/plan/names.ts',
  'generator/emit/code/*.ts',
]);
