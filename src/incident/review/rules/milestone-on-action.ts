/** A milestone that counts from the beginning of an action, though the action took a while. */
import { laterEnd } from '../../measures/milestone-on-action.ts';
import { type Mark, marksOf, milestone } from '../../measures/milestones.ts';
import { MILESTONES } from '../../record/vocabulary.ts';
import type { Fix } from '../finding.ts';
import { lineToComplete, timeInLine, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { nameOf, sentence } from '../words.ts';

function onAction(reviewed: Reviewed): readonly Found[] {
  const { incident, telling } = reviewed;
  return MILESTONES.flatMap((name) => {
    const mark = milestone(incident, name);
    const end = mark && laterEnd(mark.entry, name);
    if (mark === undefined || end === undefined) return [];
    const label = nameOf(mark.entry);
    return [
      {
        message: `${sentence(name)} counts from ${telling.time(mark)}, when ${label} began; it ended ${telling.time(end)}: which of the two is meant?`,
        entries: [mark.entry],
        fix: fixOf(mark, end.at, reviewed),
      },
    ];
  });
}

/** First the end is logged, and then the mark on the action is taken away. */
function fixOf({ milestone: name, entry }: Mark, end: number, { incident }: Reviewed): Fix {
  const isLogged = marksOf(incident, name).some(({ at }) => at !== null && at >= end);
  if (isLogged) {
    const line = `/milestone ${entry.label ?? entry.number} -${name}`;
    return wholeLine('Its end is logged: take the mark off the action', line);
  }
  const time = timeInLine(end, incident.facts.zone);
  const advice = 'If its end is meant, log that';
  return time === undefined
    ? lineToComplete(advice, `/${name} `)
    : wholeLine(advice, `${time} /${name}`);
}

export const MILESTONE_ON_ACTION: Rule = {
  code: 'milestone-on-action',
  levels: ['warning'],
  title: 'A milestone at the beginning of a long action',
  meaning:
    'The milestone that counts (identified, mitigated or resolved) sits on an action that ended later than it began. A milestone counts from the beginning of its entry; what an action brings about, it mostly does by its end.',
  mending:
    'Log the end with its time (`14:55 /mitigated`), and take the mark off the action (`/milestone A2 -mitigated`). Leave it if it was so as soon as the action began.',
  find: onAction,
};
