/** The postmortem screen: opening it, leaving it, choosing in its list, and turning the document beside it. */

import { SECTIONS } from '../../incident/sections.ts';
import { type CloseoutItem, chosenItem, closeoutItems, sectionId } from '../closeout/items.ts';
import { isNarrow } from '../closeout/layout.ts';
import { templateTitle } from '../closeout/template-title.ts';
import { draftOfSection, isMending, type Prompt } from '../prompt/prompt.ts';
import { type Closeout, type DocumentPlace, isSameAsked, newCloseout } from '../state/closeout.ts';
import { only, type Step } from '../state/event.ts';
import { type LogScreen, openCloseout, type State, say } from '../state/state.ts';
import { leaveSelect } from './selecting.ts';

const NO_INCIDENT = 'Open an incident first: the postmortem is about one.';

const IS_OPEN = 'Esc puts the line away, and leads back to the list.';

/** As it was left, or from the first item on. */
export function openPostmortem(before: State): Step {
  if (before.screen.name === 'log' && openCloseout(before.screen) !== undefined) {
    return only(isMending(before.prompt) ? say(before, 'quiet', IS_OPEN) : before);
  }
  const state = leaveSelect(before);
  const { screen } = state;
  if (screen.name !== 'log') return only(say(state, 'quiet', NO_INCIDENT));
  const closeout = screen.closeout ?? {
    ...newCloseout(state.template),
    chosen: draftedItem(state.prompt),
  };
  return only({
    ...withCloseout(state, screen, { ...closeout, isOpen: true, scroll: undefined }),
    message: undefined,
  });
}

/** Who has left a section unfinished goes on with that. */
function draftedItem(prompt: Prompt): string | undefined {
  const drafted = SECTIONS.find(({ name }) => draftOfSection(prompt, name) !== undefined);
  return drafted && sectionId(drafted.name);
}

/** Back to the log; the screen stays as it is for the next time. */
export function leavePostmortem(state: State): State {
  const { screen } = state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return state;
  const aside = { ...closeout, isOpen: false, question: undefined };
  return { ...withCloseout(state, screen, aside), message: undefined };
}

export function withCloseout(state: State, log: LogScreen, closeout: Closeout): State {
  return { ...state, screen: { ...log, closeout } };
}

/** Does something on the postmortem screen, where it is open. */
export function onCloseout(state: State, work: (log: LogScreen, closeout: Closeout) => Step): Step {
  const { screen } = state;
  const closeout = screen.name === 'log' ? openCloseout(screen) : undefined;
  if (screen.name !== 'log' || closeout === undefined) return only(state);
  return work(screen, closeout);
}

/** The item that is chosen on the screen, if it is open. */
export function itemInHand(state: State): CloseoutItem | undefined {
  const { screen } = state;
  if (screen.name !== 'log' || openCloseout(screen) === undefined) return undefined;
  return chosenItem(state, screen);
}

/** Said until it was. */
export const AGAIN = 'The record is still being looked through: again in a moment.';
const FIRST = 'Nothing stands further up.';
const LAST = 'Nothing stands further down.';

/** Chooses the item so many places further down, or the last one there is. */
export function choose(state: State, by: number): Step {
  return onCloseout(state, (log, closeout) => {
    const order = closeoutItems(state, log).map(({ id }) => id);
    const before = closeout.chosen === undefined ? -1 : order.indexOf(closeout.chosen);
    const place = Math.max(before, 0) + by;
    const chosen = order[Math.max(Math.min(place, order.length - 1), 0)];
    if (chosen === undefined) return only(say(state, 'quiet', AGAIN));
    if (chosen === closeout.chosen && closeout.scroll === undefined) {
      return only(say(state, 'quiet', by < 0 ? FIRST : LAST));
    }
    const next = { ...closeout, chosen, scroll: undefined };
    return only({ ...withCloseout(state, log, next), message: undefined });
  });
}

const BOTH = 'The list and the document are both on the screen.';

/** Where there is room for one only: the document in place of the list, or the list again. */
export function turnSides(state: State): Step {
  if (!isNarrow(state.size)) return only(say(state, 'quiet', BOTH));
  return onCloseout(state, (log, closeout) => {
    const isDocumentInFront = !closeout.isDocumentInFront;
    const next = { ...closeout, isDocumentInFront };
    return only({ ...withCloseout(state, log, next), message: undefined });
  });
}

/** Turns to the next template, round the end. */
export function turnTemplate(state: State): Step {
  return onCloseout(state, (log, closeout) => {
    const templates = closeout.examined?.templates ?? [];
    const place = templates.indexOf(closeout.template);
    const template = templates[(place + 1) % Math.max(templates.length, 1)];
    if (template === undefined) return only(say(state, 'quiet', AGAIN));
    const next = withCloseout(state, log, { ...closeout, template, scroll: undefined });
    return only(say(next, 'quiet', `The template ${templateTitle(template)}.`));
  });
}

/** The copy for the outside in place of the whole document, or the other way round. */
export function turnPublic(state: State): Step {
  return onCloseout(state, (log, closeout) => {
    const isPublic = !closeout.isPublic;
    // What it leaves out stands in front, and is to be read first.
    const scroll = isPublic ? START : undefined;
    const next = withCloseout(state, log, { ...closeout, isPublic, scroll });
    return only(say(next, 'quiet', isPublic ? PUBLIC : 'The whole document.'));
  });
}

const START: DocumentPlace = { line: 0, row: 0 };
const PUBLIC = 'For the outside: check what is left out and masked, and what is not.';

/** Does something with what is on the screen, once it is what the record says. */
export function onExamined(state: State, work: (log: LogScreen, closeout: Closeout) => Step): Step {
  return onCloseout(state, (log, closeout) => {
    const { examined, asked } = closeout;
    const isCurrent = examined !== undefined && asked !== undefined && isSameAsked(examined, asked);
    return isCurrent ? work(log, closeout) : only(say(state, 'quiet', AGAIN));
  });
}
