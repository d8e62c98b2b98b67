/** Tables with a time in each row as incidents: CSV with a header, and JSON Lines. */
import { labelFindings } from '../dating/findings.ts';
import { NO_FACTS } from '../reading/empty.ts';
import { ImportError } from '../reading/import-error.ts';
import { digest, UniqueKeys } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadEntry, ReadIncident, ReadingOptions } from '../reading/reading.ts';
import type { TextSource } from '../reading/source.ts';
import type { ColumnRole } from './column-names.ts';
import { columnsOf, namesShown } from './columns.ts';
import { delimiterOf, type TableRow } from './csv-rows.ts';
import { Cells, entryOfRow } from './entry-of-row.ts';
import { looksLikeJsonLines } from './json-lines.ts';
import { LimitedFindings } from './limited-findings.ts';
import { lookAt } from './looked-at.ts';
import { rowFindings } from './row-findings.ts';
import type { RowTime, RowTimes } from './row-times.ts';
import { tableIn, taken } from './table.ts';
import type { WrittenRowTime } from './written-row-time.ts';

export interface TableOptions extends ReadingOptions {
  /** Named by the person, as `readColumns` gives them. */
  readonly columns?: ReadonlyMap<ColumnRole, string> | undefined;
}

/** So many rows are looked at before the first is read. */
const LOOKED_AT = 200;
/** So many entries are one piece of the incident. */
const PIECE = 2_000;

/** Is this a table with a time and a text in each row: CSV with a header, or JSON Lines? */
export function looksLikeCsv(text: string): boolean {
  const beginning = text.slice(0, 1 << 16);
  const { header, rows } = tableIn(beginning, () => undefined);
  const [row] = taken(rows, 1);
  if (row === undefined || header.length < 2) return false;
  // Of a sentence with commas nearly any word may be that of a column.
  const { places } = columnsOf(header, undefined, false);
  if (!places.has('time') || !places.has('text')) return false;
  // A sentence may begin with the name of a column, and go on with commas.
  const isTable = looksLikeJsonLines(beginning) || delimiterOf(beginning) !== ',';
  return isTable || row.cells.length === header.length;
}

/**
 * One incident with an entry for each row, in pieces.
 *
 * @throws ImportError when no column says when, or one that is named is not there
 */
export function* readCsv(source: TextSource, options: TableOptions): Iterable<ReadIncident> {
  const { text, file } = source;
  const findings = new LimitedFindings();
  const { header, rows } = tableIn(text, (line) => findings.add(badLine(line)));
  const first = taken(rows, LOOKED_AT);
  const columns = columnsOf(header, options.columns);
  if (!columns.places.has('time')) throw noTime(file, header);
  if (first.length === 0) throw new ImportError(`${file} has no rows below its header.`);
  const cellsOf = (row: TableRow) => new Cells(row, columns, header);
  const look = lookAt(
    first.map((row) => writtenIn(cellsOf(row))),
    columns,
    options,
  );
  look.findings.forEach(findings.add);
  const reading = new Rows(cellsOf, look.times, findings);
  const title = titleOf(file);
  const same = { file, facts: { ...NO_FACTS, title }, zone: look.zone, sections: [] };
  let key: string | undefined;
  for (let next = first; next.length > 0; next = taken(rows, PIECE)) {
    const entries = next.flatMap((row) => reading.entry(row));
    key ??= digest(title, entries.find(({ date }) => date !== undefined)?.date ?? '');
    const found = findings.take();
    yield { key, ...same, entries, followups: [], inferred: [], findings: found };
  }
  const rest = [...findings.rest(), ...reading.timeless()];
  if (key === undefined || rest.length === 0) return;
  yield { key, ...same, entries: [], followups: [], inferred: [], findings: rest };
}

/** Entries one after the other: each may need what the row before said. */
class Rows {
  readonly #cellsOf: (row: TableRow) => Cells;
  readonly #times: RowTimes;
  readonly #findings: LimitedFindings;
  readonly #keys = new UniqueKeys();
  /** Rows with a day and no time. */
  readonly #timeless = { count: 0, first: 0 };
  /** Zones of which it was said how they were read. */
  readonly #labels = new Set<string>();

  constructor(cellsOf: (row: TableRow) => Cells, times: RowTimes, findings: LimitedFindings) {
    this.#cellsOf = cellsOf;
    this.#times = times;
    this.#findings = findings;
  }

  /** Of a row of empty cells there is none. */
  entry(row: TableRow): readonly ReadEntry[] {
    const cells = this.#cellsOf(row);
    if (cells.isEmpty) return [];
    const time = this.#times.of(writtenIn(cells));
    this.#find(time, cells);
    const entry = entryOfRow(cells, time);
    return [{ ...entry, key: this.#keys.of(entry.key) }];
  }

  /** One such row may be meant so; where there are several, their column may not have been found. */
  timeless(): readonly ReadFinding[] {
    const { count, first } = this.#timeless;
    if (count < 2) return [];
    const message = `${count} rows have a day and no time: if a column has it, name it, --columns time=….`;
    return [{ code: 'unknown-time', level: 'warning', message, line: first }];
  }

  #find(time: RowTime, cells: Cells): void {
    if (time.missing === 'date only') {
      if (this.#timeless.count === 0) this.#timeless.first = cells.line;
      this.#timeless.count += 1;
    }
    for (const finding of rowFindings(time, cells)) this.#findings.add(finding);
    const { label } = time;
    if (label === undefined || this.#labels.has(label.written.typed)) return;
    this.#labels.add(label.written.typed);
    labelFindings({ ...label, line: cells.line }).forEach(this.#findings.add);
  }
}

function writtenIn(cells: Cells): WrittenRowTime {
  return {
    time: cells.of('time'),
    date: cells.of('date'),
    end: cells.of('end'),
    zone: cells.of('zone'),
  };
}

function noTime(file: string, header: readonly string[]): ImportError {
  const names = namesShown(header);
  return new ImportError(
    `No column of ${file} says when (there are ${names}): name it, --columns time=…,text=….`,
  );
}

function badLine(line: number) {
  const message = `Line ${line} is no JSON object; it was left out.`;
  return { code: 'bad-item', level: 'warning', message, line } as const;
}

/** The name of the file, without its ending. */
function titleOf(file: string): string {
  return file.replace(/\.(?:csv|tsv|txt|jsonl|ndjson)$/i, '').replaceAll('_', ' ') || file;
}
