import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CutOff, cutNetwork } from '../golden/no-network.ts';
import { shopPage } from './faults/scenarios.ts';
import { Workplace } from './workplace.ts';

/* Pages and schemas name other places; none of them is ever asked. The golden folders run without network as well. */

const URL = 'http://127.0.0.1:9/more';
const SCHEMA = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${URL}/order.json`, type: 'object' };

let place: Workplace;
let network: CutOff;
beforeEach(() => {
  place = new Workplace();
  network = cutNetwork();
});
afterEach(() => {
  network.restore();
  place.remove();
});

it('who asks for a host is found out', async () => {
  await expect(fetch('http://example.invalid/')).rejects.toThrow();
  expect(() => request({ host: '127.0.0.1', port: 9 })).toThrow('there is no network here');
  expect(network.attempts).toHaveLength(2);
});

describe('nothing is fetched', () => {
  const page = shopPage({ OrderPaid: { $ref: `${URL}/order.json`, $schema: URL, link: URL, amount: 1 } });
  const more = `\n[!INCLUDE [more](${URL}/more.md)]\n\n![image](${URL}/a.png)\n\n<script src="${URL}/a.js"></script>\n\n[link]: ${URL}/b.md\n`;

  it.each([
    [['generate', 'page.md', '--out', 'out'], 0],
    [['inspect', 'page.md'], 0],
    [['explain', 'OrderPaid', 'page.md'], 0],
    [['diff', 'page.md', 'page.md'], 0],
    [['generate', URL, '--out', 'out'], 3],
  ] as const)('by %j of what a page names', async (args, exit) => {
    place.write('page.md', `---\ntitle: Shop\nurl: ${URL}\n---\n\n${page}${more}`);
    expect(await place.run(...args)).toMatchObject({ exit });
    expect(network.attempts).toEqual([]);
  });

  it('of a page from elsewhere that was not fetched by update', async () => {
    place.write('holotype.config.json', JSON.stringify({ catalogs: { shop: { pages: ['https://example.com/page.md'] } } }));
    expect(await place.run('generate')).toMatchObject({ exit: 2, text: expect.stringContaining('source/not-fetched') });
    expect(network.attempts).toEqual([]);
  });

  it('of a schema that another one refers to', async () => {
    place.write('order.json', JSON.stringify({ ...SCHEMA, properties: { buyer: { $ref: `${URL}/buyer.json` } } }));
    expect(await place.run('guard', 'order.json', '--out', 'out')).toMatchObject({ exit: 3 });
    expect(network.attempts).toEqual([]);
  });
});
