import { wholeSecond } from '../../incident/time/time-reading.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { entryBlock, gutterOf } from '../timeline/entry-lines.ts';
import type { TimelineContext } from '../timeline/moves.ts';
import { logLayout } from './layout.ts';

/** The selected entry takes at most this part of the timeline. */
const EXPANDED_SHARE = 1 / 3;

/** What drawing the timeline needs, and moving in it. */
export function timelineContext(state: State, log: LogScreen, size: Size): TimelineContext {
  const { incident, lost } = log;
  const { timeline } = logLayout(state, size);
  const style = {
    columns: timeline.columns,
    zone: incident.facts.zone,
    gutter: gutterOf(incident.counters.entries),
    lost,
    // The timers move once a second: rows between are the same.
    now: wholeSecond(state.now),
    expanded: Math.max(Math.floor(timeline.rows * EXPANDED_SHARE), 1),
  };
  return {
    entries: incident.timeline,
    height: timeline.rows,
    blocks: (selected) => {
      const selecting = { ...style, selected };
      return (index) => entryBlock(incident.timeline, index, selecting);
    },
  };
}

/** The id of the entry that is selected, or being corrected. */
export function selectedOf({ prompt }: State, { mode, view }: LogScreen): string | undefined {
  const isSelected = mode !== 'prompt' || prompt.correction !== undefined;
  return isSelected ? view.anchor?.id : undefined;
}
