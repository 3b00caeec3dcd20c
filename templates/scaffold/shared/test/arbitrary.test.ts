import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arbitrary } from '../src/events/arbitraries.js';
import { EventTypes, parseEvent } from '../src/events/index.js';

describe('any event that is as documented', () => {
  for (const [name, type] of Object.entries(EventTypes)) {
    it(`${name} is recognised`, () => {
      fc.assert(fc.property(arbitrary(fc, type), (event) => parseEvent(event).kind === 'event'));
    });
  }
});
