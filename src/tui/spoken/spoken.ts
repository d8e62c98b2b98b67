/**
 * The dashboard as somebody hears it: what is said of each change, in sentences. What does not
 * change is not said again, and typing says nothing: the terminal shows it.
 */
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { modeOf } from '../state/mode-of.ts';
import type { LogScreen, State } from '../state/state.ts';
import { closeoutInWords } from './closeout-words.ts';
import { foundInWords } from './found-words.ts';
import { importInWords } from './import-words.ts';
import { incidentInWords } from './incident-words.ts';
import { listChange, listInWords } from './list-words.ts';
import { lookingInWords } from './looking-words.ts';
import { messageInWords, troublesInWords } from './message-words.ts';
import { lostInWords, modeInWords, selectedInWords } from './mode-words.ts';
import { news } from './news.ts';
import { offersInWords } from './offer-words.ts';
import { lateBy, reminder } from './reminder.ts';
import { replayInWords } from './replay-words.ts';
import { detailInWords, sheetInWords } from './sheet-words.ts';
import { trainingInWords } from './training-words.ts';
import { clean } from './words.ts';

/** A state that was heard. Its incident lives on; what it was like then stands beside it. */
export interface Heard {
  readonly state: State;
  /** By how many milliseconds an update for the outside was late; `undefined` while none was due. */
  readonly lateBy: number | undefined;
}

export function heard(state: State): Heard {
  return { state, lateBy: lateBy(state) };
}

/**
 * The sentences to say, each on a line of its own, for a change of state.
 *
 * @param was nothing was said before the first state
 */
export function spoken(was: Heard | undefined, is: Heard): readonly string[] {
  const [before, after] = [was?.state, is.state];
  const troubles = troublesInWords(before, after);
  if (was === undefined || before === undefined) {
    return [WELCOME, ...arrival(after), ...troubles];
  }
  if (isElsewhere(before, after)) {
    return [...arrival(after), ...messageInWords(before, after, false), ...troubles];
  }
  const inLog = logInWords(before, after);
  return [
    ...inLog,
    ...messageInWords(before, after, inLog.length > 0),
    ...troubles,
    ...sheet(before, after),
    ...modeInWords(before, after),
    ...lookingInWords(before, after),
    ...foundInWords(before, after),
    ...importInWords(before, after),
    ...closeoutInWords(before, after),
    ...replayInWords(before, after),
    ...trainingInWords(before, after),
    ...(modeOf(after) === 'incidents' ? listChange(before, after) : []),
    ...offersInWords(before, after),
    ...reminder(was.lateBy, is.lateBy),
  ];
}

const WELCOME =
  'Bridgelog, for screen readers. F1 for help; Control R reads out how it stands, or how a line would be read.';

/** Is another incident on the screen, or the list, or has the list only now been read? */
function isElsewhere(before: State, after: State): boolean {
  return placeOf(before) !== placeOf(after);
}

function placeOf({ screen }: State): string {
  if (screen.name === 'log') return screen.incident.id;
  return screen.incidents === undefined ? 'nowhere yet' : 'the list';
}

/** What is there, and what was left at the prompt. */
function arrival(state: State): readonly string[] {
  const { screen, prompt } = state;
  const there =
    screen.name === 'log'
      ? [...incidentInWords(screen, state), ...selectedInWords(state)]
      : listInWords(state);
  if (isEmpty(prompt.line)) return there;
  return [...there, `An unfinished line is at the prompt: ${clean(wholeText(prompt.line))}`];
}

function logInWords(was: State, after: State): readonly string[] {
  const [before, screen] = [was.screen, after.screen];
  if (before.name !== 'log' || screen.name !== 'log') return [];
  return [...news(was, after), ...lostInWords(before, screen), ...unfolded(before, screen)];
}

function unfolded(before: LogScreen, after: LogScreen): readonly string[] {
  const id = after.view.anchor?.id;
  if (!after.isDetailShown || before.isDetailShown || id === undefined) return [];
  return detailInWords(after, id);
}

function sheet({ sheet: before }: State, after: State): readonly string[] {
  const { sheet: shown } = after;
  if (shown === undefined) return before === undefined ? [] : ['Closed.'];
  const isSame = before !== undefined && idOf(before) === idOf(shown);
  return isSame ? [] : sheetInWords(after, shown);
}

/** The statistics are other ones once they are there. */
function idOf(sheet: NonNullable<State['sheet']>): string {
  if (sheet.name === 'entry') return `${sheet.name} ${sheet.id}`;
  return sheet.name === 'stats' ? `${sheet.name} ${sheet.statistics !== undefined}` : sheet.name;
}
