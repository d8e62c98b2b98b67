import type { Incident } from '../../incident/incident.ts';
import {
  hypothesesThat,
  type MisleadingTime,
  misleadingTime,
} from '../../incident/measures/misleading.ts';
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
        ? knownLength(time.beforeConfirmed, time.about)
        : null,
    unmeasured: time?.unmeasured.map(effortName) ?? [],
  };
}

/** Without one path whose times are known there is no sum, not one of nothing. */
function total({ milliseconds, about }: MisleadingTime, isMeasured: boolean): DocumentLength {
  return isMeasured
    ? knownLength(milliseconds, about)
    : missingLength('when they stood is not known');
}
