/** What comes from the journal, and from the clock. */
import { describe } from '../../incident/describe/describe.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { SECTIONS } from '../../incident/sections.ts';
import { finished } from '../bindings/finished.ts';
import { atFound } from '../bindings/searching.ts';
import { leaveSelect } from '../bindings/selecting.ts';
import {
  chosenIncident,
  DECLARE,
  incidentChoice,
  isDeclaring,
} from '../incidents/incident-choice.ts';
import {
  draftOfSection,
  historyOf,
  type Prompt,
  putAwayLines,
  restored,
} from '../prompt/prompt.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { and, type Event, only, type Step } from '../state/event.ts';
import {
  type LogScreen,
  lookingForNothing,
  type Message,
  type State,
  say,
  type Trouble,
} from '../state/state.ts';
import { askedAnew } from './library-events.ts';
import { typedBy, withoutRedacted } from './redacted.ts';

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** A second Ctrl+C that comes later than this is a first one. */
const LEAVING = 5_000;

/** Looks, each second, whether actions have lost their processes. */
export function ticked(before: State): Step {
  const { leaving, now, screen } = before;
  // The clock may have been set back meanwhile.
  const isOver = leaving !== undefined && Math.abs(now - leaving) > LEAVING;
  const state = isOver ? { ...before, leaving: undefined, message: undefined } : before;
  if (screen.name !== 'log') return only(state);
  return and(state, { type: 'level', incident: screen.incident.id });
}

export function written(before: State, incidents: readonly string[]): Step {
  const { screen } = before;
  const state = askedAnew(before);
  if (screen.name === 'incidents') return and(state, { type: 'list', withDraft: false });
  if (!incidents.includes(screen.incident.id)) return only(state);
  return and(state, { type: 'level', incident: screen.incident.id });
}

/** An incident is on the screen, with the lines that were left at its prompt. */
export function opened(
  state: State,
  { incident, lost, left, mentions, found }: EventOf<'opened'>,
): State {
  const screen: LogScreen = {
    name: 'log',
    incident,
    mode: 'prompt',
    view: { anchor: undefined, seen: incident.counters.entries },
    looking: lookingForNothing,
    closeout: undefined,
    replay: undefined,
    isDetailShown: false,
    mentions,
    lost,
    records: incident.records.length,
    newest: incident.newest?.id,
    isResolved: isResolved(incident),
  };
  const away = [...putAwayLines(state.prompt), ...left.putAway];
  const prompt = restored(left.lines, historyOf(typedBy(state.author, incident), away));
  const next = { ...state, screen, prompt, message: draftsKept(prompt), sheet: undefined };
  return found === undefined ? next : atFound(next, found);
}

/** Sections that were being written are not at the prompt. */
function draftsKept(prompt: Prompt): Message | undefined {
  const titles = SECTIONS.filter(({ name }) => draftOfSection(prompt, name) !== undefined).map(
    ({ title }) => title,
  );
  if (titles.length === 0) return undefined;
  return {
    tone: 'alert',
    text: `Drafts are kept: ${titles.join(', ')}. Ctrl+X goes on with them.`,
  };
}

/** The list keeps its choice while it is looked at. */
export function listed(state: State, { incidents, left }: EventOf<'listed'>): State {
  const { screen, prompt } = state;
  const isLog = screen.name === 'log';
  // By its id, also where nobody chose it: others write, and the order changes.
  const chosen = isLog ? screen.incident.id : chosenNow(state);
  const away = [...putAwayLines(prompt), ...(left?.putAway ?? [])];
  return {
    ...state,
    screen: {
      name: 'incidents',
      incidents,
      chosen,
      from: isLog ? screen.incident.id : screen.from,
      tagged: new Map(),
    },
    prompt: left === undefined ? prompt : restored(left.lines, historyOf([], away)),
    message: isLog ? undefined : state.message,
  };
}

function chosenNow(state: State): string | undefined {
  const choice = incidentChoice(state);
  return chosenIncident(choice)?.id ?? (isDeclaring(choice) ? DECLARE : undefined);
}

