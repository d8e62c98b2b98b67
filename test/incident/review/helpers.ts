/** For rules: incidents told in lines, and what the review says of them. */

import type { BodyOf } from '../../../src/incident/record/record.ts';
import type { Finding, Fix } from '../../../src/incident/review/finding.ts';
import { review } from '../../../src/incident/review/review.ts';
import { told } from '../../postmortem/helpers.ts';
import { instant, type Plot, Story, type Told } from '../story.ts';

/** The morning after 10 May 2022. */
export const MORNING = '2022-05-11T08:00:00Z';

/** The lines of an incident of 10 May 2022 of which a review finds nothing. */
export const COMPLETE: readonly string[] = [
  '14:28 /started orders fail',
  '14:30 /detected alert on the error rate',
  '14:31 /ack @ravi has it',
  '14:32 /lead @asha',
  '14:35 ? the cart leaks memory',
  '14:36 ! restarted the cart @ravi',
  '14:40 /done A1 no change',
  '14:41 /refute H1 no change',
  '14:42 ^ paged @dana',
  '14:43 > status page: orders fail',
  '14:45 ? a report holds all connections',
  '14:50 /identified a report holds all connections',
  '14:51 /confirm H2 seen in the list of sessions',
  '/cause H2',
  '14:52 ! ended the report @dana',
  '14:55 /done A2',
  '14:56 /mitigated orders work, slowly',
  '15:20 /resolved',
  '+ limit the connections of reports @dana',
  '/due F1 2022-06-01',
  '/detectedby monitoring error rate',
  '/impact Users cannot order',
  '/impact share: 30 %',
  '/section summary Orders failed.',
  '/section root-cause A report held all connections.',
  '/section resolution The report was ended.',
  '/section went-well The alert came early.',
];

/** The complete incident with some of its lines left out, and others added. */
export function changed({
  without = [],
  plus = [],
  ...plot
}: Omit<Plot, 'lines'> & { without?: readonly string[]; plus?: readonly string[] } = {}): Story {
  const absent = without.filter((part) => !COMPLETE.some((line) => line.includes(part)));
  if (absent.length > 0) throw new Error(`no line has ${absent.join(', ')}`);
  const kept = COMPLETE.filter((line) => !without.some((part) => line.includes(part)));
  return told({ severity: 'sev1', ...plot, lines: [...kept, ...plus] });
}

/** Lines typed in the minute that they tell of, each of them `14:05 text`, on 10 May 2022 in Lagos. */
export function live(...lines: readonly string[]): Story {
  return new Story({
    declared: '2022-05-10T13:32:00Z',
    severity: 'sev1',
    lines: lines.map((line): Told => [`2022-05-10T${line.slice(0, 5)}:10+01:00`, line]),
  });
}

/** The same incident, once another document has been seen. */
export function stating(story: Story, stated: BodyOf<'incident.amended'>['stated']): Story {
  story.record('2022-05-10T19:00:00Z', [{ type: 'incident.amended', body: { at: null, stated } }]);
  return story;
}

/** Instants of 10 May 2022, in Lagos. */
export function at(time: string): number {
  return instant(`2022-05-10T${time}:00+01:00`);
}

/** All that a review says, a line for each finding. */
export function reviewOf({ incident }: Story, now = MORNING): string {
  return review(incident, { now: instant(now) })
    .map(print)
    .join('\n');
}

/** What it says with this code, without the code. */
export function found(code: string, { incident }: Story, now = MORNING): string {
  const all = review(incident, { now: instant(now) });
  return all
    .filter((finding) => finding.code === code)
    .map((finding) => print(finding).replace(` ${code}`, ''))
    .join('\n');
}

function print(finding: Finding): string {
  const { level, code, entries, followups, message, fix } = finding;
  const about = [...entries, ...followups].join(' ');
  return `${level} ${code} [${about}] ${message} → ${printFix(fix)}`.replaceAll('2022-05-10 ', '');
}

function printFix(fix: Fix): string {
  if (fix.by === 'line') return fix.isWhole ? fix.line : `${fix.line}…`;
  return fix.by === 'entry' ? `entry ${fix.entry}` : `section ${fix.section}`;
}
