/**
 * What may be wrong with a line that can be read: a time that it says, a name that was never used, a
 * slip that makes text of what was meant otherwise.
 */

import { slips } from '../../incident/line/slips.ts';
import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { nearMentions } from '../completion/near-mentions.ts';
import { timeOffer } from '../prompt/line-times.ts';
import { timeContextOf } from '../prompt/occasion-of.ts';
import type { LogScreen, State } from '../state/state.ts';

/** Nobody has to follow them. What is to be written instead stands first: a narrow screen cuts the rest. */
export function lineNotices(state: State, { incident, mentions }: LogScreen): readonly string[] {
  const { prompt, severities } = state;
  const { line } = prompt;
  const context = timeContextOf(incident, state);
  const offer = timeOffer(line, context);
  const known = { incident, ...mentions, severities, verbs: PROMPT_VERBS };
  const near = nearMentions(line.text, known).map(
    ({ word, like }) => `meant ${like}? ${word} is new`,
  );
  // Of what is nearly a time, the offer says more.
  const slipped = offer === undefined ? slips(line.text.text, incident, context) : [offer];
  return [...slipped, ...near];
}
