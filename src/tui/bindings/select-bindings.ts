/** The keys of select mode: moving, and acts on the selected entry. Each act is a line of the grammar. */
import type { Entry } from '../../incident/incident.ts';
import { clockAt, formatDay, formatTimeOfDay, isSameDay } from '../../incident/time/clock.ts';
import { correct } from '../prompt/prompt.ts';
import { only, type Step } from '../state/event.ts';
import type { LogScreen, State } from '../state/state.ts';
import { logForKey } from '../state/submit.ts';
import type { Binding, BoundKey } from './binding.ts';
import { leaveSelect, moveSelection, onSelected } from './selecting.ts';

const SELECT: readonly ['select'] = ['select'];

const MOVES: readonly Binding[] = [
  {
    keys: ['up', 'k'],
    modes: SELECT,
    help: 'the entry above',
    run: (state) => moveSelection(state, { by: -1 }),
  },
  {
    keys: ['down', 'j'],
    modes: SELECT,
    help: 'the entry below; below the last one is the prompt',
    run: (state) => moveSelection(state, { by: 1 }),
  },
  {
    keys: ['page-up'],
    modes: SELECT,
    help: 'a page up',
    run: (state) => moveSelection(state, { pages: -1 }),
  },
  {
    keys: ['page-down'],
    modes: SELECT,
    help: 'a page down',
    run: (state) => moveSelection(state, { pages: 1 }),
  },
  {
    keys: ['home', 'g'],
    modes: SELECT,
    help: 'the first entry',
    run: (state) => moveSelection(state, { to: 'first' }),
  },
  {
    keys: ['end', 'G'],
    modes: SELECT,
    help: 'the last entry',
    run: (state) => moveSelection(state, { to: 'last' }),
  },
];

/** A key that stands for a line about the entry, or puts one up at the prompt to be finished. */
function act(
  key: BoundKey,
  footer: string | undefined,
  help: string,
  line: (entry: Entry) => string,
): Binding {
  return {
    keys: [key],
    modes: SELECT,
    help,
    ...(footer === undefined ? {} : { footer: () => footer }),
    run: (state) => onSelected(state, (log, entry) => logForKey(state, log, line(entry))),
  };
}

const ACTS: readonly Binding[] = [
  {
    keys: ['e'],
    modes: SELECT,
    help: 'correct its text',
    footer: () => 'text',
    run: (state) => correctSelected(state, ({ number, text }) => `/amend ${number} ${text}`),
  },
  {
    keys: ['t'],
    modes: SELECT,
    help: 'correct its time',
    footer: () => 'time',
    run: (state) =>
      correctSelected(
        state,
        (entry, log) => `/at ${entry.number} ${timeText(entry, log, state.now)}`,
      ),
  },
  {
    keys: ['/'],
    modes: SELECT,
    help: 'any verb, about this entry when it names no other',
    run: (state) => correctSelected(state, () => '/'),
  },
  {
    keys: ['m'],
    modes: SELECT,
    help: 'then a letter: mark it as a milestone, or no longer',
    footer: () => 'milestone',
    run: (state) =>
      onSelected(state, (log) => only({ ...state, screen: { ...log, mode: 'milestone' } })),
  },
  act('d', 'done', 'the action is done', ({ number }) => `/done ${number}`),
  act('x', 'failed/refuted', 'the action failed; the hypothesis is refuted', ({ kind, number }) =>
    kind === 'hypothesis' ? `/refute ${number}` : `/failed ${number}`,
  ),
  act('y', 'confirmed', 'the hypothesis is confirmed', ({ number }) => `/confirm ${number}`),
  act(
    'n',
    undefined,
    'the hypothesis stays inconclusive',
    ({ number }) => `/inconclusive ${number}`,
  ),
  act('a', undefined, 'the action was abandoned', ({ number }) => `/abandon ${number}`),
  act(
    'o',
    undefined,
    'the action or hypothesis is open again',
    ({ number }) => `/reopen ${number}`,
  ),
  act('c', undefined, 'mark it as the root cause, or no longer', ({ cause, number }) =>
    cause === undefined ? `/cause ${number}` : `/cause ${number} none`,
  ),
  act('s', 'star', 'mark it as important, or no longer', ({ number }) => `/star ${number}`),
  act(
    'i',
    undefined,
    'mark it as not for the outside, or no longer',
    ({ number }) => `/internal ${number}`,
  ),
  act('r', 'retract', 'take it out of the story, or bring it back', ({ retracted, number }) =>
    retracted === undefined ? `/retract ${number}` : `/restore ${number}`,
  ),
];

const WAYS_OUT: readonly Binding[] = [
  {
    keys: ['escape', 'enter', 'ctrl+c'],
    modes: SELECT,
    help: 'back to the prompt',
    footer: () => 'prompt',
    run: (state) => only(leaveSelect(state)),
  },
];

export const SELECT_BINDINGS: readonly Binding[] = [...WAYS_OUT, ...ACTS, ...MOVES];

function correctSelected(state: State, line: (entry: Entry, log: LogScreen) => string): Step {
  return onSelected(state, (log, entry) =>
    only({
      ...state,
      message: undefined,
      screen: { ...log, mode: 'prompt' },
      prompt: correct(state.prompt, entry.number, line(entry, log), state.now),
    }),
  );
}

/** The entry's time as it may be typed; its date where it is of another day than today. */
function timeText({ at, approximate }: Entry, { incident }: LogScreen, now: number): string {
  if (at === null) return '';
  const { zone } = incident.facts;
  const face = clockAt(at, zone);
  const time = formatTimeOfDay(face);
  const day = isSameDay(face, clockAt(now, zone)) ? '' : `${formatDay(face)} `;
  return `${approximate ? '~' : ''}${day}${time}`;
}
