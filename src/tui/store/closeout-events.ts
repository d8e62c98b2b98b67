/** What the postmortem screen asks of the world outside, and what comes of it. */
import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { AGAIN, withCloseout } from '../bindings/closing-out.ts';
import { templateTitle } from '../closeout/template-title.ts';
import { type Asked, isSameAsked } from '../state/closeout.ts';
import { and, type Event, type Step } from '../state/event.ts';
import { openCloseout, type State, say } from '../state/state.ts';

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** Where the screen shows an older record, or another template, than it should: the record is looked through anew. */
export function withExamination(step: Step): Step {
  const { screen } = step.state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return step;
  const { template, isPublic } = closeout;
  const day = formatDay(clockAt(step.state.now, screen.incident.facts.zone));
  const asked: Asked = { records: screen.records, day, template, isPublic };
  if (closeout.asked !== undefined && isSameAsked(asked, closeout.asked)) return step;
  return {
    state: withCloseout(step.state, screen, { ...closeout, asked }),
    effects: [...step.effects, { type: 'examine', incident: screen.incident, asked }],
  };
}

/** What was found of a record that has changed since is looked for again already. */
export function examined(state: State, event: EventOf<'examined'>): State {
  const { screen } = state;
  if (screen.name !== 'log' || screen.incident.id !== event.id) return state;
  const { closeout } = screen;
  if (closeout?.asked === undefined || !isSameAsked(event.examined, closeout.asked)) return state;
  const next = withCloseout(state, screen, { ...closeout, examined: event.examined });
  return state.message?.text === AGAIN ? { ...next, message: undefined } : next;
}

/** The document as a text, for the clipboard. */
export function printed(state: State, { template, text }: EventOf<'printed'>): Step {
  const said = `The document, by ${templateTitle(template)}`;
  const told = { tone: 'good', text: said, isCopying: true } as const;
  return and({ ...state, message: told }, { type: 'copy', text });
}

/** The file is asked about, where the screen that asks is still there. */
export function doubted(state: State, { question }: EventOf<'doubted'>): State {
  const { screen } = state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return say(state, 'bad', NOT_ASKED);
  return { ...withCloseout(state, screen, { ...closeout, question }), message: undefined };
}

const NOT_ASKED =
  'Somebody has worked on the file, and it was not written: w at the postmortem asks.';
