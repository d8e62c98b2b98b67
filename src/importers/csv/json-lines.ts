/** JSON Lines as a table: the names of an object's fields are those of the columns. */
import { ImportError } from '../reading/import-error.ts';
import { linesOf } from '../reading/lines-of.ts';
import { parsedJson } from '../reading/parsed-json.ts';
import type { TableRow } from './csv-rows.ts';

/** Does the text begin with a line that is a JSON object? */
export function looksLikeJsonLines(text: string): boolean {
  const [first = ''] = text
    .slice(0, 1 << 20)
    .trimStart()
    .split(/[\r\n]/, 1);
  return first.startsWith('{') && fieldsIn(first) !== undefined;
}

/**
 * The rows of a text, and a header that grows with them.
 *
 * @param bad is told of a line that is no object
 */
export function jsonLines(text: string, bad: (line: number) => void) {
  const header: string[] = [];
  return { header, rows: rowsOf(text, { places: new Map(), header, bad }) };
}

interface Growing {
  readonly places: Map<string, number>;
  readonly header: string[];
  readonly bad: (line: number) => void;
}

function* rowsOf(text: string, { places, header, bad }: Growing): Generator<TableRow> {
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === '') continue;
    const fields = fieldsIn(line);
    if (fields === undefined) {
      bad(number);
      continue;
    }
    const cells: string[] = [];
    for (const [name, value] of Object.entries(fields)) {
      const place = places.get(name) ?? header.length;
      if (place === header.length) header.push(name);
      places.set(name, place);
      cells[place] = cellOf(value);
    }
    yield { line: number, cells: Array.from(cells, (cell = '') => cell) };
  }
}

function fieldsIn(line: string): object | undefined {
  try {
    const value = parsedJson(line, '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
