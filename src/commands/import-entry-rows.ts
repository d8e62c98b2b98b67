/** Entries of a source as rows of text, and under each what of it was inferred. */
import type { ReadEntry, ReadZone } from '../importers/reading/reading.ts';
import { clockAt, formatDay, formatTimeOfDay } from '../incident/time/clock.ts';
import { columns } from '../terminal/columns.ts';
import { columnsOf } from '../terminal/fit.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { wrapWords } from '../terminal/word-wrap.ts';
import { shown } from './shown.ts';

const GAP = '  ';
/** A text is no help in fewer columns; then it goes beyond the edge. */
const NARROWEST = 24;
const MOST_ROWS = 8;

/** What was inferred for an entry is told again only where it is another than before. */
export class EntryRows {
  readonly #zone: ReadZone;
  readonly #width: number | undefined;
  #before: ReadonlyMap<string, string> = new Map();

  /** @param width of the terminal, where it is one */
  constructor(zone: ReadZone, width: number | undefined) {
    this.#zone = zone;
    this.#width = width;
  }

  /** The rows of some entries, in columns of their own. */
  of(entries: readonly ReadEntry[]): readonly string[] {
    const facts = columns(entries.map((entry) => [...this.#cells(entry), '|']));
    return entries.flatMap((entry, index) => {
      const front = (facts[index] ?? '').slice(0, -1);
      return [...this.#withText(front, textOf(entry)), ...this.#inferences(entry)];
    });
  }

  #cells(entry: ReadEntry): readonly string[] {
    const { line, kind, proposed, milestones, outcome } = entry;
    const mark = (field: string): string => (proposed.includes(field) ? '?' : '');
    const flags = milestones.map((milestone) => `⚑ ${milestone}${mark('milestones')}`);
    const end = outcome === undefined ? [] : [`${outcome}${mark('outcome')}`];
    return [
      line === undefined ? '' : String(line).padStart(4),
      timeOf(entry, this.#zone),
      [`${kind}${mark('kind')}`, ...end, ...flags].join(' '),
    ].map(safeLine);
  }

  /** The text beside what stands in front of it, in as many rows as it takes. */
  #withText(front: string, text: string): readonly string[] {
    if (this.#width === undefined) return [`${front}${text}`.trimEnd()];
    const indent = columnsOf(front);
    const room = Math.max(this.#width - indent, NARROWEST);
    const rows = wrapWords(text, MOST_ROWS, () => room);
    return rows.map((row, index) => `${index === 0 ? front : ' '.repeat(indent)}${row}`.trimEnd());
  }

  #inferences({ inferred }: ReadEntry): readonly string[] {
    const now = new Map(inferred.map(({ field, why }) => [field, why]));
    const news = [...now].filter(([field, why]) => this.#before.get(field) !== why);
    this.#before = now;
    return news.map(([field, why]) => `      ${GAP}${safeLine(`${field}: ${why}`)}`);
  }
}

function timeOf(entry: ReadEntry, { name }: ReadZone): string {
  const { at, date, until, approximate, zone, isZoneOwn } = entry;
  const about = approximate ? '~' : '';
  if (at === null) return date === undefined ? 'time unknown' : `${date} --:--`;
  const start = clockAt(at, zone);
  const end = until === undefined ? '' : `–${endOf(until, at, zone)}`;
  const own = isZoneOwn && zone !== name ? ` ${zone}` : '';
  return `${about}${formatDay(start)} ${formatTimeOfDay(start)}${end}${own}`;
}

function endOf(until: number, at: number, zone: string): string {
  const [start, end] = [at, until].map((instant) => clockAt(instant, zone));
  if (start === undefined || end === undefined) return '';
  const isSameDay = formatDay(start) === formatDay(end);
  return `${isSameDay ? '' : `${formatDay(end)} `}${formatTimeOfDay(end)}`;
}

function textOf({ text, speaker, detail }: ReadEntry): string {
  const said = speaker === undefined ? text : `${speaker}: ${text}`;
  const below = detail === undefined ? '' : ` (${belowOf(detail)})`;
  return `${shown(said)}${below}`;
}

function belowOf(detail: string): string {
  const count = detail.trimEnd().split('\n').length;
  return count === 1 ? '1 line below' : `${count} lines below`;
}
