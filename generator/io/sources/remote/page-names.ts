/** Names that a file cannot have on some systems. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What fetched pages are called in the project: the last part of where they come from, with as much in front of it as
 * distinguishes them. A page keeps the name that it has.
 */
export function namePages(sources: readonly string[], known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map(
    sources.flatMap((from) => [known.get(from)].flatMap((name) => (name === undefined ? [] : [[from, name]]))),
  );
  const taken = new Set(names.values());
  for (const from of sources) {
    if (names.has(from)) continue;
    const name = candidates(from).find((candidate) => !taken.has(candidate)) ?? 'page.md';
    taken.add(name);
    names.set(from, name);
  }
  return names;
}

/** `orders.md`, `shop-orders.md`, `docs-shop-orders.md`, …, `orders-2.md`, … */
function candidates(from: string): readonly string[] {
  const parts = partsOf(from);
  const ending = /\.(mdx|markdown|ya?ml|json)(?:[?#]|$)/i.exec(from)?.[1]?.toLowerCase() ?? 'md';
  const [stem = 'page'] = parts.slice(-1);
  const longer = parts.map((_, index) => parts.slice(parts.length - 1 - index).join('-'));
  const numbered = Array.from({ length: 1000 }, (_, index) => `${stem}-${index + 2}`);
  return [...longer, ...numbered].map((name) => `${DEVICES.test(name) ? `${name}-page` : name}.${ending}`);
}

/** The parts of an address or path, as they may stand in a file name. */
function partsOf(from: string): readonly string[] {
  const path = URL.canParse(from) ? `${new URL(from).host}${new URL(from).pathname}` : from.replace(/^[^:]*:/, '');
  const parts = path
    .replace(/\.(?:mdx?|markdown|ya?ml|json|html?)$/i, '')
    .split('/')
    .map((part) =>
      decode(part)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80),
    )
    .filter((part) => part !== '');
  return parts.length === 0 ? ['page'] : parts;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
