/** Searching the texts of all incidents, and going to what is found. */
import { listPage } from '../frame/list-page.ts';
import { wordsIn } from '../incidents/list-line.ts';
import { isCorrecting, look, putAway, withoutLine } from '../prompt/prompt.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import { chosenPlace, chosenText, FOUND_AT_FIRST, type FoundThing } from '../state/found.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { selectAt } from '../timeline/moves.ts';
import { leavePostmortem } from './closing-out.ts';
import { moved } from './selecting.ts';

/** Nobody looks for more than this. */
const LONGEST_WORDS = 200;

/** Puts a line up that everything is searched for; without words those of the last time, where it was left. */
export function beginSearch(state: State, words: string): Step {
  const { prompt, searching } = state;
  const text = words.trim().replace(/\s+/g, ' ').slice(0, LONGEST_WORDS).toWellFormed();
  const again = searching.result?.words ?? '';
  return only({
    ...state,
    prompt: look(prompt, { kind: 'search' }, text === '' ? again : text),
    searching: { ...searching, asked: undefined },
    message: undefined,
  });
}

/** Tab in the list: the words of its filter are searched for; the line waits. */
export function searchForLine(state: State): Step {
  const { line } = state.prompt;
  return beginSearch(state, wordsIn(isEmpty(line) ? '' : wholeText(line), state.severities));
}

/** Esc: back to where one was. */
export function leaveSearch(state: State): State {
  return { ...state, prompt: withoutLine(state.prompt), message: undefined };
}

const FIRST = 'Nothing stands further up.';
const LAST = 'Nothing stands further down.';

export function chooseFound(state: State, by: number): Step {
  const { searching } = state;
  const texts = searching.result?.texts ?? [];
  const place = chosenPlace(searching);
  const next = texts[Math.max(Math.min(place + by, texts.length - 1), 0)];
  if (next === undefined) return only(say(state, 'quiet', NOTHING));
  if (texts.indexOf(next) === place) return atAnEnd(state, by);
  return withMore(chosen(state, next));
}

/** What is not read yet stands further down than what is. */
function atAnEnd(state: State, by: number): Step {
  const { effects } = withMore(state);
  if (by > 0 && effects.length > 0) return { state, effects };
  return only(say(state, 'quiet', by < 0 ? FIRST : LAST));
}

/** Where what has been read comes to its end, more is read. */
function withMore(state: State): Step {
  const { result } = state.searching;
  if (result === undefined || result.texts.length >= result.all) return only(state);
  const isNear = chosenPlace(state.searching) + listPage(state.size) >= result.texts.length;
  if (!isNear) return only(state);
  const most = 2 * Math.max(result.texts.length, FOUND_AT_FIRST);
  return and(state, { type: 'search', words: result.words, most });
}

const NOTHING = 'Nothing is found to choose from.';

/** The first that was found in the next incident, or in the one before. */
export function chooseIncident(state: State, direction: 1 | -1): Step {
  const next = otherIncident(state, direction);
  return next === undefined ? atAnEnd(state, direction) : withMore(chosen(state, next));
}

export function otherIncident({ searching }: State, direction: 1 | -1): FoundThing | undefined {
  const texts = searching.result?.texts ?? [];
  const place = chosenPlace(searching);
  const isOther = ({ incident }: FoundThing) => incident !== texts[place]?.incident;
  if (direction > 0) return texts.slice(place + 1).find(isOther);
  const before = texts.slice(0, Math.max(place, 0)).findLast(isOther);
  return before && texts.find(({ incident }) => incident === before.incident);
}

function chosen(state: State, { incident, sort, id }: FoundThing): State {
  const searching = { ...state.searching, chosen: { incident, sort, id } };
  return { ...state, searching, message: undefined };
}

/** Enter: to the incident, with the entry selected. What was typed before stays where it was. */
export function openFound(state: State): Step {
  const found = chosenText(state.searching);
  if (found === undefined) return only(say(state, 'quiet', NOTHING));
  const left = chosen(leaveSearch(state), found);
  const { incident, sort, id } = found;
  const thing: FoundThing = { incident, sort, id };
  if (isOpen(left, thing)) return only(atFound(left, thing));
  // The words that a list was filtered with can be called back: they may have been a title.
  const away = left.screen.name === 'incidents' ? { ...left, prompt: putAway(left.prompt) } : left;
  return and(away, { type: 'open', incident, found: thing });
}

/** Is it in the incident that is open, as far as that is known here? Others may just have logged it. */
function isOpen({ screen }: State, { incident, sort, id }: FoundThing): boolean {
  if (screen.name !== 'log' || screen.incident.id !== incident) return false;
  return sort !== 'entry' || screen.incident.entry(id) !== undefined;
}

/** The incident that is open, with what was found in it in view. */
export function atFound(before: State, { sort, id }: FoundThing): State {
  const state = leavePostmortem({ ...before, prompt: withoutCorrections(before.prompt) });
  const { screen } = state;
  if (screen.name !== 'log') return state;
  if (sort !== 'entry') return say(state, 'plain', placeOf(screen, { sort, id }));
  if (screen.incident.entry(id) === undefined) return say(state, 'alert', GONE);
  const looking = { ...screen.looking, filter: '' };
  const log: LogScreen = { ...screen, mode: 'select', looking };
  const next = moved(state, log, (view, context) => selectAt(view, id, context));
  return { ...next, message: { tone: 'plain', text: HERE, hint: AGAIN } };
}

/** An entry that is being corrected is the selected one: another one cannot be. */
function withoutCorrections(prompt: State['prompt']): State['prompt'] {
  return isCorrecting(prompt) ? withoutCorrections(putAway(prompt)) : prompt;
}

const GONE = 'What was found there has been taken back meanwhile.';
const HERE = 'Found here.';
const AGAIN = '/search leads back to what was found.';

function placeOf({ incident }: LogScreen, { sort, id }: Pick<FoundThing, 'sort' | 'id'>): string {
  switch (sort) {
    case 'followup': {
      const followup = incident.followup(id);
      return followup === undefined
        ? GONE
        : `Found in follow-up ${followup.label}: /board shows it.`;
    }
    case 'section':
      return incident.sections.has(id)
        ? 'Found in what was written for the postmortem: /postmortem shows it.'
        : GONE;
    default:
      return 'Found in its title.';
  }
}
