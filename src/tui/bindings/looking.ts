/** Looking through the timeline: find as you type, and a filter that says which entries are shown. */
import { shownEntries } from '../frame/timeline-context.ts';
import type { LookingOrigin } from '../prompt/placed.ts';
import { look, withoutLine } from '../prompt/prompt.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { textState } from '../text-input/text-state.ts';
import { nearestTo } from '../timeline/filter.ts';
import { findEntry } from '../timeline/find.ts';
import { selectAt } from '../timeline/moves.ts';
import { leaveSelect, moved } from './selecting.ts';

/** Puts a line up to look through the timeline with; maybe with a text to begin with. */
export function beginLooking(
  state: State,
  kind: LookingOrigin['kind'],
  { text, isFromPrompt = false }: { readonly text?: string; readonly isFromPrompt?: boolean } = {},
): Step {
  const { screen, prompt } = state;
  if (screen.name !== 'log') return only(state);
  const { filter } = screen.looking;
  const origin = { kind, selected: screen.view.anchor?.id, filter, isFromPrompt };
  const begun = look(prompt, origin, text ?? (kind === 'find' ? '' : filter));
  return only(looked({ ...state, prompt: begun, message: undefined }));
}

/** The state with what the line that is typed finds, or leaves of the timeline. */
export function looked(state: State): State {
  const { screen, prompt } = state;
  const { origin } = prompt;
  if (screen.name !== 'log') return state;
  const text = prompt.line.text.text.trim();
  if (origin.kind === 'filter') return withFilter(state, screen, text, origin.selected);
  return origin.kind === 'find' ? found(state, screen, text, origin.selected) : state;
}

/** The newest entry that matches, at or above the one that was selected; else from the end on. */
function found(state: State, log: LogScreen, query: string, from: string | undefined): State {
  const entries = shownEntries(log);
  const id =
    query === '' ? from : findEntry(entries, query, { from, direction: -1, isInclusive: true });
  return id === undefined
    ? state
    : moved(state, log, (view, context) => selectAt(view, id, context));
}

/** Is nothing typed yet, and was something looked for before? */
export function canFindAgain({ screen, prompt }: State): boolean {
  return screen.name === 'log' && isEmpty(prompt.line) && screen.looking.found !== '';
}

/** Goes on to the match above (-1) or below; where nothing is typed, what was looked for last is. */
export function findNext(state: State, direction: 1 | -1): Step {
  const { screen, prompt } = state;
  if (screen.name === 'log' && canFindAgain(state)) {
    const line = { ...prompt.line, text: textState(screen.looking.found) };
    return only(looked({ ...state, prompt: { ...prompt, line } }));
  }
  const id = nextMatch(state, direction);
  if (screen.name !== 'log' || id === undefined) return only(state);
  return only(moved(state, screen, (view, context) => selectAt(view, id, context)));
}

/** The id of the match above (-1) or below, round the ends; none where no other entry matches. */
export function nextMatch({ screen, prompt }: State, direction: 1 | -1): string | undefined {
  const query = prompt.line.text.text.trim();
  if (screen.name !== 'log' || query === '') return undefined;
  const from = screen.view.anchor?.id;
  const id = findEntry(shownEntries(screen), query, { from, direction, isInclusive: false });
  return id === from ? undefined : id;
}

/** Shows only the entries of a filter; of those, the one nearest to the one that was selected is selected. */
function withFilter(
  state: State,
  log: LogScreen,
  filter: string,
  selected: string | undefined,
): State {
  const looking = { ...log.looking, filter };
  const none = { ...log, looking, view: { ...log.view, anchor: undefined } };
  const id = log.view.anchor?.id ?? selected;
  const nearest = id && nearestTo(shownEntries(none), log.incident.timeline, id)?.id;
  if (!nearest) return { ...state, screen: none };
  return moved(state, { ...log, looking }, (view, context) => selectAt(view, nearest, context));
}

/** All entries are shown again; the selected one stays so. */
export function withoutFilter(state: State): State {
  const { screen } = state;
  return screen.name === 'log' ? withFilter(state, screen, '', undefined) : state;
}

/** Enter: what was found stays selected, and the filter stays. */
export function keepLooking(state: State): Step {
  const { screen, prompt } = state;
  if (screen.name !== 'log') return only(state);
  const text = prompt.line.text.text.trim();
  const next = { ...state, prompt: withoutLine(prompt) };
  if (prompt.origin.kind === 'find') {
    return only({ ...next, screen: { ...screen, looking: { ...screen.looking, found: text } } });
  }
  if (shownEntries(screen).length > 0) return only(next);
  const { state: before } = stopLooking(state);
  return only(say(before, 'quiet', 'No entry is like that: the filter stays as it was.'));
}

/** Esc: as it was before the line was begun. */
export function stopLooking(state: State): Step {
  const { screen, prompt } = state;
  const { origin } = prompt;
  if (screen.name !== 'log' || (origin.kind !== 'find' && origin.kind !== 'filter'))
    return only(state);
  const before = withFilter(state, screen, origin.filter, origin.selected);
  const next = { ...before, prompt: withoutLine(prompt) };
  if (origin.isFromPrompt) return only(leaveSelect(next));
  const { selected } = origin;
  if (selected === undefined || next.screen.name !== 'log') return only(next);
  return only(moved(next, next.screen, (view, context) => selectAt(view, selected, context)));
}
