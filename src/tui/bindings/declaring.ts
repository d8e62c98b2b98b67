/** Declaring an incident: what was not said of it is asked, in one line that may stay empty. */
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine } from '../../incident/line/declaration.ts';
import { completeDeclaration, isFirstLine } from '../../incident/line/declaration-answer.ts';
import { ask, putAway } from '../prompt/prompt.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import { and, only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';

/** Declares what a line says, or asks first how bad it is, and since when. */
export function declare(state: State, text: string): Step {
  return complaining(state, () => {
    const { title, severity, started } = declarationLine(text, state.severities);
    const asks = { severity: severity === undefined, start: started === undefined };
    const isWhole = title.trim() === '' || !(asks.severity || asks.start);
    if (isWhole) return and(state, { type: 'declare', text });
    return only({ ...state, prompt: ask(state.prompt, text, asks), message: undefined });
  });
}

/** Enter at the question. */
export function answer(state: State): Step {
  const { origin, line } = state.prompt;
  if (origin.kind !== 'question') return only(state);
  const said = wholeText(line);
  if (isFirstLine(origin.title, said, state.severities)) {
    const first = { text: said, startedAt: line.startedAt ?? state.now };
    return and(state, { type: 'declare', text: origin.title, first });
  }
  return complaining(state, () => {
    const text = completeDeclaration(origin.title, said, state.severities);
    return and(state, { type: 'declare', text });
  });
}

/** Back to the line that was to declare it. Who did not see the question may have typed a line for the log. */
export function withoutQuestion(state: State): Step {
  return only({ ...state, prompt: putAway(state.prompt), message: undefined });
}

function complaining(state: State, work: () => Step): Step {
  try {
    return work();
  } catch (error) {
    if (error instanceof Complaint) return only(say(state, 'bad', error.message));
    throw error;
  }
}
