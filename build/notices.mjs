import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licenses of the packages that files belong to, each text once: whoever copies them has to pass these on.
 *
 * @param {readonly string[]} files
 * @returns {string}
 */
export function notices(files) {
  const folders = new Set(files.map((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? file));
  const byText = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^li[cs]en[cs]e/i.test(entry));
    const text = file === undefined ? `License: ${license}` : readFileSync(path.join(folder, file), 'utf8').trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `## ${[...new Set(names)].join(', ')}\n\n${text}\n`);
  return parts.join('\n');
}
