/* What commands print in a terminal of 100 columns, colors included, as pictures. */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';

const COLUMNS = 100;

/** Each picture: the command as it is typed, of which the last lines are left out if there are many. */
const TERMINALS = [
  { name: 'terminal-generate', args: ['generate'], lines: 30 },
  { name: 'terminal-explain', args: ['explain', 'OrderPaid.data.coupon'], lines: 30 },
];

/** The colors of a dark terminal, by the numbers that switch to them. */
const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea', 90: '#8b949e' };

const encode = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What starts a command to a terminal, as text: linters forbid it in patterns. */
const ESCAPE = '\u001b[';

/** HTML of what a terminal was sent: colors, bold and dim text. Progress, which is cleared in the end, is left out. */
function toHtml(printed) {
  let style = {};
  const kept = printed
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf(`\r${ESCAPE}2K`) + 1))
    .join('\n');
  const [first, ...others] = kept.replaceAll(`${ESCAPE}2K`, '').split(ESCAPE);
  const spans = others.map((part) => {
    const end = part.indexOf('m');
    for (const code of part.slice(0, end).split(';')) style = styled(style, Number(code));
    const css = Object.entries(style)
      .map((pair) => pair.join(':'))
      .join(';');
    return `<span style="${css}">${encode(part.slice(end + 1))}</span>`;
  });
  return `${encode(first)}${spans.join('')}`;
}

function styled(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, 'font-weight': 'bold' };
  if (code === 2) return { ...style, opacity: '0.7' };
  if (code === 22) return { ...style, 'font-weight': 'normal', opacity: '1' };
  if (code === 39) return { ...style, color: 'inherit' };
  return COLORS[code] === undefined ? style : { ...style, color: COLORS[code] };
}

/** Takes a picture of each command, run in a copy of the shop. */
export async function takeTerminals({ browser, root, scratch, shop, pictures }) {
  const folder = path.join(scratch, 'terminal');
  cpSync(shop, folder, { recursive: true });
  for (const { name, args, lines } of TERMINALS) {
    const line = [process.execPath, path.join(root, 'dist/cli.js'), ...args].map((word) => `'${word}'`).join(' ');
    const env = { ...process.env, TERM: 'xterm-256color', CI: '', NO_COLOR: '' };
    const printed = execFileSync('script', ['-qec', `stty cols ${COLUMNS}; ${line}`, '/dev/null'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const shown = printed.split('\n').slice(0, lines).join('\n').trimEnd();
    const page = await browser.newPage({ viewport: { width: 880, height: 200 } });
    await page.setContent(
      `<body style="margin:0"><pre style="margin:0;padding:20px;background:#0d1117;color:#e6edf3;font:14px/1.45 monospace;white-space:pre-wrap">` +
        `<span style="color:#8b949e">$</span> npx holotype ${args.join(' ')}\n${toHtml(shown)}</pre>`,
    );
    await page.locator('pre').screenshot({ path: path.join(pictures, `${name}.png`) });
    await page.close();
  }
}
