/** A comparison for other programs. */
import type { z } from 'zod';
import type { DocumentEffort, PostmortemDocument } from '../../postmortem/document/document.ts';
import type { Frozen } from '../../postmortem/document/frozen.ts';
import type { Comparison } from './comparison.ts';
import type { comparisonSchema } from './comparison-schema.ts';

export function comparisonJson({
  incidents,
  phases,
  durations,
  hypotheses,
  actions,
}: Comparison): Frozen<z.infer<typeof comparisonSchema>> {
  return {
    version: 1,
    incidents: { a: head(incidents.a), b: head(incidents.b) },
    phases,
    durations,
    hypotheses: { a: hypotheses.a.map(effort), b: hypotheses.b.map(effort) },
    actions: { a: actions.a.map(effort), b: actions.b.map(effort) },
  };
}

function head({ slug, title, severities, services, status, zone, start, end }: PostmortemDocument) {
  return { slug, title, severities, services, status, zone, start, end };
}

/** What was thought and done, without by whom. */
function effort({ label, entry, text, outcome, outcomeShown, from, to, duration }: DocumentEffort) {
  return { label, entry, text, outcome, outcomeShown, from, to, duration };
}
