/** How long the phases of an incident were, between the moments that end them. */
import type { Milestone } from '../../incident/record/vocabulary.ts';
import type { DocumentPhase, PostmortemDocument } from '../../postmortem/document/document.ts';
import type { DocumentEnd, DocumentLength } from '../../postmortem/document/document-times.ts';
import { knownLength, missingLength } from '../../postmortem/document/lengths.ts';
import { instantOf } from '../../postmortem/html/chart/instant.ts';

export interface PhaseLength {
  readonly phase: DocumentPhase;
  readonly length: DocumentLength;
  readonly from: DocumentEnd | null;
  readonly to: DocumentEnd | null;
}

/**
 * Detection until it was detected (else acknowledged), response until it was identified (else
 * mitigated), resolution until it was resolved; the first from the start, each further one from
 * where the one before it ended. A phase whose end is not marked has no length, and belongs to the next.
 */
export function phaseLengths(document: PostmortemDocument): readonly PhaseLength[] {
  const ends = [
    { phase: 'detection', to: oneOf(document, 'detected', 'acknowledged') },
    { phase: 'response', to: oneOf(document, 'identified', 'mitigated') },
    { phase: 'resolution', to: document.end },
  ] as const;
  let from = document.start;
  return ends.map(({ phase, to }) => {
    const length = lengthBetween(from, to, phase === 'resolution' ? document.status : undefined);
    const found = { phase, length, from, to };
    from = to ?? from;
    return found;
  });
}

function oneOf(document: PostmortemDocument, first: Milestone, second: Milestone) {
  const mark = (name: Milestone) => document.milestones.find((each) => each.name === name)?.mark;
  return mark(first) ?? mark(second) ?? null;
}

/** @param status why there is no end */
function lengthBetween(
  from: DocumentEnd | null,
  to: DocumentEnd | null,
  status = 'its end is not marked',
): DocumentLength {
  if (from === null) return missingLength('no started time');
  if (to === null) return missingLength(status);
  const [begins, ends] = [instantOf(from.time), instantOf(to.time)];
  if (begins === undefined) return missingLength(`${from.name} at an unknown time`);
  if (ends === undefined) return missingLength(`${to.name} at an unknown time`);
  return knownLength(ends.at - begins.at, begins.approximate || ends.approximate);
}
