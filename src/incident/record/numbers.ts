/**
 * Numbers and labels: `14`, `A1`, `H2`, `F1`. People say them aloud, so each is given out once and
 * never again, whatever becomes of the record that got it.
 */
import { z } from 'zod';
import type { Counters } from '../incident.ts';
import { type BodyOf, bodies, type Change, type IncidentRecord } from './record.ts';

export const NOTHING_COUNTED: Counters = { entries: 0, actions: 0, hypotheses: 0, followups: 0 };

/** The counters once this record has been counted, in whatever order records come. */
export function count(counters: Counters, record: IncidentRecord): Counters {
  if (record.type === 'followup.added') {
    return { ...counters, followups: Math.max(counters.followups, labelNumber(record.body.label)) };
  }
  if (record.type !== 'entry.logged') return counters;
  const { number, kind, label } = record.body;
  const entries = Math.max(counters.entries, number);
  if (label === undefined) return { ...counters, entries };
  const counter = kind === 'hypothesis' ? 'hypotheses' : 'actions';
  return { ...counters, entries, [counter]: Math.max(counters[counter], labelNumber(label)) };
}

/** What is no number or label that this version could give out takes none away. */
const Named = z.looseObject({
  number: bodies['entry.logged'].shape.number.optional().catch(undefined),
  label: z
    .union([bodies['entry.logged'].shape.label, bodies['followup.added'].shape.label])
    .optional()
    .catch(undefined),
});

/**
 * The counters once a record has been counted that this version does not understand: whatever it
 * is, a number and a label in it are taken.
 */
export function countUnknown(counters: Counters, body: unknown): Counters {
  const { data } = Named.safeParse(body);
  const label = data?.label ?? '';
  const taken = (letter: string) => (label.startsWith(letter) ? labelNumber(label) : 0);
  return {
    entries: Math.max(counters.entries, data?.number ?? 0),
    actions: Math.max(counters.actions, taken('A')),
    hypotheses: Math.max(counters.hypotheses, taken('H')),
    followups: Math.max(counters.followups, taken('F')),
  };
}

/** 0 for a label from elsewhere that has no number. */
function labelNumber(label: string): number {
  return Number(/\d+$/.exec(label)?.[0] ?? 0);
}

/** Gives a change its number and label, next after those given out so far. */
export function numbered(
  change: Change,
  counters: Counters,
):
  | Exclude<Change, { type: 'entry.logged' | 'followup.added' }>
  | { readonly type: 'entry.logged'; readonly body: BodyOf<'entry.logged'> }
  | { readonly type: 'followup.added'; readonly body: BodyOf<'followup.added'> } {
  if (change.type === 'followup.added') {
    return { type: change.type, body: { ...change.body, label: `F${counters.followups + 1}` } };
  }
  if (change.type !== 'entry.logged') return change;
  const number = counters.entries + 1;
  const label = labelFor(change.body.kind, counters);
  return {
    type: change.type,
    body: { ...change.body, number, ...(label === undefined ? {} : { label }) },
  };
}

function labelFor(kind: BodyOf<'entry.logged'>['kind'], counters: Counters): string | undefined {
  if (kind === 'action') return `A${counters.actions + 1}`;
  if (kind === 'hypothesis') return `H${counters.hypotheses + 1}`;
  return undefined;
}
