import { group } from './group.mjs';

export default group('guards', [
  'generator/guard/compile/*.ts',
  'generator/guard/{definition,functions,named-parts,reference-graph,stated-kinds}.ts',
  'generator/emit/guard/*.ts',
  'templates/guards/*.ts',
  '!templates/guards/*.d.ts',
]);
