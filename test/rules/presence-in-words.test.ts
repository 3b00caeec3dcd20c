import { describe, expect, it } from 'vitest';
import { optionalInWords } from '../../generator/claims/member-facts.ts';
import { isShownRarely, varyingMembers } from '../../generator/schema/rules/varying.ts';
import { evidenceOf } from './sample-evidence.ts';

it.each([
  ['**Required** The number of the order.', false],
  ['Required. The number of the order.', false],
  ['The number of the order. Optional.', true],
  ['Only for gifts.', true],
  ['What the buyer wrote. Only if `action` is `edited`.', true],
  ['Included when the order is a gift.', true],
  ['The gift card (only for gifts).', true],
  ['It is only returned for gifts.', true],
  ['Omitted if the order has none.', true],
  ['For internal use. Only for internal use.', undefined],
  ['The number of the order.', undefined],
  ['What is included when it is sent.', undefined],
])('%s → %s', (words, out) => {
  expect(optionalInWords(words)).toBe(out);
});

describe('members that come and go', () => {
  const some = evidenceOf([{ id: 1, shop: 'A' }, { id: 2 }]);

  it('do so in several events', () => {
    expect([...varyingMembers([some, some])]).toEqual(['shop']);
    expect([...varyingMembers([some, evidenceOf([{ id: 1, shop: 'A' }])])]).toEqual([]);
    expect([...varyingMembers([evidenceOf([{ id: 1 }]), evidenceOf([{ shop: 'A' }])])]).toEqual([]);
  });

  it('count where few examples are shown', () => {
    expect(isShownRarely(evidenceOf([{}, {}, {}]))).toBe(true);
    expect(isShownRarely(evidenceOf([{}, {}, {}, {}]))).toBe(false);
    expect(isShownRarely(evidenceOf([]))).toBe(false);
  });
});
