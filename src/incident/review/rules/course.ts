/** Whether the story tells who led, whom it was escalated to, what the outside was told, and who did what. */

import type { Telling } from '../../describe/telling.ts';
import type { Entry, Incident } from '../../incident.ts';
import type { Endpoint } from '../../measures/measure.ts';
import { milestone, resolution } from '../../measures/milestones.ts';
import { longestSilence } from '../../measures/silence.ts';
import type { Kind } from '../../record/vocabulary.ts';
import { coarseDuration, HOUR } from '../../time/duration.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, listed, namesOf } from '../words.ts';

function nobodyLed({ incident, isToldAfterwards }: Reviewed): readonly Found[] {
  if (isToldAfterwards || hasLead(incident)) return [];
  return [
    {
      message: 'Nobody is recorded as the lead.',
      fix: lineToComplete('Say who led, and from when: /lead 14:35 @ada', '/lead '),
    },
  ];
}

function hasLead({ facts }: Incident): boolean {
  return facts.roles.some(({ role }) => role === 'lead');
}

function noUpdate({ entries, isToldAfterwards }: Reviewed): readonly Found[] {
  if (isToldAfterwards || has(entries, 'update')) return [];
  return [
    {
      message: 'Nothing is recorded that the outside was told.',
      fix: lineToComplete('Log what was told, and when', '/told '),
    },
  ];
}

function has(entries: readonly Entry[], kind: Kind): boolean {
  return entries.some((entry) => entry.kind === kind);
}

function noEscalation({ entries, isToldAfterwards }: Reviewed): readonly Found[] {
  if (isToldAfterwards || has(entries, 'escalation')) return [];
  return [
    {
      message: 'No escalation is recorded: was nobody called in?',
      fix: lineToComplete('Log whom it was escalated to, and when', '/escalate '),
    },
  ];
}

/** Who tells a story long afterwards often does not know this any more: it is asked for once. */
function untold({ incident, entries, isToldAfterwards }: Reviewed): readonly Found[] {
  if (!isToldAfterwards) return [];
  const missing = [
    ...(hasLead(incident) ? [] : [{ what: 'who led', line: '/lead ' }]),
    ...(has(entries, 'escalation') ? [] : [{ what: 'who was called in', line: '/escalate ' }]),
    ...(has(entries, 'update') ? [] : [{ what: 'what the outside was told', line: '/told ' }]),
  ];
  const [first] = missing;
  if (first === undefined) return [];
  const named = listed(
    missing.map(({ what }) => what),
    'or',
  );
  return [
    {
      message: `Told afterwards, it does not say ${named}.`,
      fix: lineToComplete('Say it with its time, where somebody still knows', first.line),
    },
  ];
}

function doneByNobody({ entries }: Reviewed): readonly Found[] {
  const found = entries.filter(({ kind, people, speaker }) => {
    return kind === 'action' && people.length === 0 && speaker === undefined;
  });
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

function silence({ incident, entries, telling }: Reviewed): readonly Found[] {
  const measure = longestSilence(incident);
  if (!('milliseconds' in measure) || measure.milliseconds < LONG) return [];
  const [start, end] = [beginning(incident, entries), resolution(incident)?.at];
  if (typeof start !== 'number' || typeof end !== 'number') return [];
  if (measure.milliseconds * PART < end - start) return [];
  const { from, to } = measure;
  const [a, b] = [from?.entry, to?.entry];
  if (from === undefined || to === undefined || a === undefined || b === undefined) return [];
  return [
    {
      message: `Nothing is recorded for ${coarseDuration(measure.milliseconds)}, from ${placeOf(from, telling)} to ${placeOf(to, telling)}, while it was not resolved.`,
      entries: [a, b],
      fix: lookAt('Log what happened in between, if something did', a),
    },
  ];
}

/** From the start on it is looked for what was silent; where none is recorded, from the first entry. */
function beginning(incident: Incident, entries: readonly Entry[]): number | undefined {
  const start = milestone(incident, 'started')?.at;
  return start ?? entries.find(({ at }) => at !== null)?.at ?? undefined;
}

/** `14:56 (entry 11)`; the end of an action or a hypothesis is no entry of its own: `14:55 (A2 done)`. */
function placeOf(end: Endpoint, telling: Telling): string {
  const { number } = end.entry ?? {};
  const name = end.name === String(number) ? `entry ${number}` : end.name;
  return `${telling.time(end)} (${name})`;
}

export const NO_LEAD: Rule = {
  code: 'no-lead',
  levels: ['hint'],
  title: 'Nobody led',
  meaning:
    'No one is recorded as holding the lead. The first thing to log is who leads, and who writes. Of a story told afterwards, response-untold asks instead.',
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

export const RESPONSE_UNTOLD: Rule = {
  code: 'response-untold',
  levels: ['hint'],
  title: 'A story told afterwards, without its response',
  meaning:
    'Three in four entries or more were written down over a day after they happened, and no lead, no escalation or no update is among them. This one hint then stands in place of no-lead, no-escalation and no-update.',
  mending:
    'Say it with its time, where somebody still knows: `/lead 14:35 @ada`, `15:15 ^ paged @dana`, `14:50 > status page: orders fail`. Else leave it.',
  isForAfterwards: true,
  find: untold,
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
