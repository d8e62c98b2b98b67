/** What is said below a replay: what its last step says, or where the line that is typed leads. */
import { Complaint } from '../../incident/line/complaint.ts';
import { PLACES, readPlace } from '../../replay/place.ts';
import { toldLines } from '../../replay/told.ts';
import { type Replaying, replayingOf } from '../bindings/replaying.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { instantText } from '../replay/instant-text.ts';
import { modeOf } from '../state/mode-of.ts';
import type { Message, State } from '../state/state.ts';

/** Not yet safe to be shown; `undefined` where no replay is on the screen. */
export function replayText(state: State): Message | undefined {
  const replaying = replayingOf(state);
  if (replaying === undefined) return undefined;
  return modeOf(state) === 'seeking' ? seekText(state, replaying) : toldText(replaying);
}

function toldText({ replay, tape }: Replaying): Message | undefined {
  const step = tape.steps[replay.player.count - 1];
  if (step === undefined) return undefined;
  return { tone: 'plain', text: toldLines(step, tape.incident.facts.zone).join(' · ') };
}

function seekText({ prompt, now }: State, { replay, tape }: Replaying): Message {
  if (isEmpty(prompt.line)) return { tone: 'quiet', text: PLACES };
  try {
    const { at, name } = readPlace(prompt.line.text.text, tape, {
      from: replay.player.at,
      now,
    });
    const time = instantText(at, tape.incident.facts.zone);
    return { tone: 'plain', text: `→ ${name === undefined ? time : `${name}, ${time}`}` };
  } catch (error) {
    if (error instanceof Complaint) return { tone: 'quiet', text: error.message };
    throw error;
  }
}
