/** The first word of a line that begins with a verb, in small letters, and what stands behind it. */
export function verbLine(
  text: string,
): { readonly word: string; readonly rest: string } | undefined {
  const [, word, rest = ''] = /^\s*\/([a-z]+)(?=\s|$)\s*(.*)$/is.exec(text) ?? [];
  return word === undefined ? undefined : { word: word.toLowerCase(), rest };
}
