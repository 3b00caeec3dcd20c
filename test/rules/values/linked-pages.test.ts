import { expect, it } from 'vitest';
import { withLinkedValues } from '../../../generator/claims/linked-values.ts';
import { readClaims } from '../../../generator/claims/page-claims.ts';
import { readOutline } from '../../../generator/markdown/outline.ts';

const values = (...all: readonly string[]): string =>
  `## States\n\n| Value | Meaning |\n| --- | --- |\n${all.map((value) => `| \`${value}\` | so |`).join('\n')}`;

/** The pages that a link can lead to, each with values of its own. */
const PAGES: Readonly<Record<string, string>> = {
  'shop/values.md': values('open', 'paid'),
  'hotel/values.md': values('free', 'taken'),
  'shop/enums/index.md': values('small', 'large'),
  'colors.md': `${values('red', 'blue')}\n\n## Shades\n\n- \`dark\`\n- \`light\``,
};

/** The values of a property in `shop/events.md` that links to an address. */
function valuesAt(target: string): string {
  const page = `# Events\n\n${values('own', 'this')}\n\n## Properties\n\n| Name | Type |\n| --- | --- |\n| state | [state](${target}) |\n| id | string |`;
  const claims = Object.entries({ 'shop/events.md': page, ...PAGES }).map(([name, text]) =>
    readClaims(readOutline({ name, path: name, text }).value),
  );
  const members = withLinkedValues(claims).flatMap((one) => one.members.flatMap((claim) => claim.members));
  const state = members.find(({ path }) => path[0] === 'state');
  return [...(state?.knownValues ?? []), state?.valuesAt?.file.name ?? 'nowhere'].join(' ');
}

it.each([
  ['#states', 'own this shop/events.md'],
  ['events.md#states', 'own this shop/events.md'],
  ['https://shop.example/docs/events#states', 'own this shop/events.md'],
  ['./values.md#states', 'open paid shop/values.md'],
  ['values#States', 'open paid shop/values.md'],
  ['../hotel/values.md#states', 'free taken hotel/values.md'],
  ['/hotel/values#states', 'free taken hotel/values.md'],
  ['values.md#order-states', 'open paid shop/values.md'],
  ['values.md', 'open paid shop/values.md'],
  ['enums/#states', 'small large shop/enums/index.md'],
  ['../colors.html?v=2#shades', 'dark light colors.md'],
  ['../colors.md', 'nowhere'],
  ['/docs/values#states', 'nowhere'],
  ['https://shop.example/values#states', 'nowhere'],
  ['values.md#other', 'nowhere'],
  ['elsewhere.md#states', 'nowhere'],
])('%s → %s', (target, found) => {
  expect(valuesAt(target)).toBe(found);
});
