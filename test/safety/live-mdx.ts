/** Our own component, and nothing of a page. */
const OURS = /^<SchemaViewer file="schema\.json" \/>$/gm;

/** Code, which MDX only shows: spans with as many marks in front as behind. */
const CODE = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** Whether a page of MDX has anything that would run, beside our own component: braces, tags, modules, or raw HTML. */
export function isAlive(mdx: string): boolean {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '').replace(OURS, '');
  return /[{}<]/.test(body.replace(CODE, '')) || /^\s*(?:import|export)\b/m.test(body);
}
