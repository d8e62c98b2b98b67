/** What Enter, y and n do with the chosen item: a line, an entry, a section, a proposal. */
import type { Fix } from '../../incident/review/finding.ts';
import type { Proposal } from '../../postmortem/proposals/proposal.ts';
import { setAsideId } from '../closeout/items.ts';
import { offer } from '../prompt/prompt.ts';
import { and, only, type Step } from '../state/event.ts';
import { type LogScreen, type State, say } from '../state/state.ts';
import { selectAt } from '../timeline/moves.ts';
import { itemInHand, leavePostmortem, onCloseout, onExamined } from './closing-out.ts';
import { moved } from './selecting.ts';
import { logForKey } from './submit.ts';
import { write } from './writing.ts';

/** Enter: to where the chosen item is mended, or written. */
export function mend(state: State): Step {
  const item = itemInHand(state);
  switch (item?.kind) {
    case undefined:
      return only(state);
    case 'section':
      return write(state, item.section.name);
    case 'proposal':
      return editProposal(state, item.proposal);
    case 'finding':
      return follow(state, item.finding.fix);
  }
}

function follow(state: State, fix: Fix): Step {
  switch (fix.by) {
    case 'line':
      return putUp(state, [fix.line], fix.isWhole ? undefined : fix.advice);
    case 'section':
      return write(state, fix.section);
    case 'entry':
      return goTo(state, fix.entry, fix.advice);
  }
}

/**
 * A line to be completed at the prompt. Of several, the next one comes when one is done with.
 *
 * @param lacks what is to be written behind it, without which it is not logged
 */
export function putUp(state: State, lines: readonly string[], lacks?: string): Step {
  const prompt = lines
    .toReversed()
    .reduce(
      (next, offered) => offer(next, { kind: 'mending', offered, lacks }, state.now),
      state.prompt,
    );
  return only({ ...state, prompt, message: undefined });
}

/** To the log, with the entry selected. */
function goTo(before: State, number: number, advice: string): Step {
  const state = leavePostmortem(before);
  const { screen } = state;
  if (screen.name !== 'log') return only(state);
  const entry = screen.incident.entry(number);
  if (entry === undefined) return only(say(before, 'quiet', `Entry ${number} was taken back.`));
  const log: LogScreen = { ...screen, mode: 'select', looking: { ...screen.looking, filter: '' } };
  const next = moved(state, log, (view, context) => selectAt(view, entry.id, context));
  return only({ ...next, message: { tone: 'plain', text: advice, hint: BACK, isWhole: true } });
}

const BACK = 'Ctrl+X: back to the postmortem';

/** What it would write, to be changed before. */
function editProposal(state: State, proposal: Proposal): Step {
  const { section, text, lines } = proposal;
  return section === undefined ? putUp(state, lines) : write(state, section, text);
}

const NO_PROPOSAL = 'y and n answer what is proposed: Enter leads to what helps here.';
const ASKED = 'Only people can answer this: Enter opens the section.';

/** y: what is proposed is written, as one act. */
export function take(state: State): Step {
  const item = itemInHand(state);
  if (item?.kind !== 'proposal') return only(say(state, 'quiet', NO_PROPOSAL));
  const [text, ...more] = item.proposal.lines;
  if (text === undefined) return only(say(state, 'quiet', ASKED));
  return onExamined(state, (log) => {
    const { state: next, effects } = logForKey(state, log, text);
    const logging = effects.map((effect) =>
      effect.type === 'log' ? { ...effect, line: { ...effect.line, more } } : effect,
    );
    return and(next, ...logging);
  });
}

/** n: it is proposed no more, until the dashboard is opened again. */
export function setAside(state: State): Step {
  const item = itemInHand(state);
  if (item?.kind !== 'proposal') return only(say(state, 'quiet', NO_PROPOSAL));
  return onCloseout(state, ({ incident }) => {
    const id = setAsideId(incident, item.proposal);
    const next = { ...state, setAside: new Set([...state.setAside, id]) };
    return only(
      say(next, 'quiet', 'Set aside: nothing was written. It is proposed again next time.'),
    );
  });
}
