/** What the keys mean just now. */
import { isMending, type Prompt } from '../prompt/prompt.ts';
import type { Closeout } from './closeout.ts';
import { isTypingMode, type Mode } from './mode.ts';
import type { ReplayState } from './replay.ts';
import { openCloseout, type State } from './state.ts';

export function modeOf({ sheet, screen, prompt, importing }: State): Mode {
  const { origin } = prompt;
  if (sheet !== undefined) return 'sheet';
  if (origin.kind === 'question') return 'question';
  if (origin.kind === 'search') return 'found';
  if (origin.kind === 'import') return origin.asks === 'path' ? 'path' : 'mending';
  if (importing !== undefined) return importing.isMarking ? 'marking' : 'preview';
  if (screen.name !== 'log') return 'incidents';
  if (screen.replay !== undefined) return replayMode(screen.replay, origin);
  const closeout = openCloseout(screen);
  if (closeout !== undefined) return closeoutMode(closeout, prompt);
  const isLooking = origin.kind === 'find' || origin.kind === 'filter';
  return isLooking ? origin.kind : screen.mode;
}

function replayMode({ training }: ReplayState, { kind }: Prompt['origin']): Mode {
  if (kind === 'answer') return 'answering';
  if (kind === 'seek') return 'seeking';
  if (training === undefined) return 'replay';
  const { name } = training.phase;
  return name === 'told' || name === 'over' ? 'trained' : 'watching';
}

/** A line that mends something is typed at the prompt like every other one. */
function closeoutMode({ question }: Closeout, prompt: Prompt): Mode {
  if (prompt.origin.kind === 'section') {
    return question?.about === 'section' ? 'unrecorded' : 'section';
  }
  if (isMending(prompt)) return 'prompt';
  return question?.about === 'file' ? 'replacing' : 'closeout';
}

/** Can text be typed? */
export function isTyping(state: State): boolean {
  return isTypingMode(modeOf(state));
}
