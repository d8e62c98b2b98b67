/** What may be wrong with a line that can be read: a time that it says, a name that was never used. */

import { PROMPT_VERBS } from '../bindings/prompt-verbs.ts';
import { nearMentions } from '../completion/near-mentions.ts';
import { timeOffer } from '../prompt/line-times.ts';
import { timeContextOf } from '../prompt/occasion-of.ts';
import type { LogScreen, State } from '../state/state.ts';

/** Nobody has to follow them. */
export function lineNotices(state: State, { incident, mentions }: LogScreen): readonly string[] {
  const { prompt, severities } = state;
  const { line } = prompt;
  const offer = timeOffer(line, timeContextOf(incident, state));
  const known = { incident, ...mentions, severities, verbs: PROMPT_VERBS };
  const near = nearMentions(line.text, known).map(
    ({ word, like }) => `${word} is new: did you mean ${like}?`,
  );
  return offer === undefined ? near : [offer, ...near];
}
