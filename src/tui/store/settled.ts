/** What holds after each event, whatever it was: a selection that can be seen, and a count of what was seen. */
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { leaveSelect } from '../bindings/selecting.ts';
import { logLayout } from '../frame/layout.ts';
import { selectedOf, shownEntries, timelineContext } from '../frame/timeline-context.ts';
import { withoutLine } from '../prompt/prompt.ts';
import { type LogScreen, modeOf, type State } from '../state/state.ts';
import { nearestTo } from '../timeline/filter.ts';
import { indexOf } from '../timeline/index-of.ts';
import { newestSeen, selectAt, windowOf } from '../timeline/moves.ts';

export function settled(before: State): State {
  const state = withSelection(before);
  const { screen } = state;
  // Behind a filter, the end that is in sight is not the end.
  if (screen.name !== 'log' || screen.looking.filter !== '') return state;
  const window = windowOf(screen.view, selectedOf(state, screen), contextOf(state, screen));
  // The row that was chosen stays chosen, also while the terminal is too small for it.
  const seen = newestSeen(screen.view, window, screen.incident.counters.entries);
  if (seen === screen.view.seen) return state;
  return { ...state, screen: { ...screen, view: { ...screen.view, seen } } };
}

/**
 * An entry that was taken back cannot stay selected; one that the filter does not let through (any more)
 * must not: keys would act on what nobody sees.
 */
function withSelection(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log' || screen.view.anchor === undefined) return state;
  const { id } = screen.view.anchor;
  const { incident } = screen;
  if (incident.entry(id) === undefined) return withoutSelection(state);
  const shown = shownEntries(screen);
  if (shown === incident.timeline || indexOf(shown, id) !== undefined) return state;
  const nearest = nearestTo(shown, incident.timeline, id);
  if (nearest === undefined) return { ...state, screen: withAnchor(screen, undefined) };
  return {
    ...state,
    screen: { ...screen, view: selectAt(screen.view, nearest.id, contextOf(state, screen)) },
  };
}

function withoutSelection(before: State): State {
  const mode = modeOf(before);
  const isLooking = mode === 'find' || mode === 'filter';
  const state = isLooking ? { ...before, prompt: withoutLine(before.prompt) } : before;
  const { message } = state;
  return { ...leaveSelect(state), message };
}

function withAnchor(screen: LogScreen, anchor: LogScreen['view']['anchor']): LogScreen {
  return { ...screen, view: { ...screen.view, anchor } };
}

function contextOf(state: State, screen: LogScreen) {
  const { timeline } = logLayout(state, state.size);
  return timelineContext(screen, timeline, wholeSecond(state.now));
}
