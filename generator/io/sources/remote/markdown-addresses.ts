/**
 * Where sites keep the Markdown of a page that they serve as HTML, most likely first: at its address with `.md` behind it or
 * in place of `.html`, and for a folder in its `index.md`. None for an address that ends in `.md` itself.
 */
export function markdownAddresses(url: string): readonly string[] {
  const at = new URL(url);
  return pathsOf(at.pathname).map((path) => {
    const other = new URL(at);
    other.pathname = path;
    return other.href;
  });
}

function pathsOf(path: string): readonly string[] {
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return [];
  const page = /^(.*)\.html?$/i.exec(path)?.[1];
  if (page !== undefined) return [`${page}.md`, `${path}.md`];
  const folder = /^(.*)\/$/.exec(path)?.[1];
  if (folder === undefined) return [`${path}.md`];
  return [...(folder === '' ? [] : [`${folder}.md`]), `${path}index.md`, `${path}index.html.md`];
}
