/** An entry in a sentence, as it is read out when it is selected, or logged. */
import { Telling } from '../../incident/describe/telling.ts';
import type { Entry, Incident } from '../../incident/incident.ts';
import type { EffortTimes } from '../panes/effort.ts';
import { detailLineCount } from '../timeline/detail-lines.ts';
import { CAUSE_WORDS } from '../timeline/marks.ts';
import { ownWords } from '../timeline/own-words.ts';
import { standingOf } from '../timeline/state-words.ts';
import { clean, counted, lengthInWords, sentence, timeInWords } from './words.ts';

/** `Entry 12, 14:35, action A1, done after 4 minutes, starred: restarted api-3.` */
export function entryInWords(entry: Entry, incident: Incident, { now, lost }: EffortTimes): string {
  const { number, at, approximate, date, until, milestones, retracted } = entry;
  const when = timeInWords(new Telling(incident, now).range({ at, approximate, date }, until));
  const words = [
    `Entry ${number}`,
    when,
    ...milestones,
    ...kindOf(entry),
    ...standing(entry, lost.has(entry.number), now),
    ...marks(entry),
    ...(retracted === undefined ? [] : [`retracted ${clean(retracted)}`.trim()]),
  ];
  const own = clean(ownWords(entry));
  const note = clean(entry.turns.at(-1)?.note ?? '');
  const said = [own, note].filter((part) => part !== '').join('; ');
  return sentence(said === '' ? words.join(', ') : `${words.join(', ')}: ${said}`);
}

/** `action A1`; nothing of an event, which most entries are. */
export function kindOf({
  kind,
  label,
}: Pick<Entry, 'kind'> & { readonly label?: string | undefined }): readonly string[] {
  if (label !== undefined) return [`${kind} ${label}`];
  return kind === 'event' ? [] : [kind];
}

/** `done after 4 minutes`, `running for 12 minutes`, `lost`. */
function standing(entry: Entry, isLost: boolean, now: number): readonly string[] {
  const stands = standingOf(entry, isLost, now);
  if (stands === undefined) return [];
  const { word, length, isTicking } = stands;
  if (length === '') return [word];
  return [`${word} ${isTicking ? 'for' : 'after'} ${lengthInWords(length)}`];
}

function marks(entry: Entry): readonly string[] {
  const { starred, internal, cause } = entry;
  const lines = detailLineCount(entry);
  return [
    ...(starred ? ['starred'] : []),
    ...(internal ? ['internal'] : []),
    ...(cause === undefined ? [] : [CAUSE_WORDS[cause]]),
    ...(lines === 0 ? [] : [`with ${counted(lines, 'line')} of detail`]),
  ];
}
