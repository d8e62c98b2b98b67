/** What the header says of the severities. Each from its richest form to nothing. */
import type { Incident } from '../../incident/incident.ts';
import { timesAtSeverity } from '../../incident/measures/severities.ts';
import { severityCourse } from '../../incident/measures/severity-course.ts';
import type { Day } from '../../incident/time/clock.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { shortTime } from './short-time.ts';

/** `SEV2 14:30 → SEV1 14:41`; nothing while there was one severity only: the badge says it. */
export function severityForms(incident: Incident, today: Day): readonly Line[] {
  const course = severityCourse(incident);
  if (course.length < 2) return [emptyLine];
  const { zone } = incident.facts;
  const named = course.map(({ severity, at, approximate }) => {
    const time = shortTime({ at, approximate }, zone, today).toTheMinute;
    return { name: severityName(severity), time };
  });
  const all = named.map(({ name, time }): Line => [piece(name), piece(` ${time}`)]);
  const ends = [named.slice(0, 1).map(({ name }) => piece(name)), ...all.slice(-1)];
  const folded = course.length > 2 ? ends.toSpliced(1, 0, [piece('…', 'quiet')]) : ends;
  return [joined(all), joined(folded), emptyLine];
}

/** Once it is resolved: `SEV2 11m, SEV1 1h 4m`. */
export function severityTimeForms(incident: Incident): readonly Line[] {
  const times = timesAtSeverity(incident).map((measure) => {
    if ('missing' in measure) return `${severityName(measure.name)} ??`;
    const about = measure.about ? '~' : '';
    return `${severityName(measure.name)} ${about}${formatDuration(measure.milliseconds)}`;
  });
  return times.length === 0 ? [emptyLine] : [[piece(times.join(', '), 'quiet')], emptyLine];
}

function severityName(severity: string): string {
  return safeLine(severity).toUpperCase();
}

function joined(changes: readonly Line[]): Line {
  return changes.flatMap((change, index) =>
    index === 0 ? change : [piece(' → ', 'quiet'), ...change],
  );
}
