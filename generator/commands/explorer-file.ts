import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { readExplorer } from '../io/package/package-files.ts';
import type { ExplorerData, ShownCatalog } from '../model/explorer/data.ts';
import type { Explored } from '../pipeline/explorer/explorer-data.ts';
import { counted } from '../text/case.ts';
import { htmlText } from '../text/encoders/html.ts';

/** What every file of the explorer has near its start, so that no other file is written over. */
export const EXPLORER_MARK = '<meta name="generator" content="Holotype explorer">';

/** Lists without JavaScript name the members of types only up to so many, as they are not compressed. */
const MEMBERS_LISTED = 2000;

/**
 * A file of the explorer: HTML that is whole in itself. It runs the script of the package and the guards that it has the
 * hashes of, and loads nothing. Texts of pages are in it as compressed JSON, which the script shows as text.
 *
 * @param isServed Whether the page asks the server that it comes from to tell of changes.
 */
export function explorerFile({ data, code, guards }: Explored, isServed = false): string {
  const { script, style } = readExplorer();
  const sources = [script, ...guards].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${sources.join(' ')}`,
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    `connect-src ${isServed ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${EXPLORER_MARK}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${isServed ? '<meta name="holotype-reload" content="/changes">\n' : ''}<title>${htmlText(data.title)} – Holotype</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>${staticLists(data)}</noscript>
${[data, code, guards].map((value, index) => packed(`data-${index}`, value)).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

function packed(id: string, value: unknown): string {
  const bytes = deflateRawSync(JSON.stringify(value), { level: 9 });
  return `<script type="application/octet-stream" id="${id}">${bytes.toString('base64')}</script>`;
}

/** What can be read where no script runs. */
function staticLists({ title, catalogs, difference, texts }: ExplorerData): string {
  const members = catalogs.flatMap(({ types }) => types).reduce((sum, type) => sum + type.members.length, 0);
  const isShort = members > MEMBERS_LISTED;
  const changes = (difference?.changes ?? []).map(({ class: name, message }) => `<li>${name}: ${htmlText(message)}</li>`);
  return `<main class="static">
<h1>${htmlText(title)}</h1>
<p>This page needs JavaScript for search, evidence and the pages themselves. These are its lists.</p>
${catalogs.map((catalog) => catalogList(catalog, isShort)).join('\n')}
${changes.length === 0 ? '' : `<h2>${counted(changes.length, 'change')}</h2><ul>${changes.join('\n')}</ul>`}
<h2>${counted(texts.length, 'page')}</h2>
<ul>${texts.map(({ path }) => `<li>${htmlText(path)}</li>`).join('\n')}</ul>
</main>`;
}

function catalogList({ name, events, types }: ShownCatalog, isShort: boolean): string {
  const eventItems = events.map(
    ({ type, name: short, description = '' }) =>
      `<li><strong>${htmlText(short)}</strong> <code>${htmlText(type)}</code> ${htmlText(description.slice(0, 160))}</li>`,
  );
  const typeItems = isShort
    ? []
    : types.map(({ name: type, members }) => {
        const listed = members.map((member) => `${htmlText(member.name)}${member.required ? '' : '?'}: ${htmlText(member.type)}`);
        return `<li><strong>${htmlText(type)}</strong> <code>${listed.join('; ')}</code></li>`;
      });
  return `<h2>${htmlText(name)}: ${counted(events.length, 'event')}</h2>
<ul>${eventItems.join('\n')}</ul>
<h2>${htmlText(name)}: ${counted(types.length, 'type')}</h2>
<ul>${typeItems.join('\n')}</ul>`;
}
