import { expect, it } from 'vitest';
import { commonFormat } from '../../generator/schema/rules/formats.ts';
import { evidenceOf } from './sample-evidence.ts';

it.each([
  { name: 'seven digits of a second', in: ['2021-07-27T15:20:23.6089755Z'], out: 'date-time' },
  { name: 'an offset', in: ['2021-03-31T18:45:31.297561+00:00'], out: 'date-time' },
  { name: 'a day', in: ['2021-07-27'], out: 'date' },
  { name: 'any version of uuid', in: ['aaaa0000-bb11-2222-33cc-444444dddddd'], out: 'uuid' },
  { name: 'a web address', in: ['https://example.com/a?b=c'], out: 'uri' },
  { name: 'a mail address', in: ['ada@mail.example.com'], out: 'email' },
  { name: 'all alike', in: ['2021-07-27', '2021-07-28'], out: 'date' },
  { name: 'one of another form', in: ['2021-07-27', 'soon'], out: undefined },
  { name: 'a placeholder says nothing', in: ['2021-07-27', '{date}'], out: 'date' },
  { name: 'placeholders alone', in: ['{date}', '<id>'], out: undefined },
  { name: 'a placeholder inside of an address', in: ['https://example.com/{id}'], out: undefined },
  { name: 'US dates are text', in: ['07/27/2021'], out: undefined },
])('format: $name → $out', ({ in: samples, out }) => {
  expect(commonFormat(evidenceOf(samples).strings)).toBe(out);
});
