/** A version of one page, as the key of what is counted for each version: what the page goes by, then its label. */
export type PageVersion = string;

/** The version of a page that goes by that label; labels of different pages are never compared. */
export function pageVersion(page: string, label: string): PageVersion {
  return `${page}\0${label}`;
}

/** What the page of a version goes by, and the label that the version has among the versions of that page. */
export function partsOfPageVersion(version: PageVersion): { readonly page: string; readonly label: string } {
  const at = version.lastIndexOf('\0');
  return { page: version.slice(0, Math.max(at, 0)), label: version.slice(at + 1) };
}
