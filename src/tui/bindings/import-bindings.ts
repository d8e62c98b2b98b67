/** The keys of an import: at the name of a file, and at what was understood of it. */
import { MILESTONES } from '../../incident/record/vocabulary.ts';
import { listPage } from '../frame/list-page.ts';
import { SHORT_NAMES } from '../header/short-names.ts';
import { MILESTONE_LETTERS } from '../keys/milestone-letters.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { leavePreview, recordImport } from './import-ends.ts';
import {
  canCorrect,
  canRead,
  canRetitle,
  hasBelow,
  isAtEntry,
  outText,
  recordText,
} from './import-footers.ts';
import { beginMending, leaveMending, mend } from './import-mending.ts';
import { beginImport, completePath, leavePath, readPath } from './import-path.ts';
import {
  beginMarking,
  chooseRow,
  endMarking,
  leaveOut,
  markEntry,
  takeBack,
  turnEntryKind,
} from './importing.ts';

const PATH: readonly ['path'] = ['path'];
const PREVIEW: readonly ['preview'] = ['preview'];
const MENDING: readonly ['mending'] = ['mending'];

/** From the list of incidents. */
export const TO_IMPORT: readonly Binding[] = [
  {
    keys: ['ctrl+o'],
    modes: ['incidents'],
    help: 'import a postmortem, a chat or a log from a file, as /import does',
    footer: ({ prompt }) => (isEmpty(prompt.line) ? 'import' : undefined),
    run: beginImport,
  },
];

const AT_PATH: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: PATH,
    help: 'read the file; nothing is recorded yet',
    footer: (state) => (canRead(state) ? 'read it' : undefined),
    run: readPath,
  },
  {
    keys: ['tab'],
    modes: PATH,
    help: 'complete the name of the file or folder',
    footer: () => 'complete',
    run: completePath,
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: PATH,
    help: 'import nothing; back to where one was',
    footer: () => 'back',
    run: leavePath,
  },
];

const MOVES: readonly Binding[] = [
  {
    keys: ['up'],
    modes: PREVIEW,
    help: 'what stands above',
    run: (state) => chooseRow(state, -1),
  },
  {
    keys: ['down'],
    modes: PREVIEW,
    help: 'what stands below',
    footer: ({ importing }) => (hasBelow(importing) ? 'choose' : undefined),
    run: (state) => chooseRow(state, 1),
  },
  {
    keys: ['page-up'],
    modes: PREVIEW,
    help: 'a page up',
    run: (state) => chooseRow(state, -pageOf(state)),
  },
  {
    keys: ['page-down', ' '],
    modes: PREVIEW,
    help: 'a page down',
    run: (state) => chooseRow(state, pageOf(state)),
  },
  {
    keys: ['home', 'g'],
    modes: PREVIEW,
    help: 'to the first finding or entry',
    run: (state) => chooseRow(state, Number.NEGATIVE_INFINITY),
  },
  {
    keys: ['end', 'G'],
    modes: PREVIEW,
    help: 'to the last entry',
    run: (state) => chooseRow(state, Number.MAX_SAFE_INTEGER),
  },
];

/** The head and what is told of the chosen row take room too. */
function pageOf({ size }: State): number {
  return Math.max(Math.floor(listPage(size) / 2), 1);
}

const CORRECTIONS: readonly Binding[] = [
  {
    keys: ['e'],
    modes: PREVIEW,
    help: 'correct the text of the entry',
    footer: ({ importing }) => (isAtEntry(importing) ? 'text' : undefined),
    run: (state) => beginMending(state, 'text'),
  },
  {
    keys: ['t'],
    modes: PREVIEW,
    help: 'correct its time: 14:05, 2026-11-20 14:05, ~14:05, a day alone, ??',
    footer: ({ importing }) => (isAtEntry(importing) ? 'time' : undefined),
    run: (state) => beginMending(state, 'time'),
  },
  {
    keys: ['k', 'tab'],
    modes: PREVIEW,
    help: 'its kind: event, action, hypothesis…',
    footer: ({ importing }) => (isAtEntry(importing) ? 'kind' : undefined),
    run: (state) => turnEntryKind(state, 1),
  },
  {
    keys: ['shift+tab'],
    modes: PREVIEW,
    help: 'its kind, the other way round',
    run: (state) => turnEntryKind(state, -1),
  },
  {
    keys: ['m'],
    modes: PREVIEW,
    help: 'then a letter: mark it as a milestone, or no longer',
    footer: ({ importing }) => (isAtEntry(importing) ? 'milestone' : undefined),
    run: beginMarking,
  },
  {
    keys: ['r'],
    modes: PREVIEW,
    help: 'leave the entry out, or take it in again',
    footer: outText,
    run: leaveOut,
  },
  {
    keys: ['T'],
    modes: PREVIEW,
    help: 'another title',
    footer: ({ importing }) => (canRetitle(importing) ? 'title' : undefined),
    run: (state) => beginMending(state, 'title'),
  },
  {
    keys: ['z'],
    modes: PREVIEW,
    help: 'another time zone, for times whose source names none: all of it is read again',
    footer: ({ importing }) => (canCorrect(importing) ? 'zone' : undefined),
    run: (state) => beginMending(state, 'zone'),
  },
  {
    keys: ['d'],
    modes: PREVIEW,
    help: 'the day, for times whose source names none: all of it is read again',
    footer: ({ importing }) => (canCorrect(importing) ? 'day' : undefined),
    run: (state) => beginMending(state, 'day'),
  },
  {
    keys: ['ctrl+z'],
    modes: PREVIEW,
    help: 'take the last correction back',
    footer: ({ importing }) => (importing?.before.length ? 'undo' : undefined),
    run: takeBack,
  },
];

const MARKING: readonly Binding[] = [
  ...MILESTONES.map(
    (milestone): Binding => ({
      keys: [MILESTONE_LETTERS[milestone]],
      modes: ['marking'],
      help: `${milestone}, or no longer`,
      footer: () => SHORT_NAMES[milestone],
      run: (state) => markEntry(state, milestone),
    }),
  ),
  {
    keys: ['escape', 'ctrl+c'],
    modes: ['marking'],
    help: 'none of them',
    footer: () => 'none',
    run: endMarking,
  },
];

export const IMPORTING: readonly Binding[] = [
  ...AT_PATH,
  {
    keys: ['enter'],
    modes: PREVIEW,
    help: 'record what is new, all of it as one act, and go to the incident',
    footer: recordText,
    run: recordImport,
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: PREVIEW,
    help: 'leave it: nothing is recorded',
    footer: () => 'leave',
    run: leavePreview,
  },
  ...CORRECTIONS,
  ...MOVES,
  ...MARKING,
  {
    keys: ['enter'],
    modes: MENDING,
    help: 'take what is typed',
    footer: ({ prompt }) => (isEmpty(prompt.line) ? undefined : 'take it'),
    run: mend,
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: MENDING,
    help: 'correct nothing',
    footer: () => 'leave it as it is',
    run: leaveMending,
  },
];
