/**
 * The rows of what is to be imported:
 *
 *      ✗   12  Its time cannot be read: 2?:30.
 *     ▌    14* 12-03 14:35  !? done?     restarted api-3
 *          15  12-03 14:40  · ⚑ start?   left out: 5xx above 5 %
 */
import type { ReadFinding } from '../../importers/reading/read-finding.ts';
import type { ReadEntry } from '../../importers/reading/reading.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { SHORT_NAMES } from '../header/short-names.ts';
import { cutLine, type Line, lineWidth, piece, type Tone } from '../lines/line.ts';
import { SIGNS } from '../timeline/state-words.ts';
import { shortEntryTime } from './entry-times.ts';
import type { ShownEntry } from './preview-rows.ts';

/** Of a text, which may be a novel: no more than this is ever seen in a row. */
const LONGEST = 1_000;
const LINE_NUMBER = 5;
/** From so many columns on, days stand before times. */
const WITH_DAYS = 70;
const TIME = 11;
/** From so many columns on, kinds have their names. */
const WIDE = 100;
const KIND = 11;

const LEVEL_MARKS: Readonly<Record<ReadFinding['level'], string>> = {
  error: '✗',
  warning: '!',
  hint: '·',
};
export const LEVEL_TONES: Readonly<Record<ReadFinding['level'], Tone>> = {
  error: 'bad',
  warning: 'alert',
  hint: 'quiet',
};

export function findingLine(
  { level, message, line }: ReadFinding,
  isChosen: boolean,
  columns: number,
): Line {
  const row = [
    mark(isChosen),
    piece(`${lineText(line)} `, 'quiet'),
    piece(` ${LEVEL_MARKS[level]} `, LEVEL_TONES[level]),
    piece(shownText(message), level === 'hint' ? 'quiet' : 'plain'),
  ];
  return cutLine(row, columns - 1);
}

export function entryLine(
  { entry, correction }: ShownEntry,
  isChosen: boolean,
  columns: number,
): Line {
  const isOut = correction?.isOut === true;
  const text = entry.speaker === undefined ? entry.text : `${entry.speaker}: ${entry.text}`;
  const row = [
    mark(isChosen),
    piece(`${lineText(entry.line)}${correction === undefined || isOut ? ' ' : '*'} `, 'quiet'),
    piece(timeText(entry, columns)),
    ...kindOf(entry, columns),
    ...(isOut ? [piece('left out: ', 'alert')] : []),
    piece(shownText(text), isOut ? 'quiet' : 'plain'),
  ];
  return cutLine(row, columns - 1);
}

/** Where there is little room, its day is only told of the row that is chosen. */
function timeText(entry: ReadEntry, columns: number): string {
  const time = shortEntryTime(entry);
  if (columns >= WITH_DAYS) return `${time.padEnd(TIME)}  `;
  return `${time.slice(-'~14:05'.length).padStart('~14:05'.length)}  `;
}

function mark(isChosen: boolean): Line[number] {
  return piece(isChosen ? '▌' : ' ', 'label');
}

function lineText(line: number | undefined): string {
  return (line === undefined ? '' : String(line)).padStart(LINE_NUMBER);
}

function shownText(text: string): string {
  return safeLine(text.slice(0, LONGEST).toWellFormed());
}

/** A question mark stands behind what was read from the wording, and nobody has confirmed. */
function kindOf({ kind, milestones, outcome, proposed }: ReadEntry, columns: number): Line {
  const doubt = (field: string): string => (proposed.includes(field) ? '?' : '');
  const isNamed = columns >= WIDE;
  const name = isNamed && kind !== 'event' ? ` ${kind}` : '';
  const flags = milestones.map((each) => (isNamed ? each : SHORT_NAMES[each])).join(' ');
  const words = [
    ...(flags === '' ? [] : [`⚑ ${flags}${doubt('milestones')}`]),
    ...(outcome === undefined ? [] : [`${outcome}${doubt('outcome')}`]),
  ];
  const sign = `${SIGNS[kind]}${name}${kind === 'event' ? '' : doubt('kind')}`;
  const shown = [sign, ...words].join(' ');
  const gap = ' '.repeat(Math.max((isNamed ? 2 * KIND : KIND) - columnsOf(shown), 1));
  return [piece(`${shown}${gap}`, 'label')];
}

/** Where another incident of the same source begins. */
export function headingLine(title: string, columns: number): Line {
  const row = [piece(` ${shownText(title)}`, 'strong')];
  return lineWidth(row) < columns ? row : cutLine(row, columns - 1);
}
