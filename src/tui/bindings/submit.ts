/** Enter at the prompt: what the line asks for. */
import { chosenIncident, incidentChoice, isDeclaring } from '../incidents/incident-choice.ts';
import { isBatch } from '../prompt/paste.ts';
import { correctedEntry, isUpdate, stillLacks } from '../prompt/placed.ts';
import { putAway } from '../prompt/prompt.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { verbLine } from '../prompt/verb-line.ts';
import { and, type LineToLog, only, type Step } from '../state/event.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { leavePostmortem } from './closing-out.ts';
import { declare } from './declaring.ts';
import { finished } from './finished.ts';
import { PROMPT_VERBS, type PromptVerb } from './prompt-verbs.ts';
import { tell } from './updating.ts';

/** The line is logged, obeyed, or declares an incident. It leaves the prompt only once that is done. */
export function submit(state: State): Step {
  const { screen } = state;
  return screen.name === 'log' ? submitLine(state, screen) : submitTitle(state);
}

function submitLine(state: State, screen: LogScreen): Step {
  const { line, origin } = state.prompt;
  const entry = correctedEntry(state.prompt);
  if (isEmpty(line)) return only(origin.kind === 'typed' ? state : finished(state));
  if (isUpdate(state.prompt)) return tell(state, screen);
  const lacks = stillLacks(state.prompt);
  if (lacks !== undefined) return only(say(state, 'alert', `The line is not whole yet: ${lacks}`));
  const text = wholeText(line);
  const found = promptVerb(text);
  if (found !== undefined) {
    const { verb, rest } = found;
    return verb.run(verb.isOverAll === true ? state : leavePostmortem(state), rest);
  }
  return and(state, {
    type: 'log',
    line: {
      incident: screen.incident.id,
      text,
      kind: line.kind,
      isBatch: isBatch(line),
      startedAt: line.startedAt ?? state.now,
      selected: entry,
      from: 'prompt',
    },
  });
}

/** A verb of the prompt alone, and what stands behind it. */
export interface FoundVerb {
  readonly verb: PromptVerb;
  readonly rest: string;
}

/** The verb of the prompt that a line begins with. */
export function promptVerb(text: string): FoundVerb | undefined {
  const line = verbLine(text);
  if (line === undefined) return undefined;
  const { word, rest } = line;
  const verb = PROMPT_VERBS.find(({ name, aliases }) => name === word || aliases.includes(word));
  return verb === undefined ? undefined : { verb, rest };
}

const UNTITLED = 'Type what fails, in a few words: Enter declares it.';
const NO_TITLE = 'A filter alone declares nothing: a title says in a few words what fails.';
const NOT_CHOSEN = 'No incident is like that: ↑ and Enter declare it as a new one.';

/** On the incident that was chosen in the list; else the line declares a new one. */
function submitTitle(state: State): Step {
  const { line } = state.prompt;
  const choice = incidentChoice(state);
  const incident = chosenIncident(choice);
  // The words that it was found by can be called back: they may have been a title.
  if (incident !== undefined) {
    return and(
      { ...state, prompt: putAway(state.prompt) },
      { type: 'open', incident: incident.id },
    );
  }
  if (isEmpty(line)) return only(say(state, 'quiet', UNTITLED));
  if (choice.line.means === 'filter' && !isDeclaring(choice)) {
    const why = choice.line.declares === undefined ? NO_TITLE : NOT_CHOSEN;
    return only(say(state, 'alert', why));
  }
  return titleOrVerb(state, wholeText(line));
}

function titleOrVerb(state: State, text: string): Step {
  const found = promptVerb(text);
  if (found !== undefined) return found.verb.run(state, found.rest);
  return declare(state, text);
}

/** A line that a key stands for, about the incident that is open; the prompt stays as it is. */
export function logForKey(state: State, { incident }: LogScreen, text: string): Step {
  const line: LineToLog = {
    incident: incident.id,
    text,
    kind: 'event',
    isBatch: false,
    startedAt: state.now,
    selected: undefined,
    from: 'key',
  };
  return and(state, { type: 'log', line });
}
