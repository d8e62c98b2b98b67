/** What another document states, side by side with the record. */
import type { Telling } from '../../describe/telling.ts';
import { isImported } from '../../imported.ts';
import type { Incident } from '../../incident.ts';
import { endpointOf, timeImpaired } from '../../measures/impairment.ts';
import { between, type Endpoint, type Measure } from '../../measures/measure.ts';
import { responseTimes } from '../../measures/measures.ts';
import { type Mark, milestone, resolution } from '../../measures/milestones.ts';
import { formatDuration, MINUTE } from '../../time/duration.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { timedEntries } from '../timed-entries.ts';
import { markNamed, sentence } from '../words.ts';

function statedStart(reviewed: Reviewed): readonly Found[] {
  const { stated } = reviewed.incident.facts;
  return statedEnd('start', stated.start, milestone(reviewed.incident, 'started'), reviewed);
}

function statedResolution(reviewed: Reviewed): readonly Found[] {
  const { stated } = reviewed.incident.facts;
  return statedEnd('end', stated.end, resolution(reviewed.incident), reviewed);
}

function statedEnd(
  name: 'start' | 'end',
  stated: number | undefined,
  mark: Mark | undefined,
  { telling }: Reviewed,
): readonly Found[] {
  if (stated === undefined || mark === undefined || mark.at === null) return [];
  const difference = mark.at - stated;
  if (Math.abs(difference) < MINUTE) return [];
  const { number } = mark.entry;
  const distance = formatDuration(Math.abs(difference));
  const side = difference > 0 ? 'later' : 'earlier';
  const claim = telling.time({ at: stated, approximate: false });
  return [
    {
      level: mark.approximate ? 'warning' : 'error',
      message: `Stated ${name} ${claim}; recorded ${markNamed(mark, telling)}, ${distance} ${side}.`,
      entries: [mark.entry],
      fix: lookAt(
        `See which is right: correct the record with /at ${number}, or what was stated with /stated ${name}`,
        mark.entry,
      ),
    },
  ];
}

function statedDuration(reviewed: Reviewed): readonly Found[] {
  const { incident, telling } = reviewed;
  const { minutes } = incident.facts.stated;
  const [resolve] = responseTimes(incident).slice(-1);
  if (minutes === undefined || resolve === undefined) return [];
  const stated = minutes * MINUTE;
  if (!('milliseconds' in resolve)) {
    const short = statedTooShort(stated, reviewed);
    return short.length > 0 ? short : statedAgainstSpan(stated, resolve.missing, reviewed);
  }
  const impaired = timeImpaired(incident);
  if (isSame(resolve, stated) || isSame(impaired, stated)) return [];
  const another = otherLengths(incident).find((measure) => isSame(measure, stated));
  const recorded = `recorded time to resolve ${lengthOf(resolve)}, ${endsOf(resolve, telling)}`;
  const meaning = another === undefined ? '' : ` What is stated is the ${another.name}.`;
  return [
    {
      level: resolve.about || another !== undefined ? 'warning' : 'error',
      message: `Stated duration ${formatDuration(stated)}; ${recorded}.${meaning}`,
      ...differing(resolve),
    },
  ];
}

/** Without a start: none lies after the detection, and so nothing is shorter than the time from there. */
function statedTooShort(stated: number, { incident, telling }: Reviewed): readonly Found[] {
  const others = otherLengths(incident);
  const least = others.find(({ name }) => name === FROM_DETECTION);
  if (least === undefined || !('milliseconds' in least)) return [];
  if (least.milliseconds - stated < MINUTE) return [];
  if (others.some((measure) => isSame(measure, stated))) return [];
  return [
    {
      level: least.about ? 'warning' : 'error',
      message: `Stated duration ${formatDuration(stated)}; recorded ${least.name} ${lengthOf(least)}, ${endsOf(least, telling)}, and no start before it.`,
      ...differing(least),
    },
  ];
}

