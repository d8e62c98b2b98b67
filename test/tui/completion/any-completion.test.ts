import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentions } from '../../../src/incident/line/mentions.ts';
import { VERB_NAMES } from '../../../src/incident/line/verbs/table.ts';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import { completion, taken } from '../../../src/tui/completion/completion.ts';
import { completionLines } from '../../../src/tui/completion/completion-lines.ts';
import { nearMentions } from '../../../src/tui/completion/near-mentions.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { textState } from '../../../src/tui/text-input/text-state.ts';
import { lines as anyLines, tell } from '../../incident/random-story.ts';
import { knownOf } from './offered.ts';

const HOSTILE = ['\u001b[31m', '\u202e', '\n', '\0', 'a b', '🔥', '\ud800'] as const;

const name = fc.oneof(
  fc.constantFrom('ada', 'bo', 'Cy', 'db', 'api-1', 'žižek', '李娜', ...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VERB_NAMES).map((verb) => `/${verb} `) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '/re',
          '/',
          '@',
          '#',
          '@a',
          '#d',
          ' ',
          ' ',
          '14:05 ',
          '25:00 ',
          '5m ago ',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom('A1 ', '3 ', '-', 'r', '(', ')', '`', '\\', '\n') },
      { weight: 1, arbitrary: name },
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const known = fc
  .record({ told: anyLines, people: fc.array(name), tags: fc.array(name) })
  .map(({ told, people, tags }) => knownOf(tell(told).incident, { people, tags }));

const size = fc.record({ columns: fc.integer({ min: 1, max: 90 }), rows: fc.nat(12) });

test('whatever is typed and known, what is offered fits into the line and onto the screen', () => {
  fc.assert(
    fc.property(known, fc.array(fc.tuple(text, fc.nat(40), size, fc.nat(60))), (all, typed) => {
      for (const [line, cursor, room, index] of typed) {
        const state = textState(line, cursor);
        nearMentions(state, all);
        const found = completion(state, all);
        if (found === undefined) continue;
        const { from, to, offers } = found;
        expect(offers.length).toBeGreaterThan(0);
        expect(offers.length).toBeLessThanOrEqual(50);
        expect(new Set(offers.map((offer) => offer.text)).size).toBe(offers.length);
        expect([from <= to, to]).toEqual([true, state.cursor]);
        const chosen = index % offers.length;
        for (const offer of offers) {
          expect(offer.text).toBe(safeLine(offer.text));
          const after = taken(state, found, offer);
          const before = state.text.slice(0, from) + offer.text;
          expect(after.text.startsWith(before)).toBe(true);
          expect(after.text.slice(before.length).replace(/^ /, '')).toBe(
            state.text.slice(to).replace(/^ /, ''),
          );
          expect(after.cursor - before.length).toBeGreaterThanOrEqual(0);
          expect(after.cursor - before.length).toBeLessThanOrEqual(1);
        }
        const rows = completionLines(found, chosen, room);
        expect(rows.length).toBeLessThanOrEqual(room.rows);
        expect(rows.every((row) => lineWidth(row) <= room.columns)).toBe(true);
        expect(rows.filter((row) => plain(row).startsWith('▸')).length).toBe(
          room.rows > 0 && room.columns > 1 ? 1 : 0,
        );
        for (const row of rows) expect(plain(row)).toBe(safeLine(plain(row)));
      }
    }),
    { numRuns: 60 },
  );
});

test('a person or a tag that is taken is mentioned', () => {
  fc.assert(
    fc.property(fc.array(name), text, (names, line) => {
      const all = knownOf(undefined, { people: names, tags: names });
      const state = textState(`down ${line}`);
      const found = completion(state, all);
      for (const offer of found?.offers ?? []) {
        if (found === undefined || !/^[@#]/.test(offer.text)) continue;
        const { people, tags } = mentions(taken(state, found, offer).text, () => false);
        expect([...people.map((each) => `@${each}`), ...tags.map((each) => `#${each}`)]).toContain(
          offer.text,
        );
      }
    }),
  );
});
