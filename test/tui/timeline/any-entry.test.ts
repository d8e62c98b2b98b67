import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/incident/incident.ts';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { entryBlock, type TimelineStyle } from '../../../src/tui/timeline/entry-lines.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { instant } from '../../incident/story.ts';
import { anyText } from '../text-input/any-text.ts';
import { entriesOf } from './told.ts';

const anyStyle = fc.record({
  columns: fc.integer({ min: 1, max: 90 }),
  zone: fc.constantFrom('Africa/Lagos', 'Asia/Kathmandu', 'America/New_York', 'UTC'),
  gutter: fc.integer({ min: 2, max: 4 }),
  selected: fc.nat({ max: 20 }),
  expanded: fc.integer({ min: 1, max: 5 }),
  isDetailShown: fc.boolean(),
  now: fc.integer({ min: -60, max: 3_000 }),
  lost: fc.array(fc.nat({ max: 10 })),
});

function style(
  entries: readonly Entry[],
  any: typeof anyStyle extends fc.Arbitrary<infer S> ? S : never,
) {
  const now = instant('2026-11-20T13:30:00Z') + any.now * 60_000;
  return { ...any, now, selected: entries[any.selected]?.id, lost: new Set(any.lost) };
}

function blocks(entries: readonly Entry[], made: TimelineStyle) {
  return entries.map((_, index) => entryBlock(entries, index, made));
}

test('every line leaves a column free, and only the selected entry has more than one', () => {
  fc.assert(
    fc.property(lines, anyStyle, (told, any) => {
      const entries = tell(told).incident.timeline;
      const made = style(entries, any);
      for (const [index, { lines: shown, heading }] of blocks(entries, made).entries()) {
        const isSelected = entries[index]?.id === made.selected;
        const own = shown.length - heading;
        expect(own).toBeGreaterThanOrEqual(1);
        expect(own).toBeLessThanOrEqual(isSelected ? made.expanded : 1);
        for (const line of shown) {
          expect(stringWidth(plain(line))).toBeLessThanOrEqual(Math.max(0, made.columns - 1));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('lines that were kept are those that would be made now', () => {
  fc.assert(
    fc.property(lines, fc.array(anyStyle, { minLength: 2, maxLength: 4 }), (told, styles) => {
      const entries = tell(told).incident.timeline;
      for (const any of styles) {
        const made = style(entries, any);
        const anew = entries.map((entry) => ({ ...entry }));
        expect(blocks(entries, made)).toEqual(blocks(anew, made));
        // A step in time, and a step in the selection, as the dashboard makes them.
        const later = { ...made, now: made.now + 1_000, selected: entries[0]?.id };
        expect(blocks(entries, later)).toEqual(
          blocks(
            anew.map((entry) => ({ ...entry })),
            later,
          ),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('any text is shown safely, and wholly where there is room for it', () => {
  const [entry] = entriesOf(['15:00 text']);
  fc.assert(
    fc.property(anyText, anyStyle, (text, any) => {
      const entries = entry === undefined ? [] : [{ ...entry, text }];
      const made = { ...style(entries, any), selected: entries[0]?.id };
      for (const line of blocks(entries, made).flatMap((block) => block.lines)) {
        expect(plain(line)).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u200b]/u);
        expect(stringWidth(plain(line))).toBeLessThanOrEqual(Math.max(0, made.columns - 1));
      }
      const wide = {
        ...made,
        columns: 2_000,
        zone: 'Africa/Lagos',
        now: instant('2026-11-20T14:30:00Z'),
      };
      const [first] = blocks(entries, { ...wide, gutter: 2 }).flatMap((block) => block.lines);
      const shown = `▌ 1  15:00  ·             ${safeLine(text)}`;
      expect(plain(first ?? []).trimEnd()).toBe(shown.trimEnd());
    }),
  );
});
