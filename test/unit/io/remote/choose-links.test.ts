import { describe, expect, it } from 'vitest';
import { readPageSource } from '../../../../generator/config/page-source.ts';
import { UserError } from '../../../../generator/diagnostics/diagnostic.ts';
import { type ChosenLinks, chooseLinks, MAX_LINKED_PAGES } from '../../../../generator/io/sources/remote/choose-links.ts';
import { linksOf } from '../../../../generator/pipeline/read-pages.ts';
import { positionOf } from '../../../../generator/text/source.ts';

const HOST = 'https://docs.example.com';

function choose(given: string, text: string, at = given.replace(/#.*/, '')): ChosenLinks {
  const source = readPageSource(given);
  if (source?.kind !== 'url') throw new Error(`${given} is not an address`);
  return chooseLinks(linksOf({ name: at, path: at, text }), source, at);
}

function pathsOf(given: string, text: string, at?: string): readonly string[] {
  return choose(given, text, at).pages.map(({ url }) => url.replace(HOST, ''));
}

/** What was left out: the place and the message. */
function told({ findings }: ChosenLinks): readonly string[] {
  return findings.map(({ place, message }) => {
    const { line, column } = place === undefined ? { line: 0, column: 0 } : positionOf(place.file, place.span.start);
    return `${line}:${column} ${message}`;
  });
}

function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError)
      return error.diagnostics.map(({ code, message, fix }) => `${code}: ${message} (${fix})`).join('\n');
    throw error;
  }
  return 'nothing';
}

