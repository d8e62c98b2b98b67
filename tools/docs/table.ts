/** Markdown tables, and what stands in their cells. */

/** A table with these heads; the cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

/** A text as it is typed; nothing for an empty one. */
export function code(text: string): string {
  if (text === '') return '';
  const cell = text.replaceAll('|', '\\|');
  return cell.includes('`') ? `\`\` ${cell} \`\`` : `\`${cell}\``;
}

/** Each of these as it is typed, side by side. */
export function codes(texts: readonly string[]): string {
  return texts.map(code).join(' ');
}
