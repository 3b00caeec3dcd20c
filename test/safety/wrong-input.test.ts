import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../generator/model/limits.ts';
import { shopPage } from './faults/scenarios.ts';
import { type Ran, Workplace } from './workplace.ts';

/*
 * Pages that are not what they should be. Those that cannot be read as what was meant are refused, with a code and a
 * place, and the output of before stays; the rest is read, and what is odd about it is said.
 */

const GOOD = shopPage({ OrderPaid: { order: 'A-17', amount: 12.5 }, OrderSent: { weight: 1 } });
const generate = (...pages: readonly string[]): Promise<Ran> =>
  place.run('generate', ...(pages.length === 0 ? ['page.md'] : pages), '--out', 'out');

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.write('page.md', GOOD);
});
afterEach(() => place.remove());

/** Puts something in the place of the page of a first run, and runs again. */
async function replacePage(put: Put): Promise<Ran & { readonly kept: boolean }> {
  expect((await generate()).exit).toBe(0);
  const before = place.files('out');
  rmSync(place.at('page.md'));
  put();
  const { exit, text } = await generate();
  return { exit, text, kept: JSON.stringify(place.files('out')) === JSON.stringify(before) };
}

/** Puts something where the page was. */
type Put = () => void;

function bytes(content: Buffer | string): Put {
  return () => {
    writeFileSync(place.at('page.md'), content);
  };
}

function makePipe(): void {
  spawnSync('mkfifo', [place.at('page.md')]);
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const manyKeys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
const manyEvents = (count: number): string =>
  `# Events\n\n| Event type | Description |\n| - | - |\n${Array.from({ length: count }, (_, index) => `| Shop.Event${index} | x |\n`).join('')}`;
const withText = (text: string): string => GOOD.replace('# Events of a shop\n', `# Events of a shop\n\n${text}\n`);

const REFUSED: readonly (readonly [what: string, put: Put, said: string])[] = [
  [
    'with bytes that are no UTF-8',
    bytes(Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.from([0xc3, 0x28])])),
    `page/not-text\n  page.md is not text: there is invalid UTF-8 at byte ${GOOD.length + 1}`,
  ],
  ['cut off within a character', bytes(Buffer.from(`${GOOD}ä`).subarray(0, -1)), `there is invalid UTF-8 at byte ${GOOD.length}`],
  [
    'with a surrogate as if it were a character',
    bytes(Buffer.from([0x23, 0x20, 0xed, 0xa0, 0x80])),
    'there is invalid UTF-8 at byte 2',
  ],
  [
    'in UTF-16 with its mark',
    bytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')])),
    'its byte order mark says UTF-16 at byte 0',
  ],
  [
    'in UTF-16 the other way round',
    bytes(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(GOOD, 'utf16le').swap16()])),
    'its byte order mark says UTF-16 at byte 0',
  ],
  ['in UTF-16 without a mark', bytes(Buffer.from(GOOD, 'utf16le')), 'there is a null byte at byte 1'],
  ['with a zero byte', bytes(GOOD.replace('shop', 'sh\0p')), `there is a null byte at byte ${GOOD.indexOf('op')}`],
  ['that is empty', bytes(''), 'page/empty'],
  ['with nothing but a mark and white space', bytes('\ufeff \r\n\t\n'), 'page/empty'],
  ['that is HTML', bytes('\n<!DOCTYPE html><html><body>404</body></html>'), 'page.md:2:1 error page/is-html'],
  ['that shows no payload', bytes('# Events of a shop\n\nThey are sent.\n'), 'page.md:1:1 error page/no-events'],
  [
    'that has lost half of its events',
    bytes(shopPage({ OrderPaid: { order: 'A-17', amount: 12.5 } })),
    'coverage/events-lost\n  The last output had 2 events; the pages no longer document Shop.OrderSent',
  ],
  ['that is a folder', () => mkdirSync(place.at('page.md')), 'page/is-directory'],
  [
    'that is a link in a circle',
    () => symlinkSync('page.md', place.at('page.md')),
    'page/not-readable\n  The page page.md cannot be read: too many symbolic links encountered',
  ],
  ['that is a link to nowhere', () => symlinkSync('nowhere.md', place.at('page.md')), 'page/not-found'],
  [
    'that is a device',
    () => symlinkSync('/dev/zero', place.at('page.md')),
    'page/not-readable\n  The page page.md cannot be read: it is a pipe or a device, not a file',
  ],
  ['that is a pipe', makePipe, 'it is a pipe or a device, not a file'],
  [
    'that is one byte too large',
    bytes(`${GOOD}${' '.repeat(LIMITS.pageBytes + 1 - GOOD.length)}`),
    `page/too-large\n  page.md has ${LIMITS.pageBytes + 1} bytes; the limit for a page is ${LIMITS.pageBytes}`,
  ],
  [
    'with JSON one level too deep',
    bytes(withText(`\`\`\`json\n${nested(LIMITS.depth + 1)}\n\`\`\``)),
    'page.md:4:321 error json/too-deep',
  ],
  ['with quotes one level too deep', bytes(withText(`${'>'.repeat(LIMITS.depth + 1)} x`)), 'page.md:3:1 error page/too-deep'],
  [
    'with one member too many in an object',
    bytes(shopPage({ OrderPaid: manyKeys(LIMITS.keys + 1), OrderSent: { weight: 1 } })),
    'page.md:10014:18 error json/too-many-keys',
  ],
  ['with one event too many', bytes(manyEvents(LIMITS.events + 1)), 'page.md:1005:3 error page/too-many-events'],
];

