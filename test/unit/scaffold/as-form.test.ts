import { expect, it } from 'vitest';
import { parseBody } from '../../../templates/receiver/http/request-body.ts';
import { asForm } from '../../../templates/sending/outgoing-request.ts';

const cases: readonly { readonly name: string; readonly sent: unknown; readonly form: string }[] = [
  {
    name: 'texts are fields',
    sent: { command: '/weather', text: 'in Paris & Rome', token: 't' },
    form: 'command=%2Fweather&text=in+Paris+%26+Rome&token=t',
  },
  { name: 'several texts are fields of one name', sent: { to: ['a', 'b'], from: 'c' }, form: 'to=a&to=b&from=c' },
  { name: 'a number is none', sent: { id: 4 }, form: 'payload=%7B%22id%22%3A4%7D' },
  { name: 'a list of one is none', sent: { to: ['a'] }, form: 'payload=%7B%22to%22%3A%5B%22a%22%5D%7D' },
  { name: 'an object within is none', sent: { user: {} }, form: 'payload=%7B%22user%22%3A%7B%7D%7D' },
  { name: 'nothing is no field', sent: {}, form: 'payload=%7B%7D' },
];

it.each(cases)('a form that is sent: $name', ({ sent, form }) => {
  const { headers, body } = asForm({ method: 'POST' as const, headers: {}, body: JSON.stringify(sent) });
  expect(body).toBe(form);
  const header = (name: string): string | undefined => ({ ...headers })[name];
  expect(parseBody(new TextEncoder().encode(body), header as never)).toEqual({ value: sent });
});
