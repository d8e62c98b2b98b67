import type { Entry } from '../../incident/incident.ts';
import { isCorrecting } from '../prompt/prompt.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { entryBlock, gutterOf } from '../timeline/entry-lines.ts';
import { filtered, parseFilter } from '../timeline/filter.ts';
import type { TimelineContext } from '../timeline/moves.ts';

/** The selected entry takes at most this part of the timeline. */
const EXPANDED_SHARE = 1 / 3;

/**
 * What drawing the timeline needs, and moving in it.
 *
 * @param size of the timeline
 * @param now UTC milliseconds, whole seconds: between them the rows stay the same
 */
export function timelineContext(
  log: LogScreen,
  { columns, rows }: Size,
  now: number,
): TimelineContext {
  const { incident, lost } = log;
  const entries = shownEntries(log);
  const style = {
    columns,
    zone: incident.facts.zone,
    gutter: gutterOf(incident.counters.entries),
    lost,
    now,
    isDetailShown: log.isDetailShown,
    expanded: Math.max(Math.floor(rows * EXPANDED_SHARE), 1),
  };
  return {
    entries,
    height: rows,
    blocks: (selected) => {
      const selecting = { ...style, selected };
      return (index) => entryBlock(entries, index, selecting);
    },
  };
}

/** The entries of the timeline that the filter lets through. */
export function shownEntries({ incident, looking }: LogScreen): readonly Entry[] {
  return filtered(incident.timeline, parseFilter(looking.filter));
}

/** The id of the entry that is selected, or being corrected. */
export function selectedOf({ prompt }: State, { mode, view }: LogScreen): string | undefined {
  const isSelected = mode !== 'prompt' || isCorrecting(prompt);
  return isSelected ? view.anchor?.id : undefined;
}
