/** What is said below the line that all incidents are searched for. */
import { chosenPlace } from '../state/found.ts';
import type { Message, State } from '../state/state.ts';

/** Which of what is found is chosen; what may be typed, while nothing is. */
export function foundText({ searching }: State): Message {
  const { asked, result } = searching;
  if (asked === undefined || asked === '') return { tone: 'quiet', text: WORDS };
  if (result?.words !== asked) return { tone: 'quiet', text: 'searching…' };
  if (result.texts.length === 0) return { tone: 'alert', text: 'nothing says that' };
  const of = result.all.toLocaleString('en');
  return { tone: 'plain', text: `${chosenPlace(searching) + 1} of ${of} found` };
}

const WORDS = 'words of an entry, a follow-up, a section or a title, in any incident';
