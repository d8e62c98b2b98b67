/** One entry, to be read and scrolled over the whole screen: its text, fields, history and detail. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { Kept } from '../lines/kept.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import { detailLineCount } from '../timeline/detail-lines.ts';
import { standingOf } from '../timeline/state-words.ts';
import { detailRows, type Rows } from './detail-rows.ts';
import { entryFields, type Field, REFERS_TO } from './entry-fields.ts';
import { historyLines } from './history-lines.ts';
import { columnOf, labelled } from './labelled.ts';

export interface EntrySheet {
  /** `Entry 14 · A1 action, done after 4m` */
  readonly title: string;
  readonly count: number;
  /** So many lines, from one of them on; fewer where it ends. */
  readonly lines: (from: number, count: number) => readonly Line[];
}

interface SheetStyle {
  readonly columns: number;
  /** UTC milliseconds. */
  readonly now: number;
  /** Numbers of the actions that nobody will settle. */
  readonly lost: ReadonlySet<number>;
  /** Where it is told how it was recorded, if not here. */
  readonly recordingTold?: string | undefined;
}

/**
 * The history stands above the detail, which may be very long: of that, only the lines that are
 * asked for are made.
 *
 * @param id of the entry, also of one that was undone meanwhile: then its history is left
 */
export function entrySheet(
  incident: Incident,
  id: string,
  { columns, now, lost, recordingTold }: SheetStyle,
): EntrySheet {
  const entry = incident.entry(id);
  const room = Math.max(columns - 1, 1);
  const history =
    recordingTold === undefined
      ? [heading('History', room), ...historyLines(incident, id, { room, now })]
      : labelled([piece(' ')], recordingTold, room, 'quiet');
  if (entry === undefined) return sheetOf(absentTitle(incident, id), history);
  const isRecordingTold = recordingTold === undefined;
  const above = [...entryLines(entry, incident, { room, isRecordingTold }), ...history];
  const count = detailLineCount(entry);
  const title = titleOf(entry, lost.has(entry.number), now);
  if (count === 0) return sheetOf(title, above);
  const words = count === 1 ? 'Detail' : `Detail, ${count} lines`;
  return sheetOf(title, [...above, emptyLine, heading(words, room)], detailRows(entry, room));
}

function sheetOf(title: string, above: readonly Line[], below?: Rows): EntrySheet {
  return {
    title,
    count: above.length + (below?.count ?? 0),
    lines: (from, count) => {
      const first = above.slice(from, from + count);
      const start = Math.max(0, from - above.length);
      return [...first, ...(below?.rows(start, count - first.length) ?? [])];
    },
  };
}

function titleOf(entry: Entry, isLost: boolean, now: number): string {
  const { number, label, kind, milestones, retracted } = entry;
  const standing = standingOf(entry, isLost, now);
  const between = standing?.isTicking === true ? 'for' : 'after';
  const length =
    standing === undefined || standing.length === '' ? '' : ` ${between} ${standing.length}`;
  const words = [
    label === undefined ? kind : `${label} ${kind}`,
    ...(standing === undefined ? [] : [`${standing.word}${length}`]),
    ...milestones,
    ...(retracted === undefined ? [] : ['retracted']),
  ];
  return `Entry ${number} · ${words.join(', ')}`;
}

function absentTitle(incident: Incident, id: string): string {
  const record = incident.record(id);
  return record?.type === 'entry.logged' ? `Entry ${record.body.number} · undone` : 'No such entry';
}

function heading(words: string, room: number): Line {
  return cutLine([piece(` ${words}`, 'strong')], room);
}

/** They say nothing that passes with time; what an entry refers to changes by a record. */
const kept = new Kept<Entry, readonly Line[]>();

interface FieldsStyle {
  readonly room: number;
  readonly isRecordingTold: boolean;
}

function entryLines(entry: Entry, incident: Incident, style: FieldsStyle): readonly Line[] {
  const fields = entryFields(entry, incident, style.isRecordingTold);
  // In a replay, what the entry refers to comes without a record.
  const refersTo = fields.find(([name]) => name === REFERS_TO)?.[1].join('\n') ?? '';
  const key = [style.room, style.isRecordingTold, incident.records.length, refersTo];
  return kept.of(entry, key, () => linesOf(entry, fields, style.room));
}

function linesOf(entry: Entry, fields: readonly Field[], room: number): readonly Line[] {
  const column = columnOf(
    fields.map(([name]) => name),
    room,
  );
  return [
    ...(entry.text === '' ? [] : [...labelled([piece(' ')], entry.text, room), emptyLine]),
    ...fields.flatMap(([name, values]) =>
      values.flatMap((value, index) => {
        const front = index === 0 ? name : '';
        return labelled([piece(`  ${front.padEnd(column)}  `, 'label')], value, room);
      }),
    ),
    emptyLine,
  ];
}
