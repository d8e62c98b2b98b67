/** Whether the story tells who led, whom it was escalated to, what the outside was told, and who did what. */

import { milestone, resolution } from '../../measures/milestones.ts';
import { longestSilence } from '../../measures/silence.ts';
import { coarseDuration, HOUR } from '../../time/duration.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, namesOf } from '../words.ts';

function nobodyLed({ incident }: Reviewed): readonly Found[] {
  if (incident.facts.roles.some(({ role }) => role === 'lead')) return [];
  return [
    {
      message: 'Nobody is recorded as the lead.',
      fix: lineToComplete('Say who led, and from when: /lead 14:35 @ada', '/lead '),
    },
  ];
}

function noUpdate({ entries }: Reviewed): readonly Found[] {
  if (entries.some(({ kind }) => kind === 'update')) return [];
  return [
    {
      message: 'Nothing is recorded that the outside was told.',
      fix: lineToComplete('Log what was told, and when', '/told '),
    },
  ];
}

function noEscalation({ entries }: Reviewed): readonly Found[] {
  if (entries.some(({ kind }) => kind === 'escalation')) return [];
  return [
    {
      message: 'No escalation is recorded: was nobody called in?',
      fix: lineToComplete('Log whom it was escalated to, and when', '/escalate '),
    },
  ];
}

function doneByNobody({ entries }: Reviewed): readonly Found[] {
  const found = entries.filter(({ kind, people }) => kind === 'action' && people.length === 0);
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `${namesOf(found)} ${form(found.length, 'names', 'name')} nobody: who did it?`,
      entries: found,
      fix: lookAt('Correct the text so that it names who did it, with an @', first),
    },
  ];
}

/** A silence is long from so much on, and if it is a good part of the whole. */
const LONG = 2 * HOUR;
const PART = 4;

function silence({ incident, telling }: Reviewed): readonly Found[] {
  const measure = longestSilence(incident);
  if (!('milliseconds' in measure) || measure.milliseconds < LONG) return [];
  const [start, end] = [milestone(incident, 'started')?.at, resolution(incident)?.at];
  if (typeof start !== 'number' || typeof end !== 'number') return [];
  if (measure.milliseconds * PART < end - start) return [];
  const { from, to } = measure;
  const [a, b] = [from?.entry, to?.entry];
  if (from === undefined || to === undefined || a === undefined || b === undefined) return [];
  return [
    {
      message: `Nothing is recorded for ${coarseDuration(measure.milliseconds)}, from ${telling.time(from)} (entry ${a.number}) to ${telling.time(to)} (entry ${b.number}), while it was not resolved.`,
      entries: [a, b],
      fix: lookAt('Log what happened in between, if something did', a),
    },
  ];
}

export const NO_LEAD: Rule = {
  code: 'no-lead',
  levels: ['hint'],
  title: 'Nobody led',
  meaning:
    'No one is recorded as holding the lead. The first thing to log is who leads, and who writes.',
  mending: 'Say who led, and from when: `/lead 14:35 @ada`.',
  find: nobodyLed,
};

export const NO_UPDATE: Rule = {
  code: 'no-update',
  levels: ['hint'],
  title: 'Nobody was told',
  meaning: 'No entry says what customers or colleagues were told while it ran.',
  mending:
    'Log it with its time (`14:50 > status page: orders fail`). Leave it if nobody was told.',
  isForAfterwards: true,
  find: noUpdate,
};

export const NO_ESCALATION: Rule = {
  code: 'no-escalation',
  levels: ['hint'],
  title: 'No escalation',
  meaning: 'No entry says whom it was escalated to.',
  mending: 'Log it with its time (`15:15 ^ paged @dana`). Leave it if nobody was called in.',
  isForAfterwards: true,
  find: noEscalation,
};

export const DONE_BY_NOBODY: Rule = {
  code: 'action-without-person',
  levels: ['hint'],
  title: 'Actions that name nobody',
  meaning: 'The document is to say what was tried and by whom.',
  mending: 'Add who did it: `/amend A1 restarted api-3 @ops`.',
  isForAfterwards: true,
  find: doneByNobody,
};

export const LONG_SILENCE: Rule = {
  code: 'long-silence',
  levels: ['hint'],
  title: 'A long silence',
  meaning:
    'For two hours or more, and a quarter of the incident at least, nothing is recorded though it was not resolved. Readers will ask what happened then.',
  mending: 'Log what happened in between, with its times. Leave it if nothing did.',
  isForAfterwards: true,
  find: silence,
};
