/** A name as the key of a component of OpenAPI or AsyncAPI, which has no letters but those of ASCII: any other goes by its number. */
export function componentKey(name: string): string {
  return name.replace(/[^\w.-]/gu, (character) => `_u${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
