const ATTRIBUTES = ['id', 'source', 'type', 'subject', 'time', 'dataschema'];

/** The event of a request: in the binary form of CloudEvents, the body is the data, and headers say all else. */
export function cloudEventOf(value: unknown, header: (name: string) => string | null): unknown {
  const specversion = header('ce-specversion');
  if (specversion === null) return value;
  const found = ATTRIBUTES.map((name) => [name, header(`ce-${name}`)] as const);
  const attributes = found.flatMap(([name, text]) => (text === null ? [] : [[name, decodeHeader(text)]]));
  return { ...Object.fromEntries(attributes), specversion, data: value };
}

/** Attributes are percent-encoded in headers; a text that is not encoded well stays as it is. */
function decodeHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
