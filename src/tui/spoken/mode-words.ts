/** What keys mean from now on, said when they come to mean something else. */

import { PLACES } from '../../replay/place.ts';
import { selectedOf } from '../frame/timeline-context.ts';
import { correctedEntry, type Placed } from '../prompt/placed.ts';
import { wholeText } from '../prompt/prompt-line.ts';
import type { Mode } from '../state/mode.ts';
import { modeOf } from '../state/mode-of.ts';
import type { LogScreen, State } from '../state/state.ts';
import { sectionInWords } from './closeout-words.ts';
import { entryInWords } from './entry-words.ts';
import { importModeInWords } from './import-words.ts';
import { milestoneKeys, newKeys } from './keys.ts';
import { clean, sentence } from './words.ts';

/** Said in this order: where one is now, what is selected there, what may be done with it. */
export function modeInWords(before: State, after: State): readonly string[] {
  const [was, is] = [modeBelow(before), modeBelow(after)];
  const isMoving = is === 'select' && (was === 'select' || !SELECTS.has(was));
  return [
    ...(was === is ? [] : entered(is, before, after)),
    ...begun(before, after),
    ...selection(before, after),
    ...(isMoving ? newKeys(withoutSheet(before), withoutSheet(after)) : []),
  ];
}

/** What the keys mean once a sheet is closed: to close it is no news. */
function modeBelow(state: State): Mode {
  return modeOf(withoutSheet(state));
}

function withoutSheet(state: State): State {
  return state.sheet === undefined ? state : { ...state, sheet: undefined };
}

const SELECTS: ReadonlySet<Mode> = new Set(['select', 'milestone', 'find', 'filter']);

function entered(mode: Mode, before: State, after: State): readonly string[] {
  const wasSelecting = SELECTS.has(modeBelow(before));
  switch (mode) {
    case 'prompt':
      return atPrompt(before, after);
    case 'select':
      return wasSelecting ? [] : [SELECTING];
    case 'milestone':
    case 'marking':
      return [`Which milestone is it? ${milestoneKeys()}, Escape for none.`];
    case 'find':
      return ['Find: words, a number or a label. Enter goes there, Escape goes back.'];
    case 'filter':
      return [FILTER];
    case 'found':
      return [SEARCH];
    case 'question':
      return [question(after)];
    case 'closeout':
      return wasAtPostmortem(before) ? [] : [POSTMORTEM];
    case 'section':
      return sectionInWords(after);
    case 'unrecorded':
      return [RECORD];
    case 'replacing':
      return replacing(after);
    case 'path':
    case 'mending':
    case 'preview':
      return importModeInWords(after);
    case 'seeking':
      return [`Go to: ${PLACES}. Enter goes there, Escape goes back.`];
    case 'replay':
    case 'watching':
    case 'answering':
    case 'trained':
    case 'incidents':
      return modeBelow(before) === 'found' ? ['Back in the list of incidents.'] : [];
    case 'sheet':
      return [];
  }
}

/** Back from wherever one was. */
function atPrompt(before: State, after: State): readonly string[] {
  const was = modeBelow(before);
  if (was === 'replay' || was === 'trained') return ['Back in the log, at the prompt.'];
  if (was === 'closeout') return promptAgain(after);
  if (was === 'found') return ['At the prompt.'];
  return SELECTS.has(was) && correctedEntry(after.prompt) === undefined ? ['At the prompt.'] : [];
}

const SELECTING = 'Selecting: Up and Down move, Escape leaves, question mark helps.';

const FILTER =
  'Filter: a kind, at person, number sign tag, star, open, milestone, or words. Enter keeps it, Escape goes back.';

const SEARCH =
  'Search in all incidents: words of an entry, a follow-up, a section or a title. Up and Down choose, Enter goes there, Escape goes back.';

function question({ severities }: State): string {
  const names = severities.map(clean).join(', ');
  return `How bad is it, and since when? Type ${names}; a time such as 14:30 or -5m; both, or nothing. Enter declares it, Escape goes back.`;
}

const POSTMORTEM =
  'At the postmortem: Up and Down choose, Enter leads to what helps, Escape leads to the log, question mark helps.';
const RECORD = 'It is not recorded yet. y records it, n keeps it as a draft, e goes on writing.';

function promptAgain(state: State): readonly string[] {
  return wasAtPostmortem(state) ? [] : ['At the prompt.'];
}

function wasAtPostmortem({ screen }: State): boolean {
  return screen.name === 'log' && screen.closeout?.isOpen === true;
}

const DIFFERENCE = 'Control R reads the difference out.';

function replacing({ screen }: State): readonly string[] {
  const question = screen.name === 'log' ? screen.closeout?.question : undefined;
  if (question?.about !== 'file') return [];
  const [first = ''] = question.difference;
  return [sentence(clean(question.reason)), sentence(clean(first)), DIFFERENCE];
}

/** A line that was put up at the prompt, to be finished there. */
function begun({ prompt: before }: State, { prompt }: State): readonly string[] {
  const { origin } = prompt;
  if (origin === before.origin) return [];
  if (origin.kind === 'correction') {
    return [`About entry ${origin.entry}: Enter logs the line, Escape leaves all as it is.`];
  }
  if (origin.kind === 'mending') {
    return ['Enter logs the line, Escape puts it away.'];
  }
  if (origin.kind !== 'update') return [];
  if (before.origin.kind === 'update') return redrafted(before, prompt);
  return [
    'What the outside is told, to be edited. Enter copies it and logs it, Escape puts it away.',
    ...wholeText(prompt.line).split('\n').map(clean),
  ];
}

/** What was not in the draft before it was made anew. */
function redrafted(before: Placed, after: Placed): readonly string[] {
  const [was, is] = [wholeText(before.line), wholeText(after.line)];
  if (was === is) return [];
  const known = new Set(was.split('\n'));
  const lines = is.split('\n').filter((line) => !known.has(line));
  return ['Drafted anew.', ...lines.map(clean)];
}

/** Where an incident is opened with an entry selected: that, and what may be done. */
export function selectedInWords(state: State): readonly string[] {
  return modeOf(state) === 'select' ? [SELECTING, ...selectedEntryInWords(state)] : [];
}

/** The selected entry, when it is another one, or is selected anew. */
function selection(before: State, after: State): readonly string[] {
  if (!SELECTS.has(modeBelow(after)) || selectedId(after) === selectedId(before)) return [];
  return selectedEntryInWords(after);
}

function selectedEntryInWords(state: State): readonly string[] {
  const { screen, now } = state;
  const id = selectedId(state);
  const entry = screen.name !== 'log' || id === undefined ? undefined : screen.incident.entry(id);
  if (screen.name !== 'log' || entry === undefined) return [];
  return [entryInWords(entry, screen.incident, { now, lost: screen.lost })];
}

function selectedId(state: State): string | undefined {
  const { screen } = state;
  return screen.name === 'log' ? selectedOf(state, screen) : undefined;
}

/** Actions that have lost their processes meanwhile. */
export function lostInWords(before: LogScreen, after: LogScreen): readonly string[] {
  return [...after.lost]
    .filter((number) => !before.lost.has(number))
    .map((number) => {
      const label = after.incident.entry(number)?.label ?? `entry ${number}`;
      return `${label} is lost: the process that ran it is gone.`;
    });
}
