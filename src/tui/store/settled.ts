/** What holds after each event, whatever it was: a selection that is there, and a count of what was seen. */
import type { Incident } from '../../incident/incident.ts';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { played } from '../bindings/replaying.ts';
import { trained } from '../bindings/training.ts';
import { refreshedOffers } from '../bindings/typing.ts';
import { redrafted } from '../bindings/updating.ts';
import { closeoutItems, withChoice } from '../closeout/items.ts';
import { logLayout } from '../frame/layout.ts';
import { selectedOf, timelineContext } from '../frame/timeline-context.ts';
import { isCorrecting } from '../prompt/prompt.ts';
import { type LogScreen, openCloseout, type State, say } from '../state/state.ts';
import { newestSeen, windowOf } from '../timeline/moves.ts';

export function settled(before: State): State {
  const state = withSeen(chosen(redrafted(refreshedOffers(trained(played(before))))));
  const { screen } = state;
  if (screen.name !== 'log' || screen.view.anchor === undefined) return state;
  const isThere = screen.incident.entry(screen.view.anchor.id) !== undefined;
  return isThere ? state : withSeen(withoutAnchor(state, screen, screen.view.anchor.id));
}

/** On the postmortem screen an item is chosen, as long as there are any. */
function chosen(state: State): State {
  const { screen } = state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return state;
  const next = withChoice(closeout, closeoutItems(state, screen));
  return next === closeout ? state : { ...state, screen: { ...screen, closeout: next } };
}

function withSeen(state: State): State {
  const { screen } = state;
  // Behind a filter, the end that is in sight is not the end.
  if (screen.name !== 'log' || screen.looking.filter !== '') return state;
  if (openCloseout(screen) !== undefined || screen.replay !== undefined) return state;
  if (state.prompt.origin.kind === 'search') return state;
  const { timeline } = logLayout(state, state.size);
  const context = timelineContext(screen, timeline, wholeSecond(state.now));
  const window = windowOf(screen.view, selectedOf(state, screen), context);
  // The row that was chosen stays chosen, also while the terminal is too small for it.
  const seen = newestSeen(screen.view, window, screen.incident.counters.entries);
  if (seen === screen.view.seen) return state;
  return { ...state, screen: { ...screen, view: { ...screen.view, seen } } };
}

const GONE = 'The selected entry was taken back: ↑ selects another, Esc goes to the prompt.';

/**
 * The entry was taken back, maybe by somebody else. Nothing else is selected in its place: keys would
 * act on what nobody has chosen. Nor does the mode change under the fingers of who types.
 */
function withoutAnchor(state: State, screen: LogScreen, id: string): State {
  if (screen.mode === 'prompt' && !isCorrecting(state.prompt)) {
    return { ...state, screen: withAnchor(screen, neighbourOf(screen, id)) };
  }
  const mode = screen.mode === 'milestone' ? 'select' : screen.mode;
  const next = { ...state, screen: { ...withAnchor(screen, undefined), mode } };
  return mode === 'prompt' || state.message !== undefined ? next : say(next, 'alert', GONE);
}

function withAnchor(screen: LogScreen, anchor: LogScreen['view']['anchor']): LogScreen {
  return { ...screen, view: { ...screen.view, anchor } };
}

/** What was looked at stays in sight: the entry recorded before the one that is gone is at its row. */
function neighbourOf({ incident, view }: LogScreen, id: string): LogScreen['view']['anchor'] {
  const before = recordedBefore(incident, id);
  return before === undefined ? undefined : { id: before, row: view.anchor?.row ?? 0 };
}

/** Ids grow with the time of recording. */
function recordedBefore({ recorded }: Incident, id: string): string | undefined {
  return recorded.findLast((entry) => entry.id < id)?.id;
}