/** What goes on by itself does not, or does again. */
export function troubled(state: State, of: Trouble, reason: string | undefined): State {
  if (state.troubles[of] === reason) return state;
  return { ...state, troubles: { ...state.troubles, [of]: reason } };
}

/** The incident may have changed, by anybody. */
export function levelled(before: State, { incident, lost }: EventOf<'levelled'>): State {
  const { screen } = before;
  const state = troubled(before, 'reading', undefined);
  if (screen.name !== 'log') return state;
  const isSame =
    incident === screen.incident &&
    incident.records.length === screen.records &&
    isEqual(lost, screen.lost);
  if (isSame) return state;
  const next = { ...state, screen: level(screen, { incident, lost }) };
  return tellOthers(withoutRedacted(next, screen), screen);
}

/** What was asked for is on the disk. What the outside is told is copied now, and not before. */
export function logged(before: State, event: EventOf<'logged'>): Step {
  const { screen } = before;
  if (screen.name !== 'log') return only(before);
  const { from, copies } = event.line;
  const log = level(screen, event);
  const state = { ...troubled(before, 'reading', undefined), screen: log };
  const done = from === 'prompt' ? atEnd(finished(state)) : afterUndoing(state);
  const next = withoutRedacted(done, screen);
  const text = echoOf(event.echo).join(' · ');
  const { notices } = event;
  const notice = notices.length === 0 ? {} : { notice: notices.join(' ') };
  const hint = log.isResolved && !screen.isResolved ? { hint: CLOSE_OUT } : {};
  const message = { tone: 'good', text, ...notice, ...hint } as const;
  if (copies === undefined) return only({ ...next, message });
  const copying = { ...message, isCopying: true };
  return and({ ...next, message: copying }, { type: 'copy', text: copies });
}

/** Said once, when the incident has come to its end. */
const CLOSE_OUT = '/postmortem closes the incident out.';

/** Who takes the selected entry back has done with it, and is at the prompt again. */
function afterUndoing(state: State): State {
  const { screen } = state;
  if (screen.name !== 'log' || screen.view.anchor === undefined) return state;
  const isGone = screen.incident.entry(screen.view.anchor.id) === undefined;
  return isGone && screen.mode !== 'prompt' ? leaveSelect(state) : state;
}

/**
 * What became of the copy is said behind what was logged with it, as long as that is said. Later a
 * failure is said all the same, for the clipboard holds something else.
 */
export function copied(state: State, { isDone, isSure, how }: EventOf<'copied'>): State {
  const { message } = state;
  const tone = isSure ? 'good' : isDone ? 'alert' : 'bad';
  if (message?.isCopying === true) {
    const notice = message.notice === undefined ? how : `${how} · ${message.notice}`;
    const { text } = message;
    const said = { text, tone: isDone ? message.tone : 'bad', notice } as const;
    return { ...state, message: said };
  }
  if (!isDone && message?.tone === 'bad') {
    return { ...state, message: { ...message, text: `${how} · ${message.text}` } };
  }
  const isBusy = message !== undefined || !isEmpty(state.prompt.line);
  return isSure && isBusy ? state : say(state, tone, how);
}

function echoOf(echo: readonly string[]): readonly string[] {
  return echo.length > 3 ? [`${echo.length} lines recorded`] : echo;
}

function level(
  screen: LogScreen,
  { incident, lost }: Pick<LogScreen, 'incident' | 'lost'>,
): LogScreen {
  const { length } = incident.records;
  const seen = { records: length, newest: incident.newest?.id, isResolved: isResolved(incident) };
  return { ...screen, incident, lost, ...seen };
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
  if (state.message?.tone === 'alert') return state;
  const { incident } = screen;
  const record = incident.newest;
  // What is older than what was seen came from another journal: it is in the timeline.
  if (record === undefined || record.id === before.newest) return state;
  const who = record.author === author ? 'elsewhere' : record.author;
  const more = screen.records - before.records - 1;
  const others = more > 0 ? ` (and ${more} more)` : '';
  return say(state, 'quiet', `${who}: ${describe(record, incident, now)}${others}`);
}

function isEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((number) => b.has(number));
}
