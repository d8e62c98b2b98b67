/** What was done at a stop, and what the trainee would have done, in rows. */
import type { Entry } from '../../incident/incident.ts';
import type { Stop } from '../../replay/stops.ts';
import { safeBlock } from '../../terminal/safe-text.ts';
import { labelled } from '../entry/labelled.ts';
import { type Line, piece } from '../lines/line.ts';
import type { LogScreen } from '../state/state.ts';
import { SIGNS } from '../timeline/state-words.ts';
import { shownTime } from '../timeline/time-column.ts';
import { endingOf } from './ending.ts';

/** People paste novels: nobody reads one of them here. */
const LONGEST = 4_000;

/**
 * What was decided then: each with its text, and how it ended in the record as it stands today.
 *
 * @param room how many columns a row may take
 */
export function doneRows(
  { incident }: LogScreen,
  { entries }: Stop,
  room: number,
): readonly Line[] {
  const { zone } = incident.facts;
  return entries.flatMap((id) => {
    const entry = incident.entry(id);
    return entry === undefined ? labelled([], GONE, room, 'quiet') : entryRows(entry, zone, room);
  });
}

/** Somebody took it back, and nobody is told any more what it was. */
const GONE = 'It was taken out of the record since.';

function entryRows(entry: Entry, zone: string, room: number): readonly Line[] {
  const time = shownTime(entry, zone).text;
  const name = entry.label ?? entry.kind;
  const front = [
    piece(`${entry.approximate ? '~' : ''}${time}  ${SIGNS[entry.kind]} `),
    piece(`${name}  `, 'label'),
  ];
  const text = labelled(front, entry.text.slice(0, LONGEST), room);
  const ended = endingOf(entry);
  return ended === undefined ? text : [...text, ...labelled([piece('  → ')], ended, room)];
}

/** The answer, as it was typed. */
export function answerRows(answer: string | undefined, room: number): readonly Line[] {
  if (answer === undefined) return labelled([], 'Skipped.', room, 'quiet');
  const lines = safeBlock(answer.slice(0, LONGEST)).split('\n');
  return lines.flatMap((line) => labelled([], line, room));
}
