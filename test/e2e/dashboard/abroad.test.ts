import { expect, test } from 'vitest';
import type { Size } from '../../tui/screen/emulator.ts';
import { rowsOn, WIDTH_TABLES, type WidthTable } from '../terminal/older-widths.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { offersOn, openTold, wholeScreen } from './told.ts';

/** Chinese characters, Arabic, Hebrew, Korean, emoji, letters of two code points. */
const ABROAD = [
  '2022-05-10 14:30 sev1 決済 returns 500s 🔥 بوابة الدفع',
  '14:31 /detected アラート：エラー率が5%を超えました #決済',
  '14:34 /ack @まりあ has it 👍',
  '14:34 /lead @علي',
  '14:35 ! restarted api-3 🚒 @まりあ',
  '14:39 /done A1 変化なし',
  '14:40 ? عطل في إعدادات الخادم #בדיקה',
  '15:05 /refute לא קשור',
  '15:06 ? 메모리 누수 in the cart 💔 e\u0301te\u0301',
  '15:30 /confirm 👀',
  'TODO: 設定を見直す @まりあ',
  '15:40 /resolved',
];

const SIZES = [
  { columns: 60, rows: 15 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
];

/** Letters and digits alone, in their order: what is left when glyphs are as wide as they like. */
function words(row: string): string {
  return row.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** On terminals with other widths the same words stand in the same rows, and none is lost. */
async function expectAsElsewhere(
  terminal: Terminal,
  size: Size,
  tables: readonly WidthTable[] = WIDTH_TABLES,
) {
  const rows = terminal.screenText().split('\n').map(words);
  for (const table of tables) {
    const others = await rowsOn(table, terminal.sent(), size);
    expect({ table, rows: others.map(words) }).toEqual({ table, rows });
  }
}

test.each(SIZES)(
  '$columns×$rows: names and tags of many scripts, in lists, panes and board',
  async (size) => {
    await using terminal = await openTold(ABROAD, size);
    await expectAsElsewhere(terminal, size);

    terminal.type('15:41 @');
    await terminal.sees(/^ {2}@/m);
    expect(offersOn(terminal)).toEqual(['  @まりあ', '  @علي']);
    terminal.press('down', 'enter');
    await terminal.sees('› 15:41 @まりあ');
    terminal.type('と #');
    await terminal.sees(/^ {2}#/m);
    expect(offersOn(terminal)).toEqual(['  #בדיקה', '  #決済']);
    terminal.type('決\t');
    await terminal.sees('› 15:41 @まりあ と #決済');
    await expectAsElsewhere(terminal, size);

    terminal.press('ctrl+g');
    await terminal.sees('── Board ──');
    await expectAsElsewhere(terminal, size);
    terminal.press('escape');
    await terminal.sees('── Timeline ');
  },
);

/** What people see as one character, and is made of several: a family, a flag, a tone of skin. */
const CLUSTERS = [
  '2022-05-10 14:30 sev1 Shop 👩‍👩‍👧 is down',
  '14:35 ! restarted api-3 🇩🇪🇳🇬 @ops',
  '14:39 /done no change 👍🏽',
  '14:40 ? heap ❤️ e\u0301te\u0301',
  '15:05 /confirm',
  '15:40 /resolved',
];

test('200×60: rows with characters of several code points are as long as all others', async () => {
  const size = { columns: 200, rows: 60 };
  await using terminal = await openTold(CLUSTERS, size);
  await expectAsElsewhere(terminal, size, ['narrow emoji']);
  // Where they are wider than expected the end of a row is cut: no row is pushed away by the one above.
  const beginning = (row: string) => words(row).slice(0, 20);
  const wider = await rowsOn('wide emoji', terminal.sent(), size);
  expect(wider.map(beginning)).toEqual(terminal.screenText().split('\n').map(beginning));
  expect(wholeScreen(terminal)).toBe(`
 SEV1  Shop 👩‍👩‍👧 is down                                                                                                                                                          resolved after 01:10:00
 started 05-10 14:30 ─ detected … ─ acknowledged … ─ identified … ─ mitigated … ─ resolved 15:40 (1h 10m)                                                                            Africa/Lagos UTC+1
 nobody was told · SEV1 1h 10m
── Timeline ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┬── Hypotheses ─────────────────────────────────────────────────
── Tue 10 May 2022 ──                                                                                                                   │ H1 ✓ heap ❤️ été                                          25m
  1  14:30  ⚑ started                                                                                                                   ├── Actions ────────────────────────────────────────────────────
  2  14:35  ! A1 done 4m  restarted api-3 🇩🇪🇳🇬 @ops · no change 👍🏽                                                                      │ A1 ✓ restarted api-3 🇩🇪🇳🇬 @ops                             4m
  3  14:40  ? H1 confirmed 25m heap ❤️ été                                                                                              ├── Follow-ups ─────────────────────────────────────────────────
  4  15:40  ⚑ resolved                                                                                                                  │ none yet
                                                                                                                                        ├── People ─────────────────────────────────────────────────────
                                                                                                                                        │ also  @ops
                                                                                                                                        │
⋮ 45
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────────────────────
 hh:mm event ›
 /postmortem closes it out: what its document still lacks
 Tab kind  ↑ select  Ctrl+P line before  Ctrl+Z undo  Ctrl+C leave  / verbs  /help
`);
});
