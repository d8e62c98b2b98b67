/** `/update`: what the outside is told, drafted from the record, edited at the prompt, copied and logged. */
import { nextUpdateAt } from '../../incident/measures/outside-clock.ts';
import { gistOf } from '../../incident/telling-outside/gist.ts';
import { promisedAnew, type UpdateTimes } from '../../incident/telling-outside/next-update.ts';
import { statusUpdate } from '../../incident/telling-outside/status-update.ts';
import { clockAt, isSameDay } from '../../incident/time/clock.ts';
import { asRead, draftOf } from '../prompt/placed.ts';
import { offer, type Prompt } from '../prompt/prompt.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import { type LogScreen, type State, withPrompt } from '../state/state.ts';
import { type TextState, textState } from '../text-input/text-state.ts';
import { finished } from './finished.ts';

/** Puts a draft up. What it is made from is what is recorded now. */
export function draftUpdate(before: State): Step {
  const state = finished(before);
  const { screen, prompt, now } = state;
  if (screen.name !== 'log') return only(state);
  return only({ ...state, prompt: offer(prompt, drafted(state, screen), now) });
}

/**
 * The state with the draft made anew, while nobody has edited it: what is recorded meanwhile would make
 * it false. The same state where no draft is at the prompt, or nothing is recorded, or promised, anew.
 */
export function redrafted(state: State): State {
  const { screen, prompt } = state;
  const { line, origin } = prompt;
  if (origin.kind !== 'update' || screen.name !== 'log') return state;
  if (line.text.text !== origin.offered || line.folded !== undefined) return state;
  if (isUpToDate(origin, state, screen)) return state;
  const anew = drafted(state, screen);
  const isSame = anew.offered === origin.offered;
  return withPrompt(state, isSame ? { ...prompt, origin: anew } : withDraft(prompt, anew));
}

/** Enter: it is logged with the time of now, when it goes out, and copied word for word. */
export function tell(before: State, screen: LogScreen): Step {
  const state = withPromise(before, screen);
  const { prompt, now } = state;
  const line = {
    incident: screen.incident.id,
    text: asRead(prompt),
    kind: 'event',
    isBatch: false,
    startedAt: now,
    selected: undefined,
    from: 'prompt',
    copies: wholeText(prompt.line).trim(),
  } as const;
  return and(state, { type: 'log', line });
}

type Draft = Extract<Prompt['origin'], { readonly kind: 'update' }>;

function drafted(state: State, { incident }: LogScreen): Draft {
  const offered = statusUpdate(incident, timesOf(state, incident));
  const { records } = incident;
  return {
    kind: 'update',
    offered,
    gist: gistOf(incident),
    records: records.length,
    at: state.now,
  };
}

/** To draft takes time in a long incident, and this is asked with each key. */
function isUpToDate(
  { records, at }: Draft,
  { now, cadence }: State,
  { incident }: LogScreen,
): boolean {
  const { zone } = incident.facts;
  return (
    records === incident.records.length &&
    nextUpdateAt(incident, cadence, at) === nextUpdateAt(incident, cadence, now) &&
    isSameDay(clockAt(at, zone), clockAt(now, zone))
  );
}

/** The next update is promised for when the outside clock will ask for it. */
function timesOf({ now, cadence }: State, incident: LogScreen['incident']): UpdateTimes {
  return { now, nextUpdateAt: nextUpdateAt(incident, cadence, now) };
}

/** With the promise of the draft as of now; where somebody has edited it, it stays. */
function withPromise(state: State, { incident }: LogScreen): State {
  const { prompt } = state;
  const { line } = prompt;
  const draft = draftOf(prompt);
  if (draft === undefined) return state;
  const times = timesOf(state, incident);
  const anew = (text: string) => promisedAnew(text, draft.offered, incident, times);
  const text = anew(line.text.text);
  if (text === line.text.text) return state;
  return withPrompt(state, withDraft(prompt, { ...draft, offered: anew(draft.offered) }, text));
}

function withDraft(prompt: Prompt, origin: Draft, text = origin.offered): Prompt {
  const { line } = prompt;
  return { ...prompt, origin, line: { ...line, text: withCursor(text, line.text) } };
}

/** Another text, with the cursor in the same line, else before the same end or behind the same beginning. */
function withCursor(text: string, { text: before, cursor }: TextState): TextState {
  const [start, end] = [before.slice(0, cursor), before.slice(cursor)];
  const column = cursor - (start.lastIndexOf('\n') + 1);
  const line = `${start.slice(cursor - column)}${end.split('\n', 1)[0]}`;
  const row = `\n${text}\n`.indexOf(`\n${line}\n`);
  if (row >= 0) return textState(text, row + column);
  if (text.endsWith(end)) return textState(text, text.length - end.length);
  return textState(text, text.startsWith(start) ? cursor : text.length);
}
