import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toldOf } from '../dev/deliveries.js';
import { arbitrary } from '../src/events/arbitraries.js';
import { EventTypes } from '../src/events/index.js';
import { parseDelivered } from '../src/events/receiver/envelope.js';

describe('any event that is as documented', () => {
  for (const [name, type] of Object.entries(EventTypes)) {
    it(`${name} is recognized`, () => {
      fc.assert(fc.property(arbitrary(fc, type), (event) => parseDelivered(event, toldOf(type)).kind === 'event'));
    });
  }
});
