/** What comes from the journal, and from the clock. */
import { describe } from '../../incident/describe/describe.ts';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { finished } from '../bindings/finished.ts';
import { logLayout } from '../frame/layout.ts';
import { selectedOf, timelineContext } from '../frame/timeline-context.ts';
import { emptyPrompt, inFront, type Prompt, type Remembered } from '../prompt/prompt.ts';
import { emptyPromptLine, isEmpty } from '../prompt/prompt-line.ts';
import { and, type Event, type LeftLines, only, type Step } from '../state/event.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { settledView, windowOf } from '../timeline/moves.ts';

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** Looks, each second, whether actions have lost their processes. */
export function ticked(state: State): Step {
  const { screen } = state;
  if (screen.name !== 'log') return only(state);
  return and(state, { type: 'level', incident: screen.incident.id });
}

export function written(state: State, incidents: readonly string[]): Step {
  const { screen } = state;
  if (screen.name === 'incidents') return and(state, { type: 'list', withDraft: false });
  if (!incidents.includes(screen.incident.id)) return only(state);
  return and(state, { type: 'level', incident: screen.incident.id });
}

/** An incident is on the screen, with the line that was left at its prompt. */
export function opened(state: State, { incident, lost, left, typed }: EventOf<'opened'>): State {
  const screen: LogScreen = {
    name: 'log',
    incident,
    revision: 0,
    mode: 'prompt',
    view: { anchor: undefined, seen: incident.counters.entries },
    lost,
    records: incident.records.length,
    newest: incident.newest?.id,
  };
  const history = typed.map((text) => ({ text, line: undefined }));
  const prompt = restored([...history, ...putAway(state)], left);
  return { ...state, screen, prompt, message: undefined, help: undefined };
}

/** The list keeps its choice while it is looked at. */
export function listed(state: State, { incidents, left }: EventOf<'listed'>): State {
  const { screen, prompt } = state;
  const isLog = screen.name === 'log';
  const before = isLog ? screen.incident.id : screen.incidents[screen.chosen]?.id;
  const chosen = Math.max(
    incidents.findIndex(({ id }) => id === before),
    0,
  );
  const isNew = isLog || left.line !== undefined;
  return {
    ...state,
    screen: { name: 'incidents', incidents, chosen },
    prompt: isNew ? restored(putAway(state), left) : prompt,
    message: isLog ? undefined : state.message,
  };
}

/** What was put away is not logged anywhere: it can be called back wherever one goes. */
function putAway({ prompt }: State): readonly Remembered[] {
  return prompt.history.filter(({ line }) => line !== undefined);
}

function restored(history: readonly Remembered[], { line, waiting }: LeftLines): Prompt {
  const prompt: Prompt = { ...emptyPrompt, history, line: waiting ?? line ?? emptyPromptLine };
  return line !== undefined && waiting !== undefined ? inFront(prompt, line) : prompt;
}

/** The incident may have changed, by anybody. */
export function levelled(state: State, { incident, lost }: EventOf<'levelled'>): State {
  const { screen } = state;
  if (screen.name !== 'log') return state;
  const isSame =
    incident === screen.incident &&
    incident.records.length === screen.records &&
    isEqual(lost, screen.lost);
  if (isSame) return state;
  return settled(tellOthers({ ...state, screen: level(screen, { incident, lost }) }, screen));
}

/** What was asked for is on the disk. */
export function logged(before: State, event: EventOf<'logged'>): State {
  const { screen } = before;
  if (screen.name !== 'log') return before;
  const isTyped = event.line.from === 'prompt';
  const state = { ...before, screen: level(screen, event) };
  const next = isTyped ? atEnd(finished(state)) : state;
  const told = event.notices.length > 0 ? event.notices : echoOf(event.echo);
  return settled(say(next, event.notices.length > 0 ? 'alert' : 'good', told.join(' · ')));
}

function echoOf(echo: readonly string[]): readonly string[] {
  return echo.length > 3 ? [`${echo.length} lines recorded`] : echo;
}

function level(
  screen: LogScreen,
  { incident, lost }: Pick<LogScreen, 'incident' | 'lost'>,
): LogScreen {
  const { length } = incident.records;
  const newest = incident.newest?.id;
  return { ...screen, incident, lost, records: length, newest, revision: screen.revision + 1 };
}

/** What one writes is at the end, and seen; unless an older entry is selected. */
function atEnd(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log' || screen.mode !== 'prompt') return state;
  return { ...state, screen: { ...screen, view: { ...screen.view, anchor: undefined } } };
}

/** The newest record of somebody else, where it disturbs nobody who types. */
function tellOthers(state: State, before: LogScreen): State {
  const { screen, prompt, author, now } = state;
  if (screen.name !== 'log' || screen.mode !== 'prompt' || !isEmpty(prompt.line)) return state;
  const { incident } = screen;
  const record = incident.newest;
  // What is older than what was seen came from another journal: it is in the timeline.
  if (record === undefined || record.id === before.newest) return state;
  const who = record.author === author ? 'elsewhere' : record.author;
  const more = screen.records - before.records - 1;
  const others = more > 0 ? ` (and ${more} more)` : '';
  return say(state, 'quiet', `${who}: ${describe(record, incident, now)}${others}`);
}

/** An entry that was taken back cannot stay selected; what is in sight counts as seen. */
function settled(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log') return state;
  const { anchor } = screen.view;
  if (anchor !== undefined && screen.incident.entry(anchor.id) === undefined) {
    const view = { ...screen.view, anchor: undefined };
    return settled({ ...state, screen: { ...screen, mode: 'prompt', view } });
  }
  const { timeline } = logLayout(state, state.size);
  const context = timelineContext(screen, timeline, wholeSecond(state.now));
  const window = windowOf(screen.view, selectedOf(state, screen), context);
  const view = settledView(screen.view, window, screen.incident.counters.entries);
  return { ...state, screen: { ...screen, view } };
}

function isEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((number) => b.has(number));
}
