/** A record in a sentence, as it is read out when it comes. */
import { describe } from '../../incident/describe/describe.ts';
import { Telling } from '../../incident/describe/telling.ts';
import type { Incident, Moment } from '../../incident/incident.ts';
import { timeOpen } from '../../incident/measures/spells.ts';
import type { BodyOf, IncidentRecord, RecordOf } from '../../incident/record/record.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import { kindOf } from './entry-words.ts';
import { capitalized, clean, counted, lengthInWords, sentence, timeInWords } from './words.ts';

/** Where a record comes from: typed here, by the same author elsewhere, or by another one. */
export type Source = 'here' | 'elsewhere' | { readonly author: string };

/** `Logged: entry 15, action A3, at 15:12: restarted api-3.`, `bo recorded: A1 done at 15:12.` */
export function recordInWords(
  record: IncidentRecord,
  incident: Incident,
  { now, source }: { readonly now: number; readonly source: Source },
): string {
  const words = wordsOf(record, incident, now);
  if (isMark(record) && source === 'here') return sentence(capitalized(words));
  const what = record.type === 'entry.logged' ? 'logged' : 'recorded';
  return sentence(`${frontOf(source, what)}: ${words}`);
}

type Mark = RecordOf<'act.undone'> | RecordOf<'act.redone'>;

function isMark(record: IncidentRecord): record is Mark {
  return record.type === 'act.undone' || record.type === 'act.redone';
}

/** Of an act with more records than these, the others are counted. */
const TOLD = 3;

function markedAct({ type, body }: Mark, incident: Incident, now: number): string {
  const records = incident.act(body.batch);
  const told = records.slice(0, TOLD).map((record) => wordsOf(record, incident, now));
  const rest = records.length - told.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return `${type === 'act.undone' ? 'undone' : 'redone'}: ${[...told, ...more].join('; ')}`;
}

function frontOf(source: Source, what: string): string {
  if (source === 'here') return capitalized(what);
  if (source === 'elsewhere') return `${capitalized(what)} elsewhere`;
  return `${clean(source.author)} ${what}`;
}

function wordsOf(record: IncidentRecord, incident: Incident, now: number): string {
  const telling = new Telling(incident, now);
  const reading = incident.reading(record);
  if (reading.type === 'entry.logged') return logged(reading.body, telling);
  if (isMark(reading)) return markedAct(reading, incident, now);
  if (reading.type === 'entry.settled') return settled(reading.body, telling);
  return clean(describe(record, incident, now).replace(/ {2,}/g, ', '));
}

function logged(body: BodyOf<'entry.logged'>, telling: Telling): string {
  const { number, text, milestones, detail } = body;
  const moment: Moment = { at: body.at, approximate: body.approximate ?? false };
  const lines = detail === undefined ? 0 : detail.split('\n').length;
  const front = [
    `entry ${number}`,
    ...milestones,
    ...kindOf(body),
    timeOf(timeInWords(telling.range(moment, body.until)), body.at),
    ...(lines === 0 ? [] : [`with ${counted(lines, 'line')} of detail`]),
  ].join(', ');
  const isSaid = milestones.some((milestone) => milestone === text);
  return isSaid || text === '' ? front : `${front}: ${clean(text)}`;
}

function settled(body: BodyOf<'entry.settled'>, telling: Telling): string {
  const entry = telling.incident.entry(body.entry);
  const turn = entry?.turns.at(-1);
  const isCurrent = turn?.outcome === body.outcome && turn.at === body.at;
  const length = entry !== undefined && isCurrent ? timeOpen(entry) : undefined;
  const time = telling.time({ at: body.at, approximate: body.approximate ?? false });
  const front = `${telling.entry(body.entry)} ${body.outcome} ${timeOf(timeInWords(time), body.at)}`;
  const after =
    length === undefined || 'missing' in length
      ? ''
      : `, after ${length.about ? 'about ' : ''}${lengthInWords(formatDuration(length.milliseconds))}`;
  return body.note === '' ? front + after : `${front}${after}: ${clean(body.note)}`;
}

function timeOf(words: string, at: number | null): string {
  return at === null ? 'at an unknown time' : `at ${words}`;
}
