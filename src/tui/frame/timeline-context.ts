import type { Entry } from '../../incident/incident.ts';
import { isCorrecting } from '../prompt/prompt.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { entryBlock, gutterOf } from '../timeline/entry-lines.ts';
import { filtered, parseFilter, withEntry } from '../timeline/filter.ts';
import { indexOf } from '../timeline/index-of.ts';
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

/**
 * The entries of the timeline that the filter lets through; and the selected one, which an act may have
 * taken out of it: another one in its place would be acted on by the next key, unseen.
 */
export function shownEntries({ incident, looking, mode, view }: LogScreen): readonly Entry[] {
  const passing = filtered(incident.timeline, parseFilter(looking.filter));
  const { id } = view.anchor ?? {};
  if (passing === incident.timeline || mode === 'prompt' || id === undefined) return passing;
  return indexOf(passing, id) === undefined ? withEntry(passing, incident.timeline, id) : passing;
}

/** The id of the entry that is selected, or being corrected. */
export function selectedOf({ prompt }: State, { mode, view }: LogScreen): string | undefined {
  const isSelected = mode !== 'prompt' || isCorrecting(prompt);
  return isSelected ? view.anchor?.id : undefined;
}
