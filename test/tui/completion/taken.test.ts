import { describe, expect, test } from 'vitest';
import { occasion } from '../../../src/incident/line/occasion.ts';
import { readLine } from '../../../src/incident/line/read-line.ts';
import { taken } from '../../../src/tui/completion/completion.ts';
import { instant } from '../../incident/story.ts';
import { marked, unmarked } from '../text-input/marked.ts';
import { completed, knownOf, night } from './offered.ts';

/** The texts after each of the offers was taken, with `|` for the cursor. */
function allTaken(text: string): readonly string[] {
  const found = completed(text);
  return (found?.offers ?? []).map((offer) => marked(taken(unmarked(text), found ?? none, offer)));
}

const none = { from: 0, to: 0, offers: [] };

describe('an offer in place of the word, and the cursor ready for the next', () => {
  test.each([
    ['/res|', '/resolved |'],
    ['14:05 /res|', '14:05 /resolved |'],
    ['/done |', '/done A1 |'],
    ['/done a|', '/done A1 |'],
    ['/q|', '/quit |'],
    // What follows stays, and no space is doubled.
    ['/res| all is well', '/resolved |all is well'],
    ['/res|  all is well', '/resolved | all is well'],
    ['asked @ol| twice', 'asked @olga |twice'],
    ['asked (@ol|) twice', 'asked (@olga|) twice'],
    ['asked @ol|, twice', 'asked @olga|, twice'],
    ['asked @ol|\nand more', 'asked @olga |\nand more'],
    ['/cause H1 r|', '/cause H1 root |'],
    ['/milestone 1 -|', '/milestone 1 -started |'],
    ['#chekout|', '#checkout |'],
  ])('%s: %s', (before, after) => {
    expect(allTaken(before)[0]).toBe(after);
  });
});

/** Lines, and what else they need. */
const LINES: readonly (readonly [string, string])[] = [
  ['/done |', ''],
  ['/failed |', ''],
  ['/abandon |', 'after all'],
  ['/confirm |', '14:43'],
  ['/inconclusive 14:43 |', ''],
  ['/reopen |', ''],
  ['/amend |', 'other words'],
  ['/shift |', '+2m'],
  ['/at |', '14:03'],
  ['/milestone 6 |', ''],
  ['/milestone 1 |', ''],
  ['/cause 1 |', ''],
  ['/star |', ''],
  ['/internal |', ''],
  ['/retract |', 'twice'],
  ['/restore |', ''],
  ['/redact |', ''],
  ['14:05 /severity |', ''],
  ['/zone am|', ''],
  ['/zone UTC |', ''],
  ['/service |', ''],
  ['/role |', '@ada'],
  ['14:05 /role lead |', 'until 15:00'],
  ['/lead |', ''],
  ['/impact |', '5 %'],
  ['/detectedby |', 'by a monitor'],
  ['/section |', 'as it was'],
  ['/document n|', 'INC-42'],
  ['/document p|', '2026-03-20'],
  ['/document status: |', ''],
  ['/document prepared: |', ''],
  ['/document prepared: @ada |', ''],
  ['/stated s|', '14:30'],
  ['/stated d|', '5m'],
  ['/cause H1, |', ''],
  ['/cause H1, H2 |', ''],
  ['/internal |', ''],
  ['/followup F|', 'done'],
  ['/followup F1 |', ''],
  ['/followup F1 preventive |', ''],
  ['/ticket |', 'OPS-12'],
  ['/owner F1 |', ''],
  ['/owner F|', '@ada'],
  ['/due |', '2026-12-01'],
  ['/due F1 |', ''],
];

test.each(LINES.map(([line, more]) => ({ line, more })))(
  'whatever is offered for "$line" is read',
  ({ line, more }) => {
    const incident = night();
    const now = occasion(incident, instant('2026-11-20T13:45:00Z'), 'ada', knownOf().severities);
    // A follow-up has neither time nor note; "/due today" is of the last one.
    const lines = allTaken(line)
      .map((text) => text.replace('|', more))
      .map((text) => (/^\/abandon F|^\/due [nt]/.test(text) ? text.replace(more, '') : text));
    expect(lines).not.toEqual([]);
    for (const text of lines) expect(readLine(incident, text, now).changes).not.toEqual([]);
  },
);
