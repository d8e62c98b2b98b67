/** Whatever is typed, pasted and written by others: nothing throws, and the draft on the disk is the line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsOffered, keptText, waitingLine } from '../../../src/tui/prompt/prompt.ts';
import { isEmpty, keptLine } from '../../../src/tui/prompt/prompt-line.ts';
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

/** The line that only this process has, and the one that waits behind it. */
function draftsOf({ state: { prompt } }: Seat): readonly string[] {
  const waiting = waitingLine(prompt);
  return [
    isEmpty(prompt.line) || isAsOffered(prompt) ? '' : keptText(prompt),
    waiting === undefined || isEmpty(waiting) ? '' : keptLine(waiting),
  ];
}

function draftsOnDisk(ada: Seat): readonly string[] {
  ada.store.flush();
  const incident = ada.incidentId ?? null;
  const drafts = ada.journal.drafts.orphans(() => false);
  return [ada.session, `${ada.session} (waiting)`].map(
    (session) =>
      drafts.find((draft) => draft.session === session && draft.incident === incident)?.text ?? '',
  );
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
