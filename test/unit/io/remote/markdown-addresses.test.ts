import { describe, expect, it } from 'vitest';
import { markdownAlternates } from '../../../../generator/io/sources/remote/html-alternates.ts';
import { markdownAddresses } from '../../../../generator/io/sources/remote/markdown-addresses.ts';

describe('the Markdown of a page', () => {
  it.each([
    ['/docs/webhooks', ['/docs/webhooks.md']],
    ['/docs/webhooks?v=2', ['/docs/webhooks.md?v=2']],
    ['/docs/webhooks/', ['/docs/webhooks.md', '/docs/webhooks/index.md', '/docs/webhooks/index.html.md']],
    ['/docs/webhooks.html', ['/docs/webhooks.md', '/docs/webhooks.html.md']],
    ['/docs/v1.2', ['/docs/v1.2.md']],
    ['/', ['/index.md', '/index.html.md']],
    ['/docs/webhooks.md', []],
    ['/docs/webhooks.mdx', []],
  ])('of %s is looked for at %j', (path, expected) => {
    expect(markdownAddresses(`https://docs.example.com${path}`)).toEqual(expected.map((one) => `https://docs.example.com${one}`));
  });

  const at = 'https://docs.example.com/docs/webhooks';
  const ofHeader = (link: string): readonly string[] => markdownAlternates({ at, link, html: '' });
  const ofHead = (html: string): readonly string[] => markdownAlternates({ at, link: undefined, html });

  it('is where the header Link says', () => {
    expect(ofHeader('</md/webhooks>; rel="alternate"; type="text/markdown"')).toEqual(['https://docs.example.com/md/webhooks']);
    expect(
      ofHeader(
        '<https://a.example/x>; rel=next, </feed>; rel="alternate"; type="application/rss+xml", <w.md#top>; type=text/markdown; rel=alternate',
      ),
    ).toEqual(['https://docs.example.com/docs/w.md']);
  });

  it('is where the head of the document says', () => {
    expect(ofHead('<head><link rel="alternate" type="text/markdown" href="/docs/w.md?a=1&amp;b=2"/></head>')).toEqual([
      'https://docs.example.com/docs/w.md?a=1&b=2',
    ]);
    expect(ofHead("<link href='w.md' type=text/markdown rel='alternate nofollow'>")).toEqual([
      'https://docs.example.com/docs/w.md',
    ]);
  });

  it('is nowhere that is said for something else', () => {
    expect(
      ofHead('<link rel="stylesheet" type="text/css" href="/a.css"><link rel="alternate" hreflang="de" href="/de">'),
    ).toEqual([]);
    expect(ofHead('<link rel="alternate" type="text/markdown">')).toEqual([]);
    expect(ofHead(`<link rel="alternate" type="text/markdown" href="http://[">`)).toEqual([]);
  });
});
