/** The keys of the postmortem screen, and of the question whether a file is to be replaced. */
import type { CloseoutItem } from '../closeout/items.ts';
import { isNarrow } from '../closeout/layout.ts';
import { only, type Step } from '../state/event.ts';
import { type State, say } from '../state/state.ts';
import type { Binding } from './binding.ts';
import {
  choose,
  itemInHand,
  leavePostmortem,
  openPostmortem,
  turnPublic,
  turnSides,
  turnTemplate,
} from './closing-out.ts';
import { isMoreBelow, scrollDifference, scrollDocument } from './document-scrolling.ts';
import { copyDocument, exportFile, leaveFile } from './exporting.ts';
import { mend, putUp, setAside, take } from './mending.ts';
import { edit, sectionChosen } from './writing.ts';

const CLOSEOUT: readonly ['closeout'] = ['closeout'];
const REPLACING: readonly ['replacing'] = ['replacing'];

/** Far enough for any list. */
const ALL = Number.MAX_SAFE_INTEGER;

/** From the log to the postmortem, and back to where one was there. */
export const TO_POSTMORTEM: readonly Binding[] = [
  {
    keys: ['ctrl+x'],
    modes: ['prompt', 'select'],
    help: 'the postmortem: what it lacks, what is proposed for it, and the document; /postmortem opens it too',
    footer: ({ screen }) =>
      screen.name === 'log' && screen.closeout?.isOpen === false ? 'postmortem' : undefined,
    run: openPostmortem,
  },
];

export const CLOSING_OUT: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: CLOSEOUT,
    help: 'what helps: the line to log, the entry to look at, or the section to write; a proposal is changed before it is written',
    footer: (state) => whatHelps(itemInHand(state)),
    run: mend,
  },
  {
    keys: ['y'],
    modes: CLOSEOUT,
    help: 'write what is proposed; Ctrl+Z takes all of it back',
    footer: (state) => (linesProposed(state) > 0 && !isListHidden(state) ? 'take it' : undefined),
    run: (state) => answer(state, take),
  },
  {
    keys: ['n'],
    modes: CLOSEOUT,
    help: 'set the proposal aside, until the dashboard is opened again',
    footer: (state) =>
      itemInHand(state)?.kind === 'proposal' && !isListHidden(state) ? 'skip' : undefined,
    run: (state) => answer(state, setAside),
  },
  {
    keys: ['tab'],
    modes: CLOSEOUT,
    help: 'the document or the list, where there is room for one only',
    footer: (state) => {
      if (!isNarrow(state.size)) return undefined;
      return isListHidden(state) ? 'list' : 'document';
    },
    run: turnSides,
  },
  {
    keys: ['escape', 'ctrl+x', 'q', 'ctrl+c'],
    modes: CLOSEOUT,
    help: 'back to the log; Ctrl+X leads here again',
    footer: () => 'log',
    run: (state) => only(leavePostmortem(state)),
  },
  {
    keys: ['E'],
    modes: CLOSEOUT,
    help: 'write the section in your own editor: $VISUAL, else $EDITOR',
    footer: (state) => (sectionChosen(state) === undefined ? undefined : 'editor'),
    run: edit,
  },
  {
    keys: ['up', 'k'],
    modes: CLOSEOUT,
    help: 'the item above',
    run: (state) => choose(state, -1),
  },
  {
    keys: ['down', 'j'],
    modes: CLOSEOUT,
    help: 'the item below',
    run: (state) => choose(state, 1),
  },
  {
    keys: ['home', 'g'],
    modes: CLOSEOUT,
    help: 'the first item',
    run: (state) => choose(state, -ALL),
  },
  {
    keys: ['end', 'G'],
    modes: CLOSEOUT,
    help: 'the last item',
    run: (state) => choose(state, ALL),
  },
  {
    keys: ['page-up'],
    modes: CLOSEOUT,
    help: 'a page of the document up',
    run: (state) => scrollDocument(state, -1),
  },
  {
    keys: ['page-down', ' '],
    modes: CLOSEOUT,
    help: 'a page of the document down',
    run: (state) => scrollDocument(state, 1),
  },
  {
    keys: ['w'],
    modes: CLOSEOUT,
    help: 'write the document to its file, as bridgelog export does',
    footer: () => 'write file',
    run: exportFile,
  },
  {
    keys: ['c'],
    modes: CLOSEOUT,
    help: 'copy the document',
    footer: () => 'copy',
    run: copyDocument,
  },
  {
    keys: ['t'],
    modes: CLOSEOUT,
    help: 'the next template',
    footer: () => 'template',
    run: turnTemplate,
  },
  {
    keys: ['p'],
    modes: CLOSEOUT,
    help: 'the copy for the outside, with what it leaves out; or the whole document again',
    footer: () => 'public',
    run: turnPublic,
  },
  {
    keys: ['/'],
    modes: CLOSEOUT,
    help: 'a line with any verb',
    footer: () => 'verbs',
    run: (state) => putUp(state, ['/']),
  },
];

export const REPLACING_FILE: readonly Binding[] = [
  {
    keys: ['y'],
    modes: REPLACING,
    help: 'replace the file',
    footer: () => 'replace it',
    run: exportFile,
  },
  {
    keys: ['escape', 'n', 'ctrl+c'],
    modes: REPLACING,
    help: 'leave the file as it is',
    footer: () => 'leave it as it is',
    run: leaveFile,
  },
  {
    keys: ['page-down', ' '],
    modes: REPLACING,
    help: 'a page of the difference down',
    footer: (state) => (isMoreBelow(state) ? 'more of it' : undefined),
    run: (state) => scrollDifference(state, 1),
  },
  {
    keys: ['page-up'],
    modes: REPLACING,
    help: 'a page of the difference up',
    run: (state) => scrollDifference(state, -1),
  },
];

function whatHelps(item: CloseoutItem | undefined): string | undefined {
  switch (item?.kind) {
    case undefined:
      return undefined;
    case 'section':
      return 'write it';
    case 'proposal':
      return item.proposal.isPrompt ? 'answer' : 'change it';
    case 'finding':
      return item.finding.fix.by === 'entry' ? 'go there' : 'mend it';
  }
}

function linesProposed(state: State): number {
  const item = itemInHand(state);
  return item?.kind === 'proposal' ? item.proposal.lines.length : 0;
}

const UNSEEN = 'What is proposed stands in the list: Tab leads back to it.';

/** Nobody says yes or no to what is not on the screen. */
function answer(state: State, give: (state: State) => Step): Step {
  return isListHidden(state) ? only(say(state, 'quiet', UNSEEN)) : give(state);
}

function isListHidden({ size, screen }: State): boolean {
  return isNarrow(size) && screen.name === 'log' && screen.closeout?.isDocumentInFront === true;
}
