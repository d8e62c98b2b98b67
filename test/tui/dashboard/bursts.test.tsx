import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/journal/drafts.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import type { Store } from '../../../src/tui/store/store.ts';
import { bytesOf } from '../screen/keyboard.ts';
import { Bridge } from './bridge.ts';
import { pressed, typed } from './events.ts';
import { openScreen } from './open-screen.tsx';

const LINES = ['14:35 ! restarted api-3', '14:40 ? server configuration', '14:52 heap at 96 %'];
const SIZE = { columns: 80, rows: 20 };

interface Stroke {
  readonly bytes: string;
  readonly events: readonly Event[];
}

const TEXTS = [
  '15:01 ',
  '! ',
  'heap',
  ' ',
  '漢字',
  '👍🏽',
  '@ops',
  '/done A1',
  '/undo',
  '/incidents',
  'd',
  'm',
  'e',
];
const KEYS: readonly KeyName[] = [
  ...(['enter', 'enter', 'enter', 'tab', 'shift+tab', 'escape', 'backspace', 'delete'] as const),
  ...(['up', 'up', 'down', 'left', 'right', 'home', 'end', 'page-up', 'page-down', 'f1'] as const),
  ...([
    'ctrl+a',
    'ctrl+c',
    'ctrl+e',
    'ctrl+k',
    'ctrl+n',
    'ctrl+p',
    'ctrl+t',
    'ctrl+u',
    'ctrl+w',
  ] as const),
  ...(['ctrl+y', 'ctrl+z', 'ctrl+left', 'alt+backspace', 'alt+f', 'newline'] as const),
];

const anyStroke: fc.Arbitrary<Stroke> = fc.oneof(
  fc.constantFrom(...TEXTS).map((text) => ({ bytes: text, events: typed(text) })),
  fc.constantFrom(...KEYS).map((key) => ({ bytes: bytesOf(key), events: pressed(key) })),
);
/** Enter with a newline right behind it is a CRLF, which is one Enter. */
const anyStrokes = fc.array(anyStroke, { maxLength: 25 }).filter(
  (strokes) =>
    !strokes
      .map(({ bytes }) => bytes)
      .join('')
      .includes('\r\n'),
);

/** Two bridges that are the same to each other in all that they will give out. */
function twins(): readonly [Bridge, Bridge] {
  return [
    new Bridge({ lines: LINES, random: counting() }),
    new Bridge({ lines: LINES, random: counting() }),
  ];
}

function counting(): (bytes: Uint8Array) => Uint8Array {
  let calls = 0;
  return (bytes) => {
    calls += 1;
    return bytes
      .fill(0)
      .fill(calls >> 8, -2)
      .fill(calls & 0xff, -1);
  };
}

/** The state as plain data, with the records that are in the journal. */
function told(store: Store, bridge: Bridge): unknown {
  const { screen, ...state } = store.getState();
  const shown = screen.name === 'log' ? { ...screen, incident: screen.incident.id } : screen;
  return { ...state, screen: shown, records: bridge.journal.records(bridge.incident) };
}

function drafts({ journal, incident }: Bridge): readonly Draft[] {
  return [...journal.drafts.of(incident), ...journal.drafts.of(null)];
}

test('keys in one burst come to the same as one by one', () => {
  fc.assert(
    fc.property(anyStrokes, (strokes) => {
      const [first, second] = twins();
      const events = strokes.flatMap((stroke) => stroke.events);
      const burst = first.store(SIZE);
      burst.dispatch(...events);
      const single = second.store(SIZE);
      for (const event of events) single.dispatch(event);
      for (const store of [burst, single]) store.flush();
      expect(told(burst, first)).toEqual(told(single, second));
      expect(drafts(first)).toEqual(drafts(second));
    }),
    { numRuns: 20 },
  );
});

test('what a slow line delivers in one piece does the same on the screen', async () => {
  await fc.assert(
    fc.asyncProperty(anyStrokes, async (strokes) => {
      const [first, second] = twins();
      using burst = openScreen({ bridge: first, ...SIZE });
      burst.screen.type(strokes.map(({ bytes }) => bytes).join(''));
      await burst.screen.settled();
      using single = openScreen({ bridge: second, ...SIZE });
      await single.screen.settled();
      for (const { bytes } of strokes) {
        single.screen.type(bytes);
        await single.screen.settled();
      }
      expect(burst.screen.text()).toBe(single.screen.text());
      expect(burst.screen.cells()).toEqual(single.screen.cells());
      expect(burst.screen.cursor()).toEqual(single.screen.cursor());
      expect(told(burst.store, first)).toEqual(told(single.store, second));
    }),
    { numRuns: 6 },
  );
});

test('lines, a key on an entry and an edit that come in one piece are what they would be one by one', async () => {
  using dashboard = openScreen({ lines: LINES, ...SIZE });
  const { screen } = dashboard;
  screen.type('15:01 heap\r15:02 ! dump @ops\r');
  screen.press('up');
  screen.type('d');
  screen.press('enter');
  screen.type('eap');
  screen.press('home');
  screen.type('h');
  screen.press('end', 'ctrl+w');
  screen.type('15:03 disk full');
  await screen.settled();
  const seen = `\n${screen.text()}\n`;
  expect(seen).toBe(`
 SEV1  Checkout returns 500s   00:42:17 since start · 00:00:00 since last entry
 started 14:30 ─ detected … 42m so far                       Africa/Lagos UTC+1
 nobody told yet                                                    no lead yet
── Timeline ────────────────── H 1 open 32m 17s · A 1 running 37m 17s, 1 done ──
  1  14:30  ⚑ started
  2  14:35  ! A1 running 37m 17s restarted api-3
  3  14:40  ? H1 open 32m server configuration
  4  14:52  ·             heap at 96 %
  5  15:01  ·             heap
  6  15:02  ! A2 done 10m 17s dump @ops






────────────────────────────────────────────────────────────────────────────────
 15:12 event › 15:03 disk full
 → 15:03 event
 Enter log  Tab kind  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
`);
});
