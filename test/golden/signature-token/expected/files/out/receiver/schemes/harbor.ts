import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const harbor: SchemeFactory<'equal'> = /* @__PURE__ */ defineScheme({ // The secret that the pages say comes with deliveries.
  name: 'harbor',
  signature: { header: 'X-Harbor-Token', encoding: 'text' },
  algorithm: 'equal',
});
