import type { DocumentedMember } from '../../model/documented.ts';
import type { Fence, Outline } from '../../model/outline.ts';
import { camelCase } from '../../text/case.ts';
import { originSpan } from '../../text/embedded.ts';
import { readType } from '../../type-names/read-type.ts';
import type { MemberClaim } from '../tables/member-tables.ts';

const CLASS = /\b(?:class|record|struct)\s+(\w+)[^{;]*\{/g;
const PROPERTY =
  /(?:\[Json(?:Property(?:Name)?)\(\s*(?:PropertyName\s*=\s*)?"([^"]+)"[^\]]*\]\s*)?public\s+(?:required\s+|virtual\s+|override\s+)*([\w.]+(?:<[\w\s,.<>?[\]]+>)?(?:\[\])?\??)\s+(\w+)\s*\{\s*get\b/g;

/**
 * The classes in C# that a page shows, as tables of their properties; names are those of JSON: camel case, or what an attribute says.
 * @example
 * readClasses(page('```csharp\npublic class Order {\n  public string Id { get; set; }\n}\n```')).map(({ members }) => members[0].path)
 * // → [['id']]
 */
export function readClasses(outline: Outline): readonly MemberClaim[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) =>
      block.kind === 'fence' && /^(?:csharp|cs|c#)$/.test(block.language)
        ? classesOf(block, section.heading?.text ?? '', outline).map((claim) => ({ ...claim, section, at }))
        : [],
    ),
  );
}

function classesOf({ code }: Fence, heading: string, outline: Outline): readonly Omit<MemberClaim, 'section' | 'at'>[] {
  const starts = [...code.text.matchAll(CLASS)];
  return starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? code.text.length;
    const members = [...code.text.slice(start.index, end).matchAll(PROPERTY)].map(
      ([whole, wireName, type = '', name = ''], at, all): DocumentedMember => {
        const offset = start.index + (all[at]?.index ?? 0);
        return {
          path: [wireName ?? camelCase(name)],
          type: readType(type),
          optional: undefined,
          description: undefined,
          knownValues: [],
          place: { file: outline.page, span: originSpan(code, offset, offset + whole.length) },
        };
      },
    );
    const place = { file: outline.page, span: originSpan(code, start.index, start.index + start[0].length) };
    const className = start[1] ?? heading;
    return { members, form: 'declaration', unread: [], heading: className, context: [], introduction: '', className, place };
  });
}
