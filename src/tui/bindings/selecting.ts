/** Moving through the timeline, with an entry selected and without. */
import type { Entry } from '../../incident/incident.ts';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { logLayout } from '../frame/layout.ts';
import { shownEntries, timelineContext } from '../frame/timeline-context.ts';
import { only, type Step } from '../state/event.ts';
import { modeOf } from '../state/mode-of.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import {
  nextMilestone,
  selectAt,
  selectBy,
  selectFirst,
  selectLast,
  type TimelineContext,
} from '../timeline/moves.ts';
import type { TimelineView } from '../timeline/window.ts';

export type Move = (view: TimelineView, context: TimelineContext) => TimelineView;

/** The state with the timeline moved. */
export function moved(state: State, log: LogScreen, move: Move): State {
  const { timeline } = logLayout(state, state.size);
  const view = move(log.view, timelineContext(log, timeline, wholeSecond(state.now)));
  return { ...state, screen: { ...log, view } };
}

/** Is there something to select, and to take back? */
export function hasEntries({ screen }: State): boolean {
  return screen.name === 'log' && screen.incident.timeline.length > 0;
}

/** Selects the last entry that is seen; the line at the prompt stays. */
export function enterSelect(state: State): Step {
  const { screen } = state;
  if (screen.name !== 'log') return only(state);
  if (!hasEntries(state)) {
    return only(say(state, 'quiet', 'Nothing is logged yet: type what happened, and Enter.'));
  }
  const log: LogScreen = { ...screen, mode: 'select' };
  return only({
    ...moved(state, log, (view, context) => selectBy(view, undefined, -1, context)),
    message: undefined,
  });
}

/** Back to the prompt, to all entries, and to the end of the timeline. */
export function leaveSelect(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log') return state;
  const view = { ...screen.view, anchor: undefined };
  const looking = { ...screen.looking, filter: '' };
  const log: LogScreen = { ...screen, mode: 'prompt', view, looking, isDetailShown: false };
  return { ...state, screen: log, message: undefined };
}

/** From a milestone's letter back to the selected entry. */
export function selectAgain(state: State): State {
  const { screen } = state;
  return screen.name === 'log' ? { ...state, screen: { ...screen, mode: 'select' } } : state;
}

type Way = { readonly by: 1 | -1 } | { readonly pages: 1 | -1 } | { readonly to: 'first' | 'last' };

export function moveSelection(state: State, way: Way): Step {
  const { screen } = state;
  if (screen.name !== 'log') return only(state);
  const id = screen.view.anchor?.id;
  const isLast = id !== undefined && shownEntries(screen).at(-1)?.id === id;
  const isOut = isLast && 'by' in way && way.by === 1 && modeOf(state) === 'select';
  if (isOut) return only(leaveSelect(state));
  return only({ ...moved(state, screen, moveOf(way, id)), message: undefined });
}

/** The id of the next milestone, or of the one before. */
export function milestoneFrom({ screen }: State, direction: 1 | -1): string | undefined {
  if (screen.name !== 'log') return undefined;
  return nextMilestone(shownEntries(screen), screen.view.anchor?.id, direction);
}

/** Selects the next milestone, or the one before. */
export function moveToMilestone(state: State, direction: 1 | -1): Step {
  const { screen } = state;
  const id = milestoneFrom(state, direction);
  if (screen.name === 'log' && id !== undefined) {
    const next = moved(state, screen, (view, context) => selectAt(view, id, context));
    return only({ ...next, message: undefined });
  }
  const where = direction === 1 ? 'below' : 'above';
  return only(say(state, 'quiet', `No milestone stands further ${where}.`));
}

function moveOf(way: Way, selected: string | undefined): Move {
  if ('to' in way) return way.to === 'first' ? selectFirst : selectLast;
  return (view, context) => {
    const distance = 'by' in way ? way.by : way.pages * Math.max(context.height - 1, 1);
    return selectBy(view, selected, distance, context);
  };
}

export function selectedEntry({ screen }: State): Entry | undefined {
  if (screen.name !== 'log' || screen.view.anchor === undefined) return undefined;
  return screen.incident.entry(screen.view.anchor.id);
}

const NONE_SELECTED = 'No entry is selected: ↑ selects one, Esc goes to the prompt.';

/** Does something with the selected entry, if there is one. */
export function onSelected(state: State, work: (log: LogScreen, entry: Entry) => Step): Step {
  const { screen } = state;
  const entry = selectedEntry(state);
  if (screen.name !== 'log') return only(state);
  return entry === undefined ? only(say(state, 'quiet', NONE_SELECTED)) : work(screen, entry);
}
