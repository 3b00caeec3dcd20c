import { group } from './group.mjs';

export default group('guards', [
  'generator/guard/{compile,expression,statement}/*.ts',
  'generator/guard/{declaration-table,definition,guard-compiler,reference-graph}.ts',
  'generator/json-schema/{references,subschemas,type-keyword}.ts',
  'generator/emit/guard/*.ts',
  'templates/guards/*.ts',
  '!templates/guards/*.d.ts',
]);
