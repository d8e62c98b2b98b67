/** Anything that a person may do, mode after mode, as scripts that a failure can be read from. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Binding } from '../../../src/tui/bindings/binding.ts';
import { BINDINGS, bindingsOf } from '../../../src/tui/bindings/table.ts';
import type { Effect, Step } from '../../../src/tui/state/event.ts';
import { modeOf } from '../../../src/tui/state/mode-of.ts';
import { openOffers } from '../../../src/tui/state/open-offers.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/store/update.ts';
import type { Seat } from '../store/seat.ts';
import { after, enact, keyEvent, keyNames } from './pressing.ts';

/** From wherever one is, to an empty line. */
const HOME = `${'<escape>'.repeat(4)}<wait><ctrl+c>`;

/** Each leads into a mode, or to something that is open there. */
const JOURNEYS: readonly string[] = [
  ...[
    '/incidents⏎',
    '/incidents⏎Ma',
    '/incidents⏎open',
    '/search⏎',
    '/search se⏎',
    '/stats⏎',
    '/new Mail⏎',
    '/new Mail⏎sev2',
    '/new sev1 14:05 Mail⏎',
  ],
  ...['/find rol⏎', '/filter !⏎', '<up>Fopen⏎', '<up>F!⏎', '<up>F', '<up>fs', '<up>m', '<up>h'],
  ...['<up>e', '<up>/', 'half<ctrl+o>', 'half<ctrl+o>e', '⟨one↵two↵three↵four⟩⏎<up>'],
  ...['/board⏎', '/help⏎', '/update⏎', '/done ', '/mi', 'asked @o', 'one<newline>two'],
  ...['<ctrl+x>', '<ctrl+x><end>⏎', '<ctrl+x><end>⏎words<escape>', '<ctrl+x>⏎', 'half<ctrl+x>/'],
  'half<wait><ctrl+c><ctrl+p>',
  ...['/import⏎', '/import no-such⏎', '/incidents⏎half<ctrl+o>'],
  ...['', '⏎', '<end>', '<end>m', '<end>e', '<end>rt', 'z'].map(
    (keys) => `/import test/tui/importing/fixtures/checkout.md⏎${keys}`,
  ),
  ...[
    '/replay⏎',
    '/replay⏎<space><wait>',
    'half<up><escape><ctrl+u>/replay⏎<end>',
    '/replay⏎<g>14:3',
    '! one⏎<wait>! two⏎/replay⏎t<end>',
    '! one⏎<wait>! two⏎/replay⏎t<end>words⏎',
  ],
].map((journey) => HOME + journey);

const LINES: readonly string[] = [
  ...['restarted api-3', '14:05 ! rollback @ops⏎', '? leak #db⏎', '/started⏎', '+ runbook⏎', 'x'],
  ...['/retract⏎', '/undo⏎', '25:00 x', '14:05-14:20 slow⏎', 'sev2', '<wait>', '⟨×30⟩'],
  ...['at 2026-11-21T13:02:00Z', '⟨14:01 a↵14:02 ! b⟩'],
];

const KEYS = BINDINGS.flatMap((binding) => keyNames(binding).split(' ')).map((key) =>
  key === 'ctrl+c' ? '<wait><ctrl+c>' : `<${key}>`,
);

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...JOURNEYS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
  { weight: 4, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 4, arbitrary: fc.constantFrom('<up>', '<down>', '⏎', '<escape>', '<tab>', '<ctrl+p>') },
);

/** What somebody does, step by step; it may be made shorter, which is how a failure is told. */
export const anyWalk: fc.Arbitrary<readonly string[]> = fc.array(anyStep, {
  maxLength: 12,
  size: 'max',
});

/** Does it, and looks at each state on the way. */
export function walk(steps: readonly string[], look: (state: State) => void): Seat {
  const ada = after('/new Mail⏎⏎first⏎! second @ops⏎');
  for (const step of steps) {
    enact(ada, step);
    look(ada.state);
  }
  if (ada.crashes.length > 0) throw ada.crashes[0];
  return ada;
}

/** What each key of the state's mode would come to, one for each binding. */
export function pressable(
  state: State,
): readonly { readonly binding: Binding; readonly step: Step }[] {
  return bindingsOf(modeOf(state)).map((binding) => ({
    binding,
    step: update(state, keyEvent(binding.keys[0]), state.now),
  }));
}

/** Is anything done, or seen to be otherwise, but for what is said? */
export function doesSomething(before: State, { state, effects }: Step): boolean {
  return effects.length > 0 || !isDeepStrictEqual(seenOf(before), seenOf(state));
}

function seenOf(state: State): unknown {
  const { screen, prompt, sheet, searching, importing, leaving } = state;
  const { line, origin, waiting } = prompt;
  const { incident: _incident, ...shown } =
    screen.name === 'log' ? screen : { ...screen, incident: undefined };
  const offers = openOffers(state);
  return { shown, line, origin, waiting, sheet, searching, importing, leaving, offers };
}

/** The line that is to be logged, if one is. */
export function logged(effects: readonly Effect[]): string | undefined {
  return effects.flatMap((effect) => (effect.type === 'log' ? [effect.line.text] : [])).at(0);
}
