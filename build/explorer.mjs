import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'explorer');

/**
 * Makes the script and the style of the explorer, which run in browsers. The script begins with the licenses of the packages
 * in it, as each file of the explorer is a copy of them.
 *
 * @param {string} dist
 * @returns {Promise<readonly string[]>} the files of packages that were taken in
 */
export async function bundleExplorer(dist) {
  const build = await rolldown({
    input: path.join(folder, 'main.tsx'),
    platform: 'browser',
    cwd: root,
    tsconfig: path.join(folder, 'tsconfig.json'),
    transform: { target: 'es2022' },
  });
  const { output } = await build.generate({ format: 'iife', codeSplitting: false, comments: false, minify: true });
  await build.close();
  const taken = output.flatMap(({ modules = {} }) => Object.keys(modules)).filter((file) => file.includes('node_modules'));
  const [{ code }] = output;
  const licenses = notices(taken).replaceAll('*/', '* /');
  // What would end the element that holds it.
  const script = `/*!\n${licenses}*/\n${code}`.replaceAll('</script', '<\\/script');
  writeFileSync(path.join(dist, 'explorer.js'), script);
  const styles = readdirSync(path.join(folder, 'style')).sort();
  writeFileSync(
    path.join(dist, 'explorer.css'),
    styles.map((name) => readFileSync(path.join(folder, 'style', name), 'utf8')).join('\n'),
  );
  return taken;
}
