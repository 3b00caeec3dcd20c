import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent, PlannedIdentity, PlannedScheme } from '../model/plan.ts';
import { jsonText } from '../text/encode.ts';

/** The index of the output for machines. */
export function emitManifest({ events, models, pages, identities, schemes }: Plan): readonly OutputFile[] {
  const manifest = {
    pages,
    events: events.map((event) => ({
      type: event.type,
      name: event.name,
      eventType: event.eventType,
      dataType: event.dataType,
      envelope: event.envelope.name,
      ...(event.envelope.batch === undefined ? {} : { batch: event.envelope.batch }),
      ...(Object.keys(event.headers).length === 0 ? {} : { headers: event.headers }),
      ...identityOf(event, identities),
      ...variantsIn(event),
      schema: event.schemaFile,
      handler: `handlers/${event.handlerFile}.ts`,
      ...(event.since === undefined ? {} : { since: event.since }),
      sources: [
        ...new Set([event.listed, ...event.examples.map((example) => example.place)].flatMap((place) => place?.file.name ?? [])),
      ],
    })),
    models: models.map(({ typeName, positions }) => ({ name: typeName, positions })),
    ...(schemes.length === 0 ? {} : { schemes: schemes.map(schemeEntry) }),
  };
  return [{ path: 'manifest.json', text: `${jsonText(manifest)}\n`, owner: 'generator', role: 'manifest' }];
}

/** How deliveries are signed; the header is missing where those who use the scheme choose it. */
function schemeEntry({ name, exportName, data }: PlannedScheme): object {
  return { name, ...(data === undefined ? {} : { header: data.signature.header }), export: exportName };
}

/** The member that tells variants, and what each of them is called, if the event comes in such. */
function variantsIn({ variants }: PlannedEvent): object {
  if (variants === undefined) return {};
  const named = variants.all.map(({ key, value, eventType }) => {
    return { name: key, ...(value === undefined ? {} : { value }), eventType };
  });
  return { variants: { property: variants.path.join('.'), of: named } };
}

/** Where the event's id is, if something identifies it. */
function identityOf(
  { envelope }: PlannedEvent,
  identities: readonly PlannedIdentity[],
): { readonly identity?: readonly string[] } {
  const found = identities.find((identity) => identity.envelope === envelope.name);
  return found === undefined ? {} : { identity: found.path };
}
