import { defineScheme } from '../signatures/define-scheme.js';
import type { SchemeFactory } from '../signatures/scheme.js';
export const harbor: SchemeFactory<'equal'> = /* @__PURE__ */ defineScheme({ // The secret that deliveries carry, according to the pages.
  name: 'harbor',
  signature: { header: 'X-Harbor-Token', encoding: 'text' },
  algorithm: 'equal',
});
