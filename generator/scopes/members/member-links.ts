import { nameKey } from '../../claims/event-names.ts';
import type { MemberClaim } from '../../claims/tables/member-tables.ts';

/** What the types and descriptions of a page's members lead to. */
export interface MemberLinks {
  readonly anchors: ReadonlySet<string>;
  /** Names of types without an address, by `nameKey`. */
  readonly names: ReadonlySet<string>;
}

/** Collects what members of a page lead to, once for all its lists. */
export function collectLinks({ members }: { readonly members: readonly Pick<MemberClaim, 'members'>[] }): MemberLinks {
  const links = members.flatMap((claim) =>
    claim.members.flatMap(({ type }) =>
      [type.reference, type.items?.reference, type.values?.reference].filter((link) => link !== undefined),
    ),
  );
  return {
    anchors: new Set(
      links.filter(({ target }) => target.includes('#')).map(({ target }) => target.slice(target.indexOf('#') + 1).toLowerCase()),
    ),
    names: new Set(links.filter(({ target }) => target === '').map(({ text }) => nameKey(text))),
  };
}
