/** Whatever is typed, pasted and written by others: nothing throws, and the drafts on the disk are the lines. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnsaved, keptPlaced } from '../../../src/tui/prompt/placed.ts';
import {
  anyDeed,
  DELETING_KEYS,
  HARMLESS_KEYS,
  LINES,
  perform,
  RECALLING_KEYS,
  WAYS_OUT,
} from './any-deed.ts';
import { type Seat, seat } from './seat.ts';

const ALL_LINES = [...LINES, ...WAYS_OUT];
const ALL_KEYS = [...HARMLESS_KEYS, ...RECALLING_KEYS, ...DELETING_KEYS];

/** The lines that only this process has: those at the prompt, and the newest that were put away. */
function draftsOf({ state: { prompt } }: Seat): readonly string[] {
  const away = prompt.history.filter(({ line }) => line !== undefined).slice(-20);
  return [
    ...[prompt, ...prompt.waiting].filter(isUnsaved).map(keptPlaced),
    ...away.map(({ text }) => `put away: ${text}`),
  ];
}

function draftsOnDisk(ada: Seat): readonly string[] {
  ada.store.flush();
  return ada.journal.drafts
    .of(ada.incidentId ?? null)
    .filter(({ session }) => session === ada.session)
    .map(({ text, isPutAway }) => (isPutAway ? `put away: ${text}` : text));
}

test('nothing throws, and the drafts on the disk are the lines', () => {
  fc.assert(
    fc.property(fc.array(anyDeed(ALL_LINES, ALL_KEYS), { maxLength: 25 }), (deeds) => {
      const ada = seat('one').type('/new two\r').type('first\r! second\r');
      const bob = ada.joined('bob');
      for (const deed of deeds) {
        perform(deed, ada, bob);
        ada.look();
      }
      expect([ada.crashes, bob.crashes]).toEqual([[], []]);
      expect(draftsOnDisk(ada)).toEqual(draftsOf(ada));
    }),
    { numRuns: 25 },
  );
});
