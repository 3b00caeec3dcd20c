/** As much of a document as is searched for what it says of itself: links stand in its head. */
const MAX_HEAD = 200_000;

/** A document in HTML, as a host served it. */
export interface HtmlAnswer {
  /** The address that served it, behind all redirects. */
  readonly at: string;
  /** The header `Link`. */
  readonly link: string | undefined;
  readonly html: string;
}

/** The addresses at which the Markdown of a document is, as its header `Link` or its `<link rel="alternate">` says. */
export function markdownAlternates({ at, link = '', html }: HtmlAnswer): readonly string[] {
  const inHeader = [...link.matchAll(/<([^<>]{1,2000})>([^<]{0,500})/g)].map(([, target = '', parameters = '']) => ({
    target,
    rel: /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters),
    type: /;\s*type\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters),
  }));
  const inHead = [...html.slice(0, MAX_HEAD).matchAll(/<link\s([^<>]{1,2000})>/gi)].map(([, attributes = '']) => ({
    target: unquoted(attribute('href', attributes)),
    rel: attribute('rel', attributes),
    type: attribute('type', attributes),
  }));
  const targets = [...inHeader, ...inHead]
    .filter(
      ({ rel, type }) => /(?:^|\s)alternate(?:\s|$)/i.test(unquoted(rel)) && /^text\/(?:x-)?markdown\b/i.test(unquoted(type)),
    )
    .map(({ target }) => target.replaceAll('&amp;', '&'));
  return targets.flatMap((target) => (target !== '' && URL.canParse(target, at) ? [withoutHash(new URL(target, at))] : []));
}

function attribute(name: string, attributes: string): RegExpExecArray | null {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:["']([^"']*)["']|([^\\s"'>]+))`, 'i').exec(attributes);
}

function unquoted(found: RegExpExecArray | null): string {
  return found?.[1] ?? found?.[2] ?? '';
}

function withoutHash(url: URL): string {
  url.hash = '';
  return url.href;
}
