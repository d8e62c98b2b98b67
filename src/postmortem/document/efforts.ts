/** Actions and hypotheses: how they ended, and how long they ran or stood. */
import { isImported } from '../../incident/imported.ts';
import {
  type Entry,
  type Incident,
  isSettleable,
  outcome,
  standing,
} from '../../incident/incident.ts';
import { between, type Endpoint } from '../../incident/measures/measure.ts';
import { type Spell, spells, timeOpen } from '../../incident/measures/spells.ts';
import type { DocumentEffort, DocumentOutcome, DocumentSpell } from './document.ts';
import { lengthOf } from './lengths.ts';
import { effortName, type Reasoning } from './reasoning.ts';
import type { Times } from './times.ts';

/** All of one kind, in timeline order. */
export function efforts(
  incident: Incident,
  kind: 'action' | 'hypothesis',
  reasoning: Reasoning,
  times: Times,
): readonly DocumentEffort[] {
  return standing(incident)
    .filter((entry) => entry.kind === kind)
    .map((entry) => documentEffort(entry, reasoning, times));
}

/** One action or hypothesis. */
export function documentEffort(entry: Entry, reasoning: Reasoning, times: Times): DocumentEffort {
  return { ...effort(entry, times), ...reasoning.of(entry) };
}

function effort(entry: Entry, times: Times) {
  const all = spells(entry).map((spell) => documentSpell(entry, spell, times));
  const last = all.at(-1);
  return {
    label: effortName(entry),
    entry: entry.number,
    text: entry.text,
    people: entry.people,
    from: times.show(entry),
    to: last?.time ?? null,
    outcome: outcome(entry) ?? null,
    outcomeShown: last?.shown ?? '',
    note: last?.note ?? null,
    duration: lengthOf(timeOpen(entry)),
    spells: all,
    internal: entry.internal,
  };
}

/** How an entry stands that can be settled; `null` for all others. */
export function outcomeOf(entry: Entry, times: Times): DocumentOutcome | null {
  if (!isSettleable(entry)) return null;
  const { outcome: ending, outcomeShown, to, note, duration } = effort(entry, times);
  return { outcome: ending, shown: outcomeShown, time: to, note, duration };
}

function documentSpell(entry: Entry, spell: Spell, times: Times): DocumentSpell {
  const { from, to, settling, reopening } = spell;
  const length = between('', from, to, { from: 'no beginning', to: 'not settled' });
  return {
    from: times.show(from),
    reopening: reopening?.note || null,
    outcome: settling?.outcome ?? null,
    shown: settling?.outcome ?? inPlaceOfOutcome(entry, to),
    time: to === undefined ? null : times.show(to),
    note: settling?.note || null,
    duration: lengthOf(length),
  };
}

/** What a source does not say of an end was over all the same when it was imported. */
function inPlaceOfOutcome(entry: Entry, end: Endpoint | undefined): string {
  if (end !== undefined || isImported(entry)) return 'outcome not recorded';
  return entry.kind === 'action' ? 'still running' : 'still open';
}
