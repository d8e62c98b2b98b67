/** What is said below a line that the timeline is looked through with. */
import { shownEntries } from '../frame/timeline-context.ts';
import type { LogScreen, Message, State } from '../state/state.ts';
import { matchPlace } from '../timeline/find.ts';

/** What the line finds, or leaves; what it may be, while it is empty. */
export function lookingText({ prompt }: State, log: LogScreen): Message {
  const text = prompt.line.text.text.trim();
  const { origin } = prompt;
  if (text === '') return { tone: 'quiet', text: origin.kind === 'filter' ? FILTERS : FINDS };
  return origin.kind === 'filter' ? leftText(log) : foundText(log, text);
}

const FINDS = 'words that an entry says, its number, or its label';
const FILTERS = '! ? = > ^ or a kind · @person · #tag · * starred · open · milestone · words';

function leftText(log: LogScreen): Message {
  const left = shownEntries(log).length;
  const all = log.incident.timeline.length;
  if (left === 0) return { tone: 'alert', text: `none of ${all} entries` };
  return { tone: 'plain', text: `${left} of ${all} entries` };
}

function foundText(log: LogScreen, text: string): Message {
  const { count, place } = matchPlace(shownEntries(log), text, log.view.anchor?.id);
  if (count === 0) return { tone: 'alert', text: 'no entry says that' };
  return {
    tone: 'plain',
    text: place === undefined ? `${count} found` : `${place} of ${count} found`,
  };
}
