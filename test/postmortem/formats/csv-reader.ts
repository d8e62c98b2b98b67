/** Reads CSV as RFC 4180 has it, to the cells of each record. */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (let rest = csv; rest !== ''; ) {
    const [whole, quoted, plain, end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no CSV: ${rest.slice(0, 40)}`);
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      records.push(cells);
      cells = [];
    }
    rest = rest.slice(whole.length);
  }
  return records;
}