describe('the links of an index', () => {
  const INDEX = [
    '# Contoso',
    '',
    '> Events of [the shop](/docs/shop.md).',
    '',
    'Details are in [the guide](/docs/guide.md).',
    '',
    '## Webhooks',
    '',
    '- [Order paid](/docs/webhooks/order-paid.md): see also [refunds](/docs/webhooks/refunds.md)',
    `- [Order sent](${HOST}/docs/webhooks/order-sent)`,
    '  - [Nested](docs/webhooks/deep/nested.md)',
    '* [Overview](/docs/webhooks.md)',
    '- [Others](/docs/webhooks-old/a.md)',
    '- [Up](/docs/webhooks/../admin.md)',
    '',
    '## Optional',
    '',
    '### More',
    '',
    '- [Old](/docs/webhooks/old.md)',
    '- [Blog](/blog/a.md)',
    '',
  ].join('\n');

  it('are those that items begin with, other than optional ones', () => {
    expect(pathsOf(`${HOST}/llms.txt`, INDEX)).toEqual([
      '/docs/webhooks/order-paid.md',
      '/docs/webhooks/order-sent',
      '/docs/webhooks/deep/nested.md',
      '/docs/webhooks.md',
      '/docs/webhooks-old/a.md',
      '/docs/admin.md',
    ]);
  });

  it('are those below a path, optional ones too', () => {
    const below = ['/docs/webhooks/order-paid.md', '/docs/webhooks/order-sent', '/docs/webhooks/deep/nested.md'];
    expect(pathsOf(`${HOST}/llms.txt#/docs/webhooks/`, INDEX)).toEqual([...below, '/docs/webhooks/old.md']);
    expect(pathsOf(`${HOST}/llms.txt#/docs/webhooks`, INDEX)).toEqual([...below, '/docs/webhooks.md', '/docs/webhooks/old.md']);
  });

  it('are relative to the address that served it', () => {
    const text = '- [a](a.md)\n- [b](/b.md)\n- [c](../c.md)\n';
    expect(pathsOf(`${HOST}/llms.txt`, text, `${HOST}/docs/api/llms.txt`)).toEqual(['/docs/api/a.md', '/b.md', '/docs/c.md']);
  });

  it('count once, in whatever form and with whatever fragment', () => {
    const text = '- [a](/a)\n- [b](/a.md)\n- [c](/a#part)\n- [d](/a/index.html)\n- [e](/a?v=2)\n- [f](/a.yaml)\n';
    expect(pathsOf(`${HOST}/llms.txt`, text)).toEqual(['/a', '/a?v=2', '/a.yaml']);
  });

  it('are no code, and nothing that is no address', () => {
    const text = '- [a](/a.md)\n- [mail](mailto:a@example.com)\n- [none](http://[)\n\n```md\n- [b](/b.md)\n```\n';
    expect(pathsOf(`${HOST}/llms.txt`, text)).toEqual(['/a.md']);
  });

  it('to other hosts, other indexes and other files are left out, and told of at the first of each', () => {
    const text = [
      '- [a](/docs/a.md)',
      '- [b](https://blog.example.com/docs/b.md)',
      '- [c](https://blog.example.com/docs/c.md)',
      '- [d](http://docs.example.com/docs/d.md)',
      '- [e](https://docs.example.com:8443/docs/e.md)',
      '- [f](/docs/llms-full.txt)',
      '- [g](/docs/logo.png)',
      '- [h](https://status.example.com/)',
      '',
    ].join('\n');
    const chosen = choose(`${HOST}/llms.txt#/docs/`, text);
    expect(chosen.pages.map(({ url }) => url)).toEqual([`${HOST}/docs/a.md`]);
    expect(told(chosen)).toEqual([
      `2:7 2 links to https://blog.example.com are not followed: only pages of ${HOST} are fetched.`,
      `4:7 1 link to http://docs.example.com is not followed: only pages of ${HOST} are fetched.`,
      `5:7 1 link to https://docs.example.com:8443 is not followed: only pages of ${HOST} are fetched.`,
      '6:7 1 link to another index is not followed: only pages and specifications are fetched.',
      '7:7 1 link to a file that is not a page is not followed: only pages and specifications are fetched.',
    ]);
  });

  it('may be five thousand, but lead to no more pages than the limit', () => {
    const lines = (count: number, folder: string): string =>
      Array.from({ length: count }, (_, index) => `- [page ${index}](/docs/${folder}/${index}.md)\n`).join('');
    const many = lines(5000, 'api') + lines(MAX_LINKED_PAGES, 'webhooks');
    expect(pathsOf(`${HOST}/llms.txt#/docs/webhooks/`, many).length).toBe(MAX_LINKED_PAGES);
    expect(failureOf(() => choose(`${HOST}/llms.txt`, many))).toBe(
      `source/too-many-links: ${HOST}/llms.txt links to 5500 pages; at most ${MAX_LINKED_PAGES} are fetched. (name the path of the pages that document events behind #, for example ${HOST}/llms.txt#/docs/webhooks/.)`,
    );
  });

  it('that lead nowhere are an error, which names where they lead instead', () => {
    expect(failureOf(() => choose(`${HOST}/llms.txt#/docs/webhook/`, INDEX))).toContain(
      `source/no-links: ${HOST}/llms.txt links to no page below /docs/webhook/; did you mean "/docs/webhooks/"? (it links to pages in /blog/, /docs/, `,
    );
    expect(failureOf(() => choose(`${HOST}/llms.txt`, '# Nothing\n'))).toContain('(it links to no other page of its host;');
  });
});

describe('the links of a page that is followed', () => {
  it('are all of its links below the path, in prose, tables, lists and components, but not itself', () => {
    const text = [
      '# Webhooks',
      '',
      'See [paid](/docs/webhooks/paid), [itself](/docs/webhooks/) and [the API](/docs/api).',
      '',
      '| event | page |',
      '| --- | --- |',
      '| sent | [sent](webhooks/sent.md#payload) |',
      '',
      '<Card title="Refunds" icon="x" href="/docs/webhooks/refunds">',
      'All about [them][ref].',
      '</Card>',
      '',
      '[ref]: /docs/webhooks/them',
      '',
      '```mdx',
      '<Card title="Code" href="/docs/webhooks/code">',
      '```',
      '',
    ].join('\n');
    expect(pathsOf(`${HOST}/docs/webhooks.md#/docs/webhooks/`, text)).toEqual([
      '/docs/webhooks/paid',
      '/docs/webhooks/sent.md',
      '/docs/webhooks/refunds',
      '/docs/webhooks/them',
    ]);
  });
});
