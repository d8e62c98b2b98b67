import type { Entry, Incident } from '../../incident/incident.ts';
import { isTimed } from '../../incident/measures/measure.ts';
import {
  hypothesesThat,
  type MisleadingTime,
  misleadingTime,
} from '../../incident/measures/misleading.ts';
import { spells } from '../../incident/measures/spells.ts';
import type { DocumentMisleading } from './document.ts';
import type { DocumentLength } from './document-times.ts';
import { documentEffort } from './efforts.ts';
import { knownLength, missingLength } from './lengths.ts';
import { effortName, type Reasoning } from './reasoning.ts';
import type { Times } from './times.ts';

/** The refuted hypotheses, and the time that they cost. */
export function misleadingPaths(
  incident: Incident,
  reasoning: Reasoning,
  times: Times,
): DocumentMisleading {
  const refuted = hypothesesThat(incident, 'refuted');
  const time = misleadingTime(incident);
  const isMeasured = time !== undefined && time.unmeasured.length < refuted.length;
  return {
    paths: refuted.map((entry) => documentEffort(entry, reasoning, times)),
    total: time === undefined ? null : total(time, isMeasured),
    beforeConfirmed:
      isMeasured && time.beforeConfirmed !== undefined
        ? knownLength(time.beforeConfirmed, time.isBeforeAbout)
        : null,
    unmeasured: time?.unmeasured.map(effortName) ?? [],
  };
}

/** Without one path whose times are known there is no sum, not one of nothing. */
function total(time: MisleadingTime, isMeasured: boolean): DocumentLength {
  if (isMeasured) return knownLength(time.milliseconds, time.about);
  return missingLength(
    time.unmeasured.every(isReversed)
      ? 'their times contradict each other'
      : 'when they stood is not known',
  );
}

/** Was it settled before it was opened? */
function isReversed(entry: Entry): boolean {
  return spells(entry).some(({ from, to }) => isTimed(from) && isTimed(to) && to.at < from.at);
}
