/** An outage as the log screen draws it, without the prompt and what is below it. */
import { timelineContext } from '../../../src/tui/frame/timeline-context.ts';
import { headerLines } from '../../../src/tui/header/header.ts';
import { type Line, padLine, piece, plain } from '../../../src/tui/lines/line.ts';
import { paneColumn } from '../../../src/tui/log/pane-column.ts';
import { timelineLines } from '../../../src/tui/log/timeline-lines.ts';
import { type LogScreen, lookingForNothing } from '../../../src/tui/state/state.ts';
import { instant, type Story, story, type Told } from '../../incident/story.ts';

/** From 14:30 to 15:09 in Lagos. */
const CHECKOUT: readonly Told[] = [
  ['2026-11-20T13:33:00Z', '14:30 /started 5xx above 5 % on checkout'],
  ['2026-11-20T13:34:00Z', '14:31 /detected @maria sees the alert'],
  ['2026-11-20T13:34:12Z', '/ack'],
  ['2026-11-20T13:34:30Z', '/role scribe @grace'],
  ['2026-11-20T13:35:00Z', '? server configuration'],
  ['2026-11-20T13:36:00Z', '! restarting api-3 @ops'],
  ['2026-11-20T13:40:00Z', '/done no change'],
  ['2026-11-20T13:41:00Z', '/sev sev1'],
  ['2026-11-20T13:42:00Z', '/lead @ada'],
  ['2026-11-20T13:44:00Z', '! copying the logs of all machines'],
  ['2026-11-20T13:50:00Z', '> status page: payments may fail'],
  ['2026-11-20T14:00:00Z', '/refute H1'],
  ['2026-11-20T14:00:30Z', '? memory leak in the cart service'],
  ['2026-11-20T14:05:00Z', '/impact a third of all payments fail'],
  ['2026-11-20T14:08:00Z', '! deploying the fix to one instance @maria'],
  ['2026-11-20T14:09:00Z', '+ alert on heap above 80 %'],
  ['2026-11-20T14:09:10Z', '/owner F1 @bo'],
];

/** 15:12:17. */
const QUARTER_PAST = '2026-11-20T14:12:17Z';
const CADENCE = { sev1: 1_200_000 };

/** The prompt, what is said above the keys, and the keys. */
const BELOW = 3;
/** The header has a third row from so many rows on, and there are panes from so many columns on. */
const TALL = 20;
const WIDE = 90;

export function checkout(): Story {
  return story({ severity: 'sev2', lines: CHECKOUT });
}

interface Look {
  readonly now?: string;
  /** The number of the entry that stands on the first row; else the end is seen. */
  readonly first?: number;
  /** As it was typed. */
  readonly filter?: string;
}

/** All rows above the prompt, without the spaces at their ends. */
export function screen(
  { incident }: Story,
  columns: number,
  rows: number,
  { now: clock = QUARTER_PAST, first, filter = '' }: Look = {},
): string {
  const now = instant(clock);
  const header = rows < TALL ? 2 : 3;
  const pane = columns < WIDE ? 0 : Math.min(Math.floor(columns * 0.37), 48);
  const timeline = { columns: columns - pane, rows: rows - BELOW - header - 2 };
  const id = first === undefined ? undefined : incident.entry(first)?.id;
  const anchor = id === undefined ? undefined : { id, row: 0 };
  const seen = incident.timeline.length - (id === undefined ? 0 : 2);
  const log: LogScreen = {
    name: 'log',
    incident,
    mode: 'prompt',
    view: { anchor, seen },
    looking: { ...lookingForNothing, filter },
    isDetailShown: false,
    mentions: { people: [], tags: [] },
    lost: new Set(),
    records: incident.records.length,
    closeout: undefined,
    replay: undefined,
    isResolved: false,
    newest: incident.newest?.id,
  };
  const above = headerLines(incident, {
    now,
    columns: columns - 1,
    rows: header,
    cadence: CADENCE,
  });
  const left = timelineLines(log, timelineContext(log, timeline, now), {
    now,
    columns: timeline.columns,
    selected: undefined,
    hasPanes: pane > 0,
    isLeadInHeader: header === 3,
  });
  const size = { columns: pane, rows: timeline.rows + 2 };
  const right = pane > 0 ? paneColumn(log, now, size) : [];
  const middle = left.map(
    (line, row): Line => [...padLine(line, timeline.columns), ...(right[row] ?? [])],
  );
  const drawn = [...above.map((line): Line => [piece(' '), ...line]), ...middle];
  return `\n${drawn.map((line) => plain(line).trimEnd()).join('\n')}\n`;
}
