import { expect, it } from 'vitest';
import { asSentence, cleanDescription, firstSentences, repeatsName } from '../../../generator/text/description.ts';

it.each([
  ['The [id](https://example.com/a_(b) "title") of it', 'The id of it'],
  ['The **id** of *it*, ***really***', 'The id of it, really'],
  ['Its __id__ and `_raw_` _name_', 'Its id and `_raw_` name'],
  ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ['The id\\* of it[^1], once¹. Sent once†', 'The id of it, once. Sent once'],
  ['An area in m²', 'An area in m²'],
  ['A <b>bold</b><br/>line <!-- hidden --> of <name>', 'A bold line of <name>'],
  ['{{< note >}}An id{% endnote %}', 'An id'],
  ['**Required.** The id', 'The id'],
  ['Required. String. The id', 'The id'],
  ['(string, optional) The id', 'The id'],
  ['String – the id', 'the id'],
  ['The id (integer, required)', 'The id'],
  ['The id. Optional.', 'The id.'],
  ['Description: the id', 'the id'],
  ['Required if it is paid', 'Required if it is paid'],
  ['String that is shown', 'String that is shown'],
  ['Optional notes of the buyer', 'Optional notes of the buyer'],
  ['– the\n  id', 'the id'],
  ['string', undefined],
  ['Required.', undefined],
  ['—', undefined],
  [undefined, undefined],
])('%j without marks is %j', (text, plain) => expect(cleanDescription(text)).toBe(plain));

it('leaves a text alone that nobody wrote by hand', () => {
  const text = '**a** '.repeat(5000);
  expect(cleanDescription(text)).toBe(text);
});

it.each([
  ['One. Two. Three.', 'One. Two.'],
  ['One, e.g. Two. Three (i.e. Four). Five.', 'One, e.g. Two. Three (i.e. Four).'],
  ['Is it? "Yes." He said', 'Is it? "Yes."'],
  ['Version 1.2 of it. See v1.3.', 'Version 1.2 of it. See v1.3.'],
  ['一。二。三。', '一。二。'],
  ['No end', 'No end'],
])('the first sentences of %j are %j', (text, first) => expect(firstSentences(text, 2)).toBe(first));

it.each([
  ['It is', 'It is.'],
  ['It. is', 'It. is.'],
  ['It is.', 'It is.'],
  ['Is it?', 'Is it?'],
  ['One of:', 'One of:'],
  ['the id', 'The id.'],
  ["user's id,", "User's id."],
  ['iOS alone', 'iOS alone.'],
  ['user_id of it', 'user_id of it.'],
  ['(the id.)', '(the id.)'],
  ['合計。', '合計。'],
])('%j as a sentence is %j', (text, whole) => expect(asSentence(text)).toBe(whole));

it.each([
  ['Order ID', 'order_id', true],
  ['The order id.', 'orderId', true],
  ['The id of the order', 'order_id', false],
  ['—', '', false],
])('%j says no more than %j: %j', (description, name, repeats) => expect(repeatsName(description, name)).toBe(repeats));
