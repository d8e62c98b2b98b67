/** The panes in a few words, where there is no room for them. */
import type { Incident } from '../../incident/incident.ts';
import { Kept } from '../lines/kept.ts';
import { emptyLine, type Line } from '../lines/line.ts';
import { fitting, separated } from './counts-line.ts';
import { itemLists } from './lists.ts';
import { namedCounts } from './pane.ts';

interface CountsStyle {
  /** UTC milliseconds. */
  readonly now: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
  readonly columns: number;
}

/**
 * `H 1 open 12m 10s, 2 refuted · A 1 running 4m 12s, 1 failed · F 2 open`: the time is that of the
 * one that has been open longest. Where there is less room, only what is open; then without times;
 * then in numbers. Empty when there is nothing to count.
 */
export function paneCounts(incident: Incident, { columns, ...times }: CountsStyle): Line {
  const from = [incident.records.length, times.now, times.lost];
  const forms = kept.of(incident, from, () =>
    joinedForms(itemLists(incident, times).map(namedCounts)),
  );
  return fitting(forms, columns);
}

const kept = new Kept<Incident, readonly Line[]>();

/** Counts of several panes in one line, all in the richest form in which they fit. */
export function joinedCounts(counts: readonly (readonly Line[])[], columns: number): Line {
  return fitting(joinedForms(counts), columns);
}

function joinedForms(counts: readonly (readonly Line[])[]): readonly Line[] {
  const most = Math.max(0, ...counts.map((forms) => forms.length));
  return Array.from({ length: most }, (_, index) =>
    separated(
      counts.map((each) => each[Math.min(index, each.length - 1)] ?? emptyLine),
      ' · ',
    ),
  );
}
