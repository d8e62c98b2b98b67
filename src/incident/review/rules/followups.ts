/** Follow-ups: what is to be done, by whom, until when. */
import type { Followup } from '../../incident.ts';
import { began } from '../../measures/declaration.ts';
import { clockAt, formatDay } from '../../time/clock.ts';
import { lineToComplete } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, gist, listed } from '../words.ts';

function none({ incident }: Reviewed): readonly Found[] {
  if (incident.followups.length > 0) return [];
  return [
    {
      message: 'No follow-up is recorded: nothing is to be done so that it does not come back.',
      fix: lineToComplete('Log what is to be done, and by whom', '/todo '),
    },
  ];
}

function withoutOwner(reviewed: Reviewed): readonly Found[] {
  const found = pending(reviewed).filter(({ owner }) => owner === undefined);
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `${named(found)} ${form(found.length, 'has', 'have')} no owner.`,
      followups: found,
      fix: lineToComplete('Say who does it', `/owner ${first.label} @`),
    },
  ];
}

function withoutDate(reviewed: Reviewed): readonly Found[] {
  const found = pending(reviewed).filter(({ due }) => due === undefined);
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `${named(found)} ${form(found.length, 'has', 'have')} no date.`,
      followups: found,
      fix: lineToComplete('Say until when, such as 2026-12-01', `/due ${first.label} `),
    },
  ];
}

function dueBefore({ incident }: Reviewed): readonly Found[] {
  const { zone } = incident.facts;
  const begun = began(incident);
  if (begun === null) return [];
  const day = formatDay(clockAt(begun, zone));
  const found = incident.followups.filter(({ due }) => due !== undefined && due < day);
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `${dated(found)} ${form(found.length, 'is', 'are')} due before the incident, which was on ${day}.`,
      followups: found,
      fix: lineToComplete('Correct the date', `/due ${first.label} `),
    },
  ];
}

function overdue(reviewed: Reviewed): readonly Found[] {
  const { incident, now } = reviewed;
  const today = formatDay(clockAt(now, incident.facts.zone));
  const early = new Set(dueBefore(reviewed).flatMap(({ followups = [] }) => followups));
  const found = pending(reviewed).filter(
    (followup) => followup.due !== undefined && followup.due < today && !early.has(followup),
  );
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      message: `${dated(found)} ${form(found.length, 'was', 'were')} due, and ${form(found.length, 'is', 'are')} not done.`,
      followups: found,
      fix: lineToComplete(
        `Give it another date; or settle it: /done ${first.label}`,
        `/due ${first.label} `,
      ),
    },
  ];
}

function pending({ incident }: Reviewed): readonly Followup[] {
  return incident.followups.filter(({ status }) => status === 'open' || status === 'in progress');
}

function named(followups: readonly Followup[]): string {
  const [first] = followups;
  return followups.length === 1 && first !== undefined
    ? `${first.label} ${gist(first.task)}`
    : listed(followups.map(({ label }) => label));
}

function dated(followups: readonly Followup[]): string {
  return listed(followups.map(({ label, due }) => `${label} (${due})`));
}

export const FOLLOWUP_DUE_BEFORE: Rule = {
  code: 'followup-due-before',
  levels: ['error'],
  title: 'A follow-up due before the incident',
  meaning: 'Its date lies before the day on which the incident began, and cannot be right.',
  mending: 'Correct it: `/due F1 2026-12-01`.',
  find: dueBefore,
};

export const FOLLOWUP_WITHOUT_OWNER: Rule = {
  code: 'followup-without-owner',
  levels: ['warning'],
  title: 'Follow-ups without an owner',
  meaning: 'What nobody owns, nobody does.',
  mending: 'Name one person: `/owner F1 @ada`.',
  isForAfterwards: true,
  find: withoutOwner,
};

export const FOLLOWUP_WITHOUT_DATE: Rule = {
  code: 'followup-without-date',
  levels: ['warning'],
  title: 'Follow-ups without a date',
  meaning: 'Without a date nobody can see that it was forgotten.',
  mending: 'Set one: `/due F1 2026-12-01`.',
  isForAfterwards: true,
  find: withoutDate,
};

export const FOLLOWUP_OVERDUE: Rule = {
  code: 'followup-overdue',
  levels: ['hint'],
  title: 'Follow-ups that are overdue',
  meaning: 'The document would go out with promises that are broken already.',
  mending: 'Settle it (`/done F1`, `/abandon F1`) or set another date (`/due F1 2026-12-01`).',
  isForAfterwards: true,
  find: overdue,
};

export const NO_FOLLOWUPS: Rule = {
  code: 'no-followups',
  levels: ['hint'],
  title: 'No follow-ups',
  meaning: 'The document says what happened, and nothing that is to be done about it.',
  mending: 'Log one (`TODO: alert on connections @ravi`). Leave it if there is nothing to do.',
  isForAfterwards: true,
  find: none,
};