describe('a page that is no page of events', () => {
  it.each(REFUSED)('%s is refused, and the output stays', async (_what, put, said) => {
    const { exit, text, kept } = await replacePage(put);
    expect({ exit, text, kept }).toEqual({ exit: 3, text: expect.stringContaining(said), kept: true });
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is refused', async () => {
    const { exit, text, kept } = await replacePage(() => {
      place.write('page.md', GOOD);
      chmodSync(place.at('page.md'), 0);
    });
    expect({ exit, text, kept }).toEqual({ exit: 3, text: expect.stringContaining('page/not-readable'), kept: true });
  });

  it('among a folder of pages is named', async () => {
    place.write('holotype.config.json', JSON.stringify({ catalogs: { shop: { pages: 'docs' } } }));
    place.write('docs/good.md', GOOD);
    symlinkSync('b.md', place.at('docs/a.md'));
    symlinkSync('a.md', place.at('docs/b.md'));
    mkdirSync(place.at('docs/c.md'));
    const { exit, text } = await place.run('generate');
    expect([exit, text.match(/error .*\n.*/g)]).toEqual([
      3,
      [
        'error page/not-readable\n  The page docs/a.md cannot be read: too many symbolic links encountered.',
        'error page/not-readable\n  The page docs/b.md cannot be read: too many symbolic links encountered.',
        'error page/is-directory\n  docs/c.md is a folder, not a Markdown file.',
      ],
    ]);
  });
});

describe('a page at a limit', () => {
  it.each([
    ['of its size', () => `${GOOD}${' '.repeat(LIMITS.pageBytes - GOOD.length)}`],
    ['of the depth of quotes', () => withText(`${'>'.repeat(LIMITS.depth)} x`)],
    ['of the depth of JSON', () => withText(`\`\`\`json\n${nested(LIMITS.depth)}\n\`\`\``)],
    ['of the events', () => manyEvents(LIMITS.events)],
  ])('%s is read', async (_what, page) => {
    place.write('page.md', page());
    expect((await place.run('inspect', 'page.md', '--coverage')).exit).toBe(0);
  });
});

describe('a page that was saved in another way', () => {
  it.each([
    ['with a byte order mark', `\ufeff${GOOD}`],
    ['with line ends as Windows has them', GOOD.replaceAll('\n', '\r\n')],
    ['with line ends as the first Macs had them', GOOD.replaceAll('\n', '\r')],
    [
      'with several kinds of line ends',
      GOOD.split(/(?<=\n)/)
        .map((line, index) => line.replace('\n', index % 2 === 0 ? '\r' : '\r\n'))
        .join(''),
    ],
  ])('%s gives the same output', async (_what, page) => {
    const { exit, text, kept } = await replacePage(bytes(page));
    expect({ exit, text, kept }).toEqual({ exit: 0, text: expect.stringContaining('unchanged'), kept: true });
  });
});

describe('what is odd in a page that can be read is said, with its place', () => {
  const twice = GOOD.replace(
    '\n\n',
    '\n\n| Event | Description |\n| --- | --- |\n| Shop.OrderPaid | Paid |\n| Shop.OrderPaid | Paid again |\n\n',
  );

  it.each([
    ['text in the wrong character set', withText('Itâ€™s sent.'), 'page.md:3:3 warning page/mojibake'],
    [
      'a member that is there twice',
      GOOD.replace('"amount": 12.5', '"amount": 12.5, "amount": 1'),
      'page.md:15:23 warning json/duplicate-key',
    ],
    ['an event that is listed twice', twice, 'page.md:6:3 warning event/duplicate\n  The event Shop.OrderPaid is listed twice'],
    [
      'a file that is to be put in, out of the folder',
      withText('[!INCLUDE [x](../../etc/passwd)]'),
      'page.md:3:1 note page/not-included\n  "../../etc/passwd" is included here, but it is not read',
    ],
    [
      'a file that is to be put in within a text',
      withText('See [!include[x](page.md)] there.'),
      'page.md:3:5 note page/not-included\n  "page.md" is included here',
    ],
  ])('%s', async (_what, page, said) => {
    place.write('page.md', page);
    const { exit, text } = await generate();
    expect([exit, text]).toEqual([0, expect.stringContaining(said)]);
  });

  it('what two pages say differently, with both places', async () => {
    place.write('other.md', shopPage({ OrderPaid: { order: 'A-17', amount: 'twelve' } }).replace('of a shop', 'of another'));
    const { exit, text } = await generate('page.md', 'other.md');
    expect([exit, text]).toEqual([
      0,
      expect.stringMatching(/^other\.md:15:7 warning evidence\/mixed-types\n(?:.*\n){3} {2}number here: page\.md:15:7$/m),
    ]);
  });
});
