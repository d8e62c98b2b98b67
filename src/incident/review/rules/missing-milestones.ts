/** Milestones that no entry bears. */
import { type Entry, type Incident, outcome } from '../../incident.ts';
import { isTimed } from '../../measures/measure.ts';
import { marksOf, milestone, resolution } from '../../measures/milestones.ts';
import { hypothesesThat } from '../../measures/misleading.ts';
import { spells } from '../../measures/spells.ts';
import type { Milestone } from '../../record/vocabulary.ts';
import type { Fix } from '../finding.ts';
import { lineToComplete, timeInLine, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { listed, markNamed, sentence } from '../words.ts';

function noStart({ incident }: Reviewed): readonly Found[] {
  if (marksOf(incident, 'started').length > 0) return [];
  return [
    {
      message:
        'Nothing is marked as the start: no duration can be told, and times to detect, mitigate and resolve are missing.',
      fix: startFix(incident),
    },
  ];
}

/** What another document states is better than nothing, once somebody has agreed. */
function startFix({ facts }: Incident): Fix {
  const { start } = facts.stated;
  const time = start === undefined ? undefined : timeInLine(start, facts.zone);
  if (time !== undefined) return wholeLine('Log the start that was stated', `${time} /started`);
  const advice = 'Log when it began, or mark the entry that says so: /milestone 1 started';
  return lineToComplete(advice, '/started ');
}

function noDetection({ incident }: Reviewed): readonly Found[] {
  if (marksOf(incident, 'detected').length > 0) return [];
  return [
    {
      message:
        'Nothing is marked as the detection: nobody can tell how long it went unnoticed. The declaration is not taken for it.',
      fix: lineToComplete(
        'Log when it was noticed, or mark the entry that says so: /milestone 1 detected',
        '/detected ',
      ),
    },
  ];
}

function noResolution({ incident, entries, isRunning, telling }: Reviewed): readonly Found[] {
  if (resolution(incident) !== undefined) return [];
  const fix = lineToComplete('Log when all ran as normal again', '/resolved ');
  const reopened = milestone(incident, 'reopened');
  const isReopened = marksOf(incident, 'resolved').length > 0 && reopened !== undefined;
  const since = isReopened
    ? `${sentence(markNamed(reopened, telling))}, and not resolved since`
    : 'Nothing is marked as the resolution';
  const marks = isReopened ? [reopened.entry] : [];
  if (isRunning) {
    const message = `${since}: it still runs, and what matters only afterwards is not looked for yet.`;
    return [{ level: 'hint', message, entries: marks, fix }];
  }
  const last = entries.findLast(({ at }) => at !== null);
  const silence =
    last === undefined || marks.includes(last)
      ? ''
      : `; the last entry is of ${telling.time(last)} (entry ${last.number})`;
  const message = `${since}${silence}: the document has no end and no duration.`;
  return [{ message, entries: last === undefined ? marks : [...marks, last], fix }];
}

const BETWEEN = ['acknowledged', 'identified', 'mitigated'] as const;

function noStepsBetween({ incident, entries }: Reviewed): readonly Found[] {
  const missing = BETWEEN.filter((name) => marksOf(incident, name).length === 0);
  const [first] = missing;
  if (first === undefined) return [];
  const times = listed(
    missing.map((name) => TIME_TO[name]),
    'or',
  );
  const bearer = likelyBearer(first, incident, entries);
  const example = bearer === undefined ? '' : `, such as /milestone ${bearer.number} ${first}`;
  return [
    {
      message: `Nothing is marked ${listed(missing, 'or')}: the time to ${times} is not recorded.`,
      fix: lineToComplete(
        `${sentence(first)} is a mark on the entry that says so${example}; or log it with its time`,
        `/${first} `,
      ),
    },
  ];
}

/** The entry that may well say it: the cause that was found, or what was done last before the end. */
function likelyBearer(
  missing: (typeof BETWEEN)[number],
  incident: Incident,
  entries: readonly Entry[],
): Entry | undefined {
  if (missing === 'identified') return hypothesesThat(incident, 'confirmed').at(0);
  if (missing === 'mitigated') return lastDone(entries, resolution(incident)?.at ?? undefined);
  return undefined;
}

/** @param before UTC milliseconds; without it, none was done before */
function lastDone(entries: readonly Entry[], before: number | undefined): Entry | undefined {
  let last: { readonly entry: Entry; readonly at: number } | undefined;
  for (const entry of entries) {
    const end = spells(entry).at(-1)?.to;
    const isDone = entry.kind === 'action' && outcome(entry) === 'done' && isTimed(end);
    if (!isDone || before === undefined || end.at > before) continue;
    if (last === undefined || end.at >= last.at) last = { entry, at: end.at };
  }
  return last?.entry;
}

const TIME_TO: Readonly<Record<(typeof BETWEEN)[number] & Milestone, string>> = {
  acknowledged: 'acknowledge',
  identified: 'identify',
  mitigated: 'mitigate',
};

export const NO_START: Rule = {
  code: 'no-start',
  levels: ['error'],
  title: 'No start',
  meaning:
    'No entry is marked started. The start is one end of nearly every duration, so the document has none.',
  mending:
    'Log when the system began to have problems (`14:30 /started`), or mark the entry that says so (`/milestone 3 started`). A time that is only about known will do: `~14:30 /started`.',
  find: noStart,
};

export const NO_RESOLUTION: Rule = {
  code: 'no-resolution',
  levels: ['error', 'hint'],
  title: 'No resolution',
  meaning:
    'No resolution stands: there is none, or it was reopened since. The document says "not resolved" and has no duration. While it still runs (something happened in the last 24 hours) this is a hint, and findings that are only natural then wait.',
  mending: 'Log it with its time (`16:45 /resolved`), or mark the entry that says so.',
  find: noResolution,
};

export const NO_DETECTION: Rule = {
  code: 'no-detection',
  levels: ['warning'],
  title: 'No detection',
  meaning:
    'No entry is marked detected, so the time to detect and the time to acknowledge are missing. Nothing else is taken in its place: a declaration that is passed off as the detection looks like a measurement, and is none.',
  mending: 'Log when a monitor or a person noticed (`14:31 /detected alert`), or mark the entry.',
  find: noDetection,
};

export const NO_STEPS_BETWEEN: Rule = {
  code: 'no-milestones-between',
  levels: ['hint'],
  title: 'Not acknowledged, identified or mitigated',
  meaning:
    'One or more of these milestones is on no entry, so the time to it is printed as not recorded.',
  mending:
    'Mark the entry that says it (`/milestone 7 mitigated`). Leave it where it did not happen: an incident may be over before anybody knows why.',
  isForAfterwards: true,
  find: noStepsBetween,
};