/** Of what was imported, and has no such measure, the entries at least span a time. */
function statedAgainstSpan(
  stated: number,
  missing: string,
  { incident, entries, telling }: Reviewed,
): readonly Found[] {
  if (!entries.every(isImported)) return [];
  const timed = timedEntries(entries);
  const [first, last] = [timed.at(0), timed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last.at - first.at;
  const begins = [first.at, incident.facts.stated.start ?? first.at];
  const ends = [last.at, resolution(incident)?.at ?? last.at];
  const lengths = begins.flatMap((begin) => ends.map((end) => end - begin));
  if (lengths.some((length) => Math.abs(length - stated) < MINUTE)) return [];
  const named = [first, last].map((entry) => `${telling.time(entry)} (entry ${entry.number})`);
  return [
    {
      level: 'warning',
      message: `Stated duration ${formatDuration(stated)}; recorded none (${missing}), and the entries span ${formatDuration(span)}, from ${named.join(' to ')}.`,
      entries: [first, last],
      fix: lineToComplete(
        'Mark its start and its end, or correct what was stated',
        `/milestone ${first.number} `,
      ),
    },
  ];
}

function differing({ from, to }: Measure): Pick<Found, 'entries' | 'fix'> {
  return {
    entries: [from?.entry, to?.entry].filter((entry) => entry !== undefined),
    fix: lineToComplete(
      'See which is right: correct the times of the record, or what was stated',
      '/stated duration ',
    ),
  };
}

function isSame(measure: Measure, milliseconds: number): boolean {
  return 'milliseconds' in measure && Math.abs(measure.milliseconds - milliseconds) < MINUTE;
}

function lengthOf(measure: Extract<Measure, { milliseconds: number }>): string {
  return `${measure.about ? 'about ' : ''}${formatDuration(measure.milliseconds)}`;
}

function endsOf({ from, to }: Measure, telling: Telling): string {
  const named = (end: Endpoint | undefined) =>
    end === undefined ? '' : `${end.name} ${telling.time(end)} (entry ${end.entry?.number})`;
  return `from ${named(from)} to ${named(to)}`;
}

const FROM_DETECTION = 'time from detection to resolution';

/** What others call the duration of an incident. */
function otherLengths(incident: Incident): readonly Measure[] {
  const ends = (['detected', 'mitigated'] as const).map((name) => milestone(incident, name));
  const [detected, mitigated] = ends.map((mark) => mark && endpointOf(mark));
  const resolved = resolution(incident);
  const end = resolved && endpointOf(resolved);
  const { declaredAt: at, isDeclaredAbout: approximate } = incident.facts;
  const declared = { name: 'declared', at, approximate, entry: undefined };
  const absent = { from: '', to: '' };
  return [
    ...responseTimes(incident).filter(({ name }) => name === 'time to mitigate'),
    between(FROM_DETECTION, detected, end, absent),
    between('time from declaration to resolution', declared, end, absent),
    between('time from detection to mitigation', detected, mitigated, absent),
  ];
}

function statedWithin({ incident, telling }: Reviewed): readonly Found[] {
  const { start, end, minutes } = incident.facts.stated;
  if (start === undefined || end === undefined || minutes === undefined) return [];
  if (Math.abs(end - start - minutes * MINUTE) < MINUTE) return [];
  const [from, to] = [start, end].map((at) => telling.time({ at, approximate: false }));
  return [
    {
      message: sentence(
        `stated start ${from} and stated end ${to} are ${formatDuration(end - start)} apart; the stated duration is ${formatDuration(minutes * MINUTE)}.`,
      ),
      fix: lineToComplete('Correct what was stated, where it was copied wrongly', '/stated '),
    },
  ];
}

const SIDE_BY_SIDE =
  'Both are shown side by side. A stated time counts to the minute: less than a minute is no difference. Where the recorded end is only about known, this is a warning.';

export const STATED_START: Rule = {
  code: 'stated-start',
  levels: ['error', 'warning'],
  title: 'The stated start differs',
  meaning: `Another document states another start than the record. ${SIDE_BY_SIDE}`,
  mending:
    'Correct the record (`/at 1 14:30`) or what was stated (`/stated start 14:30`; `none` clears it).',
  find: statedStart,
};

export const STATED_END: Rule = {
  code: 'stated-end',
  levels: ['error', 'warning'],
  title: 'The stated end differs',
  meaning: `Another document states another end than the record. ${SIDE_BY_SIDE}`,
  mending: 'Correct the record, or what was stated (`/stated end 16:45`; `none` clears it).',
  find: statedResolution,
};

export const STATED_DURATION: Rule = {
  code: 'stated-duration',
  levels: ['error', 'warning'],
  title: 'The stated duration differs',
  meaning:
    'Another document states a duration that is neither the time to resolve nor the time impaired. Where it is another measure of the record, that is said, and it is a warning: people call different things a duration. Where no start is recorded, a duration is found that is shorter than the time from the detection on; of an import, one that is another than the time that the entries span.',
  mending:
    'Correct the times of the record, or what was stated (`/stated duration 2h 15m`; `none` clears it).',
  find: statedDuration,
};

export const STATED_WITHIN: Rule = {
  code: 'stated-contradicts-itself',
  levels: ['warning'],
  title: 'What is stated contradicts itself',
  meaning: 'The stated start and end are further apart, or nearer, than the stated duration says.',
  mending: 'Correct what was copied wrongly, or leave it: it is what the other document says.',
  find: statedWithin,
};
