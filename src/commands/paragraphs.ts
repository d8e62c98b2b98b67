/** The description of a command: paragraphs as they stand in the code; whoever shows them breaks their lines. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n\n');
}
