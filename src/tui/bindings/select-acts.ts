/** The keys that act on the selected entry. Each act is a line of the grammar. */
import { type Entry, isSettleable, outcome } from '../../incident/incident.ts';
import { takeName } from '../../incident/line/verbs/verb.ts';
import { correct } from '../prompt/prompt.ts';
import { only } from '../state/event.ts';
import { say } from '../state/state.ts';
import type { Binding, BoundKey } from './binding.ts';
import { onSelected, selectedEntry } from './selecting.ts';
import { logForKey } from './submit.ts';

const SELECT: readonly ['select'] = ['select'];

/** What a key does to the selected entry, for the footer; `undefined` where it would do nothing. */
type Does = (entry: Entry) => string | undefined;

const always =
  (word: string): Does =>
  () =>
    word;
const whenUnsettled =
  (kind: Entry['kind'], word: string): Does =>
  (entry) =>
    entry.kind === kind && outcome(entry) === undefined ? word : undefined;

/** A key that stands for a line about the entry. */
function act(key: BoundKey, does: Does, help: string, line: (entry: Entry) => string): Binding {
  return {
    keys: [key],
    modes: SELECT,
    help,
    footer: (state) => {
      const entry = selectedEntry(state);
      return entry === undefined ? undefined : does(entry);
    },
    run: (state) => onSelected(state, (log, entry) => logForKey(state, log, line(entry))),
  };
}

/** A key that settles the entry. Once it is settled, a key alone must not settle it again. */
function settle(key: BoundKey, does: Does, help: string, verb: (entry: Entry) => string): Binding {
  const binding = act(key, does, help, (entry) => `/${verb(entry)} ${entry.number}`);
  return {
    ...binding,
    run: (state) =>
      onSelected(state, (_log, entry) => {
        const before = outcome(entry);
        if (before === undefined) return binding.run(state);
        const said = `${entry.label} is ${before} already: o opens it again, / corrects it.`;
        return only(say(state, 'quiet', said));
      }),
  };
}

/** A key that puts a line up at the prompt, to be finished there. */
function correction(
  key: BoundKey,
  footer: string,
  help: string,
  line: (entry: Entry) => string,
): Binding {
  return {
    keys: [key],
    modes: SELECT,
    help,
    footer: () => footer,
    run: (state) =>
      onSelected(state, (log, entry) =>
        only({
          ...state,
          message: undefined,
          // At the prompt all entries are shown: what is logged must be seen.
          screen: { ...log, mode: 'prompt', looking: { ...log.looking, filter: '' } },
          prompt: correct(state.prompt, entry.number, line(entry), state.now),
        }),
      ),
  };
}

/** The acts that are wanted most, and must be seen in the footer. */
export const ACTS: readonly Binding[] = [
  settle('d', whenUnsettled('action', 'done'), 'the action is done', () => 'done'),
  settle(
    'x',
    (entry) =>
      whenUnsettled('action', 'failed')(entry) ?? whenUnsettled('hypothesis', 'refuted')(entry),
    'the action failed; the hypothesis is refuted',
    ({ kind }) => (kind === 'hypothesis' ? 'refute' : 'failed'),
  ),
  settle(
    'y',
    whenUnsettled('hypothesis', 'confirmed'),
    'the hypothesis is confirmed',
    () => 'confirm',
  ),
  settle(
    'n',
    whenUnsettled('hypothesis', 'inconclusive'),
    'the hypothesis stays inconclusive',
    () => 'inconclusive',
  ),
  settle('a', whenUnsettled('action', 'abandoned'), 'the action was abandoned', () => 'abandon'),
  act(
    'o',
    (entry) => (isSettleable(entry) && outcome(entry) !== undefined ? 'reopen' : undefined),
    'the action or hypothesis is open again',
    ({ number }) => `/reopen ${number}`,
  ),
  correction('e', 'text', 'correct its text', amendment),
  correction('t', 'time', 'correct its time', ({ number }) => `/at ${number} `),
  {
    keys: ['m'],
    modes: SELECT,
    help: 'then a letter: mark it as a milestone, or no longer',
    footer: () => 'milestone',
    run: (state) =>
      onSelected(state, (log) => only({ ...state, screen: { ...log, mode: 'milestone' } })),
  },
];

export const MARKS: readonly Binding[] = [
  act(
    'c',
    always('cause'),
    'mark it as the root cause, or no longer',
    ({ cause, number }) => `/cause ${number}${cause === undefined ? '' : ' none'}`,
  ),
  act('s', always('star'), 'mark it as important, or no longer', ({ number }) => `/star ${number}`),
  act(
    'i',
    always('internal'),
    'mark it as not for the outside, or no longer',
    ({ number }) => `/internal ${number}`,
  ),
  act(
    'r',
    ({ retracted }) => (retracted === undefined ? 'retract' : 'restore'),
    'take it out of the story, or bring it back',
    ({ retracted, number }) =>
      retracted === undefined ? `/retract ${number}` : `/restore ${number}`,
  ),
  correction('/', 'verbs', 'any verb, about this entry when it names no other', () => '/'),
];

/** A text that would be read as a part of the number before it stands behind a backslash. */
function amendment({ number, text }: Entry): string {
  const isClear = takeName(`${number} ${text}`).name === String(number) && !text.startsWith('\\');
  return `/amend ${number} ${isClear ? '' : '\\'}${text}`;
}
