/** The clocks at the right of the header: how long the incident has lasted, and the silence since. */
import type { Incident } from '../../incident/incident.ts';
import { durationSoFar, responseTimes } from '../../incident/measures/measures.ts';
import { resolution } from '../../incident/measures/milestones.ts';
import { emptyLine, type Line, type Piece, piece } from '../lines/line.ts';
import { clockFace } from './clock-face.ts';

/** From when on the log is silent: since its newest entry was written down, or since that happened. */
export type SilentSince = 'written' | 'happened';

/**
 * The clocks at `now` (UTC milliseconds), from their richest form to none at all. Once the incident
 * is resolved nothing runs any more.
 */
export function clockForms(
  incident: Incident,
  now: number,
  silentSince: SilentSince = 'written',
): readonly Line[] {
  if (resolution(incident) !== undefined) return [...resolvedForms(incident), emptyLine];
  const since = sinceBeginningForms(incident, now);
  const silent = sinceLastEntry(incident, now, silentSince);
  const [whole] = since;
  if (silent === undefined) return [...since, emptyLine];
  if (whole === undefined) return [silent, emptyLine];
  return [[...whole, piece(' · ', 'quiet'), ...silent], ...since, emptyLine];
}

/** The clock stands still at the time to resolve, where there is one. */
function resolvedForms(incident: Incident): readonly Line[] {
  const resolved: Line = [piece('resolved', 'good')];
  const measure = responseTimes(incident).find(({ name }) => name === 'time to resolve');
  if (measure === undefined || 'missing' in measure) return [resolved];
  const { milliseconds, about } = measure;
  return [[...resolved, piece(' after ', 'quiet'), clock(milliseconds, about)], resolved];
}

/** Since its start, else since its declaration; nothing when neither time is known. */
function sinceBeginningForms(incident: Incident, now: number): readonly Line[] {
  const measure = durationSoFar(incident, now);
  if ('milliseconds' in measure) {
    const started = clock(measure.milliseconds, measure.about);
    return [[started, piece(' since start', 'quiet')], [started]];
  }
  const { declaredAt, isDeclaredAbout } = incident.facts;
  // A replay may come to its end before it was declared.
  if (declaredAt === null || declaredAt > now) return [];
  // Without its words it would be taken for the time since the start.
  return [[clock(now - declaredAt, isDeclaredAbout), piece(' since declared', 'quiet')]];
}

/** How long the log has been silent. */
function sinceLastEntry(
  incident: Incident,
  now: number,
  silentSince: SilentSince,
): Line | undefined {
  const since = silentSince === 'written' ? lastWritten(incident) : lastHappened(incident);
  if (since === undefined) return undefined;
  return [clock(now - since, false), piece(' since last entry', 'quiet')];
}

/**
 * When the newest entry was written down, whenever it happened. Entries that were retracted since had
 * been written too. The newest is the one recorded last, which in a merged journal is not always the
 * one with the highest number.
 */
function lastWritten(incident: Incident): number | undefined {
  let newest = incident.recorded.at(-1);
  if (newest === undefined) return undefined;
  for (const entry of incident.recorded) {
    if (entry.recordedAt > newest.recordedAt) newest = entry;
  }
  return newest.clock;
}

/** The time of the last entry of the timeline that has one. */
function lastHappened({ timeline }: Incident): number | undefined {
  return timeline.findLast(({ at }) => at !== null)?.at ?? undefined;
}

function clock(milliseconds: number, about: boolean): Piece {
  const face = clockFace(milliseconds);
  return piece(about ? `~${face}` : face, face.startsWith('-') ? 'alert' : 'strong');
}
