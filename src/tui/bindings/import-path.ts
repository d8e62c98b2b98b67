/** Which source is to be imported: its name is typed, and it is read. */
import { look, withoutLine } from '../prompt/prompt.ts';
import { and, only, type Step } from '../state/event.ts';
import { type AskedSource, type Importing, importOf } from '../state/importing.ts';
import { type State, say } from '../state/state.ts';
import { finished } from './finished.ts';

/** `/import`, with a path or without. */
export function importVerb(before: State, rest: string): Step {
  const path = rest.trim();
  const asking = askedPath(finished(before), path);
  return path === '' ? only(asking) : readPath(asking);
}

/** A line for the name of a file; what was typed waits. */
export function beginImport(state: State): Step {
  return only(askedPath(state, ''));
}

function askedPath(state: State, path: string): State {
  const prompt = look(state.prompt, { kind: 'import', asks: 'path' }, path);
  return { ...state, prompt, message: undefined };
}

/** Enter at the name of a file: it is read, while keys are taken. */
export function readPath(state: State): Step {
  const path = state.prompt.line.text.text.trim();
  if (path === '')
    return only(say(state, 'quiet', 'Type or paste the name of a file; Tab completes it.'));
  if (isBeingRead(state.importing, path)) return only(state);
  return reading(state, { path, zone: undefined, date: undefined });
}

export function isBeingRead(importing: Importing | undefined, typed: string): boolean {
  return importing?.doing === 'reading' && importing.asked.path === typed.trim();
}

export function reading(state: State, asked: AskedSource): Step {
  const { importing } = state;
  const next: Importing =
    importing?.source === undefined
      ? importOf(asked)
      : { ...importing, asked, doing: 'reading', isLeaving: false };
  return and({ ...state, importing: next, message: undefined }, { type: 'read-source', asked });
}

/** Tab: the rest of the name. */
export function completePath(state: State): Step {
  return and(state, { type: 'complete-path', typed: state.prompt.line.text.text });
}

/** Back to where it was begun; what is being read is not wanted any more. */
export function leavePath(state: State): Step {
  const left = { ...state, prompt: withoutLine(state.prompt), importing: undefined };
  return and({ ...left, message: undefined }, { type: 'stop-reading' });
}
