/** Two texts as a unified diff, with some lines of what stands around each change. */
export async function unifiedDiff(
  from: { readonly name: string; readonly text: string },
  to: { readonly name: string; readonly text: string },
  context: number,
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(from.name, to.name, from.text, to.text, '', '', { context }).replace(/^=+\n/, '');
}
