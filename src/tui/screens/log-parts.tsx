/**
 * The parts of the log screen that stay as they are while somebody types. The log screen's own state
 * is another object whenever anything has changed in it, so that is all that header and timeline have
 * to compare. The panes show nothing of where one is in the timeline, and compare less.
 */
import { memo } from 'react';
import type { Cadence } from '../../incident/measures/outside-clock.ts';
import { timelineContext } from '../frame/timeline-context.ts';
import { headerLines } from '../header/header.ts';
import { type Line, piece } from '../lines/line.ts';
import { paneColumn } from '../log/pane-column.ts';
import { timelineLines } from '../log/timeline-lines.ts';
import type { LogScreen } from '../state/state.ts';
import { Lines } from './lines.tsx';

interface PartProps {
  readonly log: LogScreen;
  /** UTC milliseconds, whole seconds. */
  readonly now: number;
  readonly columns: number;
}

interface HeaderProps extends PartProps {
  readonly rows: 2 | 3;
  readonly cadence: Cadence;
}

/** Title, clocks and milestones; with a third row, what concerns the outside. */
export const Header = memo(function Header({ log, now, columns, rows, cadence }: HeaderProps) {
  const lines = headerLines(log.incident, { now, columns: columns - 1, rows, cadence });
  const indented = lines.map((line): Line => [piece(' '), ...line]);
  return <Lines lines={indented} columns={columns} rows={rows} />;
});

interface TimelineProps extends PartProps {
  /** Of the entries; a rule stands above them, and one below. */
  readonly rows: number;
  /** The id of the selected entry. */
  readonly selected: string | undefined;
  readonly hasPanes: boolean;
  /** Does the header say who leads? */
  readonly isLeadInHeader: boolean;
}

export const Timeline = memo(function Timeline({
  log,
  now,
  columns,
  rows,
  selected,
  hasPanes,
  isLeadInHeader,
}: TimelineProps) {
  const context = timelineContext(log, { columns, rows }, now);
  const style = { now, columns, selected, hasPanes, isLeadInHeader };
  const lines = timelineLines(log, context, style);
  return <Lines lines={lines} columns={columns} rows={rows + 2} />;
});

interface PanesProps extends Omit<PartProps, 'log'>, Pick<LogScreen, 'incident' | 'lost'> {
  /** How many records the incident has taken in: it does so in place. */
  readonly records: number;
  readonly rows: number;
}

/** Hypotheses and actions, with the border at their left, and the rules above and below. */
export const Panes = memo(function Panes({ incident, lost, now, columns, rows }: PanesProps) {
  return (
    <Lines
      lines={paneColumn({ incident, lost }, now, { columns, rows: rows + 2 })}
      columns={columns}
      rows={rows + 2}
    />
  );
});
