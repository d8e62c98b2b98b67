/** What is read over the whole screen (the help, the board, an entry with its history), as sentences. */
import { entryHistory } from '../../incident/describe/history.ts';
import type { Incident } from '../../incident/incident.ts';
import { rolesHeldAt } from '../../incident/measures/roles-held.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';
import { comparisonWords } from '../../library/comparison/comparison-text.ts';
import { statisticsWords } from '../../library/statistics/words.ts';
import { entryFields } from '../entry/entry-fields.ts';
import { personName } from '../lines/person.ts';
import type { Item } from '../panes/item.ts';
import { itemLists } from '../panes/lists.ts';
import { type LogOfThen, logOfThen } from '../replay/shown.ts';
import { modeOf } from '../state/mode-of.ts';
import type { Sheet, SheetNamed } from '../state/sheet.ts';
import type { LogScreen, State } from '../state/state.ts';
import { detailLine, detailLineCount } from '../timeline/detail-lines.ts';
import { entryInWords } from './entry-words.ts';
import { helpInWords } from './help-words.ts';
import { incidentInWords } from './incident-words.ts';
import { clean, counted, lengthInWords, sentence } from './words.ts';

const CLOSING = 'Escape closes it.';

export function sheetInWords(state: State, sheet: Sheet): readonly string[] {
  const { screen } = state;
  if (sheet.name === 'stats') return statistics(sheet);
  if (sheet.name === 'compare') return comparison(sheet);
  if (sheet.name === 'help' || screen.name !== 'log') {
    return [`Help. ${CLOSING}`, ...helpInWords(modeOf({ ...state, sheet: undefined }))];
  }
  const then = logOfThen(screen, state.now);
  const { log, now } = then;
  if (sheet.name === 'board') return [`Board. ${CLOSING}`, ...board(log, { ...state, now })];
  return [`All of an entry. ${CLOSING}`, ...entryWithHistory(then, sheet.id)];
}

function statistics({ words, statistics: made }: SheetNamed<'stats'>): readonly string[] {
  if (made === undefined) return [`Statistics. They are being made. ${CLOSING}`];
  const only = words === '' ? 'of all incidents' : `of the incidents that are ${clean(words)}`;
  return [`Statistics ${only}. ${CLOSING}`, ...sentences(statisticsWords(made))];
}

function comparison({ documents }: SheetNamed<'compare'>): readonly string[] {
  return [`Comparison. ${CLOSING}`, ...sentences(comparisonWords(...documents))];
}

function sentences(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '').map((line) => sentence(line));
}

function board(log: LogScreen, state: State): readonly string[] {
  const { incident, lost } = log;
  const { now } = state;
  return [
    ...incidentInWords(log, state),
    ...itemLists(incident, { now, lost }).flatMap(({ title, items }) =>
      items.length === 0
        ? [`${title}: none.`]
        : [`${title}: ${items.length}.`, ...items.map(itemInWords)],
    ),
    ...people(incident, now),
  ];
}

/** `A2, running, 4 minutes 17 seconds: deploy the fix.` */
function itemInWords({ label, state, text, endings }: Item): string {
  const [ending] = endings().texts;
  const more = ending
    .split(' · ')
    .map((part) => lengthInWords(part.replace(state, '').trim()))
    .filter((part) => part !== '');
  return sentence(`${[label, state.replace('?', ''), ...more].join(', ')}: ${clean(text)}`);
}

function people(incident: Incident, now: number): readonly string[] {
  const roles = [...rolesHeldAt(incident, now)];
  if (roles.length === 0) return ['Nobody has a role.'];
  return roles.map(([role, names]) =>
    sentence(`${clean(role)}: ${names.map(personName).join(', ')}`),
  );
}

function entryWithHistory({ log, now, recordingTold }: LogOfThen, id: string): readonly string[] {
  const { incident } = log;
  const entry = incident.entry(id);
  const isRecordingTold = recordingTold === undefined;
  const fields = entry === undefined ? [] : entryFields(entry, incident, isRecordingTold);
  return [
    entry === undefined ? 'It was undone.' : entryInWords(entry, incident, { now, lost: log.lost }),
    ...fields.map(([name, values]) => sentence(`${name}: ${values.map(clean).join('; ')}`)),
    ...(isRecordingTold ? ['History.', ...history(incident, id, now)] : [recordingTold]),
    ...detailInWords(log, id),
  ];
}

function history(incident: Incident, id: string, now: number): readonly string[] {
  const { zone } = incident.facts;
  const isToday = (clock: number) => formatInstant(clock, zone).slice(0, 10) === today;
  const today = formatInstant(now, zone).slice(0, 10);
  return entryHistory(incident, id, now).map(({ clock, author, text, isUndone }) => {
    const time = timeOfDay(clock, zone);
    const at = isToday(clock) ? time : `${formatInstant(clock, zone).slice(0, 10)} ${time}`;
    const words = clean(text.replace(/ {2,}/g, ', ').replaceAll(' → ', ' became '));
    return sentence(`${at}, ${clean(author)} ${words}${isUndone ? ', undone since' : ''}`);
  });
}

/** Of a log file that was pasted, nobody listens to more lines. */
const MOST_LINES = 50;

/** The lines that are folded below an entry. */
export function detailInWords({ incident }: LogScreen, id: string): readonly string[] {
  const entry = incident.entry(id);
  const count = entry === undefined ? 0 : detailLineCount(entry);
  if (entry === undefined || count === 0) return [];
  const lines = Array.from({ length: Math.min(count, MOST_LINES) }, (_, line) =>
    clean(detailLine(entry, line)),
  );
  const rest = count - lines.length;
  const more = rest > 0 ? [`And ${counted(rest, 'more line')}.`] : [];
  return [`Detail, ${counted(count, 'line')}:`, ...lines, ...more];
}
