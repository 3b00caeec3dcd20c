import type { StatedSecurity } from '../model/specifications/stated.ts';
import { type JsonNode, memberOf, stringMember, toValue } from '../text/json/node.ts';
import type { SpecificationDocument } from './document.ts';
import { behindReference, itemsOf, type Located, startOf, statedText } from './messages.ts';
import type { Normalizer } from './normalize/normalize.ts';

/**
 * The security schemes of an operation that stand in headers of its requests. OpenAPI and AsyncAPI 2 name them, AsyncAPI 3 lists them.
 */
export function securityOf(
  operation: JsonNode,
  document: SpecificationDocument,
  normalizer: Normalizer,
): readonly StatedSecurity[] {
  return itemsOf(memberOf(operation, 'security'))
    .flatMap((requirement) => schemesIn(requirement, document, normalizer))
    .flatMap(({ node, document: { page }, place }) => {
      const header = headerOf(node);
      if (header === undefined) return [];
      const extension = memberOf(node, 'x-signature');
      const data = extension === undefined ? undefined : toValue(extension);
      return [{ ...header, description: statedText(memberOf(node, 'description'), { ...place, file: page }), data, place }];
    });
}

function schemesIn(requirement: JsonNode, document: SpecificationDocument, normalizer: Normalizer): readonly Located[] {
  if (requirement.kind !== 'object') return [];
  const place = { file: document.page, span: startOf(requirement) };
  if (stringMember(requirement, '$ref') !== undefined || stringMember(requirement, 'type') !== undefined)
    return placed(behindReference({ node: requirement, document, name: '', place }, normalizer));
  const known = memberOf(memberOf(document.root, 'components'), 'securitySchemes');
  return requirement.members.flatMap(({ name }) => {
    const node = memberOf(known, name);
    return node === undefined ? [] : placed(behindReference({ node, document, name, place }, normalizer));
  });
}

/** Schemes where they stand, and not where something refers to them. */
function placed(schemes: readonly Located[]): readonly Located[] {
  return schemes.map((scheme) => ({ ...scheme, place: { file: scheme.document.page, span: startOf(scheme.node) } }));
}

/** The header that a scheme takes: a key of its own, or what HTTP has for that. */
function headerOf(scheme: JsonNode): Pick<StatedSecurity, 'kind' | 'header'> | undefined {
  const type = stringMember(scheme, 'type');
  const name = stringMember(scheme, 'name');
  if ((type === 'apiKey' || type === 'httpApiKey') && stringMember(scheme, 'in') === 'header' && name !== undefined)
    return { kind: 'header', header: name };
  const http = type === 'http' ? stringMember(scheme, 'scheme')?.toLowerCase() : undefined;
  return http === 'basic' || http === 'bearer' ? { kind: http, header: 'Authorization' } : undefined;
}
