/** What the screens ask of all incidents, and what comes of it. */
import { finished } from '../bindings/finished.ts';
import { namesIncidents, offersAnew } from '../bindings/typing.ts';
import { listLine } from '../incidents/incident-choice.ts';
import { verbLine } from '../prompt/verb-line.ts';
import type { Effect, OfLibrary, Step } from '../state/event.ts';
import { FOUND_AT_FIRST } from '../state/found.ts';
import type { State } from '../state/state.ts';

type Told<T extends OfLibrary['type']> = Extract<OfLibrary, { type: T }>;

/** Where the line at the prompt speaks of what is not known yet, that is asked for. */
export function withLibrary(step: Step): Step {
  return withNames(withTags(withSearch(step)));
}

/** The words at the prompt are searched for, once. */
function withSearch(step: Step): Step {
  const { prompt, searching } = step.state;
  if (prompt.origin.kind !== 'search') return step;
  const words = prompt.line.text.text.trim();
  if (words === searching.asked) return step;
  const isSame = searching.result?.words === words;
  const result = words === '' ? undefined : searching.result;
  const chosen = isSame ? searching.chosen : undefined;
  const state = { ...step.state, searching: { asked: words, result, chosen } };
  if (words === '') return { ...step, state };
  // What was read of it already is read again.
  const most = Math.max(FOUND_AT_FIRST, isSame ? (result?.texts.length ?? 0) : 0);
  return asking({ ...step, state }, { type: 'search', words, most });
}

const NONE: ReadonlySet<string> = new Set();

/** The tags of a filter, each once. */
function withTags(step: Step): Step {
  const { screen } = step.state;
  if (screen.name !== 'incidents' || screen.incidents === undefined) return step;
  const tags = listLine(step.state).filter.tags.filter((tag) => !screen.tagged.has(tag));
  if (tags.length === 0) return step;
  const tagged = new Map([...screen.tagged, ...tags.map((tag) => [tag, NONE] as const)]);
  const state = { ...step.state, screen: { ...screen, tagged } };
  return asking({ ...step, state }, { type: 'tag', tags });
}

/** The names of all incidents, before one of them is typed. */
function withNames(step: Step): Step {
  const { state } = step;
  if (state.slugs !== undefined || !namesIncidents(state)) return step;
  return asking({ ...step, state: { ...state, slugs: [] } }, { type: 'name' });
}

function asking({ state, effects }: Step, effect: Effect): Step {
  return { state, effects: [...effects, effect] };
}

export function ofLibrary(state: State, told: OfLibrary): State {
  switch (told.type) {
    case 'found':
      return found(state, told);
    case 'tagged':
      return tagged(state, told);
    case 'named':
      return offersAnew({ ...state, slugs: told.incidents });
    case 'compared':
      return compared(state, told);
    case 'measuring':
    case 'measured':
      return measured(state, told);
  }
}

/** What is found of words that have changed since is looked for again already. */
function found(state: State, { result }: Told<'found'>): State {
  if (result.words !== state.searching.asked) return state;
  return { ...state, searching: { ...state.searching, result } };
}

function tagged(state: State, told: Told<'tagged'>): State {
  const { screen } = state;
  if (screen.name !== 'incidents') return state;
  return { ...state, screen: { ...screen, tagged: new Map([...screen.tagged, ...told.tagged]) } };
}

/** The line that asked for it has done its work, unless somebody has typed on. */
function compared(before: State, { documents }: Told<'compared'>): State {
  const isThere = verbLine(before.prompt.line.text.text)?.word === 'compare';
  const state = isThere ? finished(before) : before;
  return { ...state, sheet: { name: 'compare', documents, scroll: 0 }, message: undefined };
}

/** Only where it is still waited for. */
function measured(state: State, told: Told<'measuring' | 'measured'>): State {
  const { sheet } = state;
  if (sheet?.name !== 'stats' || sheet.words !== told.words) return state;
  if (told.type === 'measured') {
    return { ...state, sheet: { ...sheet, measuring: undefined, statistics: told.statistics } };
  }
  return { ...state, sheet: { ...sheet, measuring: { done: told.done, of: told.of } } };
}

/** What was known before others wrote may hold words that are gone since. */
export function askedAnew(state: State): State {
  return { ...state, slugs: undefined, searching: { ...state.searching, asked: undefined } };
}
