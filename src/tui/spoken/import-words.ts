/** What is to be imported: what was understood of it, and the finding or entry that is chosen. */
import { entryFacts } from '../importing/about-lines.ts';
import { headRows, titleRow } from '../importing/preview-head.ts';
import { countsText } from '../importing/preview-lines.ts';
import { chosenRow, type PreviewRow, shownEntry } from '../importing/preview-rows.ts';
import type { ImportAsks } from '../prompt/placed.ts';
import type { Importing } from '../state/importing.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import { capitalized, clean, counted, sentence } from './words.ts';

/** Said when it has come, or was read again; and of the row that is chosen, when that is another one. */
export function importInWords(before: State, after: State): readonly string[] {
  const [was, is] = [before.importing, after.importing];
  if (is === undefined) return [];
  if (is.source === undefined) return was?.doing === is.doing ? [] : ['Reading it.'];
  if (is.source !== was?.source) return importInFull(after);
  const isRecording = is.doing === 'recording' && was.doing !== 'recording';
  const isSame = was.chosen === is.chosen && was.corrections === is.corrections;
  return [...(isRecording ? ['Recording it.'] : []), ...(isSame ? [] : rowInWords(is, after.now))];
}

/** What was understood of the incident; how much of it there is; and the row that is chosen. */
export function importInFull(state: State): readonly string[] {
  const { importing, now } = state;
  if (importing?.source === undefined) return [];
  const incident = chosenRow(importing)?.incident ?? 0;
  const said = [titleRow(importing, incident), ...headRows(importing, incident, now)];
  const incidents = importing.source.readings.length;
  return [
    ...(incidents > 1 ? [`${counted(incidents, 'incident')}.`] : []),
    ...said.map(({ text }) =>
      sentence(capitalized(clean(text).replaceAll(' · ', ', ').replace(/ {2,}/g, ' '))),
    ),
    sentence(countsText(importing)),
    ...(modeOf(state) === 'preview' ? [WAYS] : []),
    ...rowInWords(importing, now),
  ];
}

const WAYS =
  'Nothing is recorded yet. Up and Down choose, e, t, k, m and r correct, Enter records, Escape leaves, question mark helps.';

function rowInWords(importing: Importing, now: number): readonly string[] {
  const row = chosenRow(importing);
  return row === undefined ? ['Nothing in it is new.'] : [textOf(importing, row, now)];
}

function textOf(importing: Importing, row: PreviewRow, now: number): string {
  if (row.is === 'finding') {
    const { level, line, message } = row.finding;
    const where = line === undefined ? '' : `, line ${line}`;
    return sentence(`${capitalized(level)}${where}: ${clean(message)}`);
  }
  const shown = shownEntry(importing, row, now);
  const { entry } = shown;
  const where = entry.line === undefined ? 'Entry' : `Line ${entry.line}`;
  const facts = entryFacts(shown).map(clean).join(', ');
  const why = entry.inferred.map(({ field, why: reason }) => `${field}: ${reason}`).join(', ');
  const inferred = why === '' ? '' : ` (${clean(why)})`;
  return sentence(`${where}: ${facts}: ${clean(entry.text)}${inferred}`);
}

const ASKED: Readonly<Record<ImportAsks, string>> = {
  path: 'Import: the name of a file or folder. Tab completes it, Enter reads it, Escape goes back.',
  text: 'Its text. Enter takes it, Escape leaves it as it is.',
  time: 'Its time: 14:05, 2026-11-20 14:05, a day alone, or two question marks. Enter takes it.',
  title: 'The title. Enter takes it, Escape leaves it as it is.',
  zone: 'The time zone, such as Africa/Lagos. Enter takes it, Escape leaves it as it is.',
  day: 'The day, such as 2026-01-10. Enter takes it, Escape leaves it as it is.',
};

/** What is typed from now on. */
export function importModeInWords({ prompt: { origin } }: State): readonly string[] {
  return origin.kind === 'import' ? [ASKED[origin.asks]] : [];
}
