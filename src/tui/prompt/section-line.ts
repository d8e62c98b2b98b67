/** A section as a line of the grammar, which is how its drafts are kept. */

export function sectionLine(section: string, text: string): string {
  return `/section ${section} ${text}`;
}

/** The name of the section that a line writes, and its text; `undefined` for any other line. */
export function sectionOf(
  line: string,
): { readonly section: string; readonly text: string } | undefined {
  const [, name, text = ''] =
    /^\s*\/section\s+(\S+)(?:[^\S\n]|(?=\n)|$)([\s\S]*)$/i.exec(line) ?? [];
  return name === undefined ? undefined : { section: name.toLowerCase(), text };
}
