import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { replayScreenLines } from '../../../src/tui/screens/replay-lines.ts';
import { MINUTE, SECOND, type Seat, seat } from '../store/seat.ts';
import { below, evening, watch } from './evening.ts';

/** Ada in training, at its first question. */
function asked(): Seat {
  return watch(evening().type('/replay\rt'), 2.5);
}

function answers({ journal, incident }: Seat): readonly string[] {
  return journal.answers
    .of(incident.id)
    .map(({ trainee, entry, text }) => `${trainee} at ${incident.entry(entry)?.number}: ${text}`);
}

test('it stops before each decision, asks, and shows what was done; in the end it says how many', () => {
  const ada = evening().type('/replay\rt');
  expect(ada.status()).toBe(
    ' Training, as it was known: it stops before each decision, and asks you.',
  );
  watch(ada, 2.5);
  expect(below(ada)).toBe(`
── ‖ paused 600×, training ──────────────── step 3 of 9 · 2026-11-21 14:50:00 ──
── What would you do now? ─────────────────────────────────── question 1 of 2 ──
 you › |
 14:40  2  hypothesis H1  memory leak in the cart service
 Ctrl+J new line  Esc skip
`);
  ada.type('Look at the disks first.\nThen page @ops.');
  expect(below(ada)).toBe(`
── ‖ paused 600×, training ──────────────── step 3 of 9 · 2026-11-21 14:50:00 ──
── What would you do now? ─────────────────────────────────── question 1 of 2 ──
 you › Look at the disks first.
       Then page @ops.|
 14:40  2  hypothesis H1  memory leak in the cart service
 Enter keep the answer  Ctrl+J new line  Esc skip
`);
  ada.press('enter');
  expect(below(ada)).toBe(`
── ‖ paused 600×, training ──────────────── step 4 of 9 · 2026-11-21 14:50:00 ──
── Done then ───────────────────────────┬── You ────────────────────────────────
 14:50  ! A1  restarted api-3           │ Look at the disks first.
   → failed after 15m: no change        │ Then page @ops.
 14:50  3  action A1  restarted api-3
 Enter go on  Esc end training  ? help
`);
  watch(ada.press('enter'), 5).press('escape');
  expect(below(ada, { columns: 60, rows: 24 })).toBe(`
── ‖ paused 600×, training ────────── 2026-11-21 15:20:00 ──
── You ─────────────────────────────────────────────────────
 Skipped.
── Done then ───────────────────────────────────────────────
 15:20  = decision  fail over to the second region
 15:20  ! A2  failing over @maria
   → done after 20m
 15:20  5  action A2  failing over @maria
 Enter go on  Esc end training  ? help
`);
  watch(ada.press('enter'), 5);
  expect(below(ada)).toBe(`
── ‖ at the end 600×, training ──────────── step 9 of 9 · 2026-11-21 15:41:00 ──
── The training is over ────────────────────────────────────────────────────────
 1 answered, 1 skipped. No answer is part of the record.
 bridgelog replay 2026-11-21-shop-down --answers prints the answers
 15:41  6  event  resolved
 Enter replay  Esc log  ? help
`);
  ada.press('enter');
  expect(ada.mode).toBe('replay');
  expect(ada.press('escape').mode).toBe('prompt');
  expect(answers(ada)).toEqual(['ada at 3: Look at the disks first.\nThen page @ops.']);
});

describe('an answer', () => {
  test('is no part of the record, and once it is given no draft, and no line that can be called back', () => {
    const ada = asked();
    const before = ada.incident.records.length;
    ada.type('roll back at once\r').press('escape', 'escape');
    expect(ada.drafts()).toEqual([]);
    expect(ada.mode).toBe('prompt');
    expect(ada.incident.records).toHaveLength(before);
    expect(ada.press('ctrl+p').prompt()).toEqual([' 15:41 event › /replay|']);
  });

  test('that is not finished outlives a terminal that hangs up, to be called back, and not as a line that is typed', () => {
    const ada = asked().type('look at the heap');
    expect(ada.drafts()).toEqual([expect.stringMatching(/look at the heap \(put away\)$/)]);
    ada.type('\r');
    expect(ada.drafts()).toEqual([]);
  });

  test('is asked for again from further back, and replaces the one before', () => {
    const ada = asked().type('restart it\r\r').press('home').type(' ');
    expect(answers(ada)).toEqual(['ada at 3: restart it']);
    watch(ada, 5).type('look at the heap first\r');
    expect(answers(ada)).toEqual(['ada at 3: look at the heap first']);
  });

  test('of another person stands beside it', () => {
    const ada = asked().type('restart it\r');
    const bob = watch(ada.joined('bob').type('/replay\rt'), 2.5).type('fail over\r');
    expect(answers(bob)).toEqual(['ada at 3: restart it', 'bob at 3: fail over']);
  });

  test('is put away by Esc, and can be called back', () => {
    const ada = asked().type('restart it').press('escape');
    expect([ada.mode, ada.status()]).toEqual([
      'trained',
      ' Skipped. What you wrote is put away: Ctrl+P calls it back.',
    ]);
    expect(answers(ada)).toEqual([]);
    ada.press('escape', 'escape', 'ctrl+p');
    expect([ada.mode, ada.state.prompt.line.text.text]).toEqual(['prompt', 'restart it']);
  });

  test('is not lost to what is pasted behind it', () => {
    const ada = asked().type('restart it\r').paste('a line of a log');
    expect([ada.mode, ada.status()]).toEqual([
      'trained',
      ' Nothing is pasted: Enter goes on, Esc ends the training, ? shows all keys.',
    ]);
    expect(answers(ada)).toEqual(['ada at 3: restart it']);
  });

  test('that is empty is none', () => {
    const ada = asked().type('  \r');
    expect([ada.mode, ada.status()]).toEqual([
      'answering',
      ' Write what you would do; Esc skips the question.',
    ]);
  });

  test('stays at the prompt as long as it cannot be kept', () => {
    const ada = asked().type('restart it');
    const file = new Database(ada.journal.path);
    file.exec('ALTER TABLE answer RENAME TO gone');
    ada.press('enter');
    expect(ada.mode).toBe('answering');
    expect(ada.status()).toMatch(/^ ✗ .* cannot be read or written/);
    file.exec('ALTER TABLE gone RENAME TO answer');
    file.close();
    ada.press('enter');
    expect(answers(ada)).toEqual(['ada at 3: restart it']);
  });

  test('that is pasted keeps its lines, and is not read as lines of the log', () => {
    const ada = asked().paste('14:50 restart it', '14:55 /resolved', 'and wait', 'and see');
    expect(ada.prompt()).toEqual([
      ' you › 14:50 restart it',
      '       14:55 /resolved',
      '       and wait',
      '       and see|',
    ]);
  });

  test('is shown with nothing in it that a terminal acts on', () => {
    const ada = asked().paste('\u202erestart\u200b it').press('enter');
    expect(below(ada)).toContain('│ restart it\n');
  });
});

describe('nothing is passed without the question', () => {
  test.each([
    ['the end is gone to', (ada: Seat) => ada.press('end')],
    ['a milestone is gone to', (ada: Seat) => ada.press('down', 'down')],
    ['one steps on', (ada: Seat) => ada.press('right', 'right', 'right')],
  ])('when %s', (_, go) => {
    const ada = evening().type('/replay\rt');
    go(ada);
    expect([ada.mode, ada.log.replay?.player.count]).toEqual(['answering', 3]);
  });

  test('who reads something over it is asked afterwards', () => {
    const ada = evening()
      .type('/replay\rt')
      .wait(20 * SECOND)
      .type('?');
    expect(ada.mode).toBe('sheet');
    watch(ada.press('escape').press('end'), 1);
    expect([ada.mode, ada.log.replay?.player.count]).toEqual(['answering', 3]);
  });
});

describe('it begins', () => {
  test('where the replay is, if a decision is ahead; else at the first step', () => {
    const ada = evening().type('/replay\r').type('g15:00\rt');
    expect(watch(ada, 3).log.replay?.player.count).toBe(5);
    const late = evening().type('/replay\r').press('end').type('t');
    expect(watch(late, 3).log.replay?.player.count).toBe(3);
  });

  test('as a command asks for it, over a line that is half typed, and that waits', () => {
    const ada = evening().type('half');
    const opening = { perspective: 'known', speed: 60, isTraining: true } as const;
    watch(ada.dispatch({ type: 'replay', opening }), 2);
    expect(ada.mode).toBe('watching');
    watch(ada, 2);
    expect([ada.mode, ada.prompt()]).toEqual(['answering', [' you › |']]);
    ada.type('restart it\r\r').press('escape', 'escape');
    expect([ada.mode, ada.prompt()]).toEqual(['prompt', [' 15:41 event › half|']]);
  });

  test('as it happened, where it is not known how it was known', () => {
    const ada = seat('Shop down');
    ada.paste('14:10 /started', '14:15 ! restarted api-3', '14:20 /resolved').press('tab', 'enter');
    watch(ada.wait(20 * MINUTE).type('/replay\rt'), 3);
    expect([ada.mode, ada.log.replay?.player.perspective]).toEqual(['answering', 'happened']);
  });

  test('not at all, where nothing was decided', () => {
    const ada = seat('Shop down').type('14:10 /started\r/replay\rt');
    expect([ada.mode, ada.status()]).toEqual([
      'replay',
      ' Nothing is asked: the record has no decision and no action to ask about.',
    ]);
  });
});

describe('it ends', () => {
  test('with Esc, which says what came of it, and then leads to the log', () => {
    const ada = asked().type('restart it\r\r').press('escape');
    expect(below(ada)).toContain(`
 1 answered, 1 not asked. No answer is part of the record.
 bridgelog replay 2026-11-21-shop-down --answers prints the answers
`);
    expect(ada.press('escape').mode).toBe('prompt');
  });

  test('with Enter behind what came of it, which leads to the replay', () => {
    const ada = asked().type('restart it\r\r').press('escape', 'enter');
    expect([ada.mode, ada.log.replay?.training]).toEqual(['replay', undefined]);
  });

  test('from wherever one is, at the fourth Esc at last', () => {
    const modes = (ada: Seat) =>
      Array.from({ length: 4 }, () => ada.press('escape').mode).join(' ');
    expect(modes(asked().type('restart it'))).toBe('trained trained prompt prompt');
    expect(modes(asked())).toBe('trained trained prompt prompt');
    expect(modes(evening().type('/replay\rt'))).toBe('replay prompt prompt prompt');
  });

  test('without a word about answers, where nothing was asked yet', () => {
    const ada = evening().type('/replay\rt').press('escape');
    expect([ada.mode, ada.status()]).toEqual([
      'replay',
      ' No training any more; the replay goes on from here.',
    ]);
    expect(ada.press('end').mode).toBe('replay');
  });
});

describe('before a question', () => {
  test.each([...'kts5gqh', '\r'])('%j says that it is still to come, and does nothing', (key) => {
    const ada = evening().type('/replay\rt');
    const { player } = ada.log.replay ?? {};
    const { sheet } = ada.state;
    ada.type(key);
    const name = key === '\r' ? 'Enter' : key;
    expect(ada.status()).toBe(
      ` ${name} does nothing here: the question comes at the next decision.`,
    );
    expect([ada.mode, ada.log.replay?.player, ada.state.sheet]).toEqual([
      'watching',
      player,
      sheet,
    ]);
  });

  test('Space and the arrows do what they do in every replay, and the rule says that it is training', () => {
    const ada = evening().type('/replay\rt ').press('right', 'left');
    expect(below(ada, { columns: 100, rows: 24 })).toBe(`
── ‖ paused 600×, training ───────────── 2026-11-21 14:30:00 ──┴────────────────────────────────────
 14:30  declared "Shop down"
 Space play  Esc end training  → step  ↓ milestone  ] scrub  ? help
`);
  });
});

test('what others write meanwhile changes nothing about the question', () => {
  const ada = asked().type('restart it');
  ada.joined('bob').type('14:35 a note that came late\r');
  ada.hear().press('enter');
  expect(below(ada)).toContain('── Done then ─');
  expect(below(ada)).toContain(' 14:50  ! A1  restarted api-3 ');
  expect(answers(ada)).toEqual(['ada at 3: restart it']);
});

test('what was done and is taken out of the record meanwhile is not shown', () => {
  const ada = asked();
  const bob = ada.joined('ada');
  bob.type('/redact 3\r');
  ada.hear().press('escape');
  expect(below(ada)).toContain(' 14:50  ! A1  [redacted] ');
});

test.each([
  [20, 8],
  [60, 15],
  [300, 80],
])('at %i×%i it has the size of the screen, and a longer text is scrolled', (columns, rows) => {
  const ada = evening().dispatch({ type: 'resized', size: { columns, rows } });
  watch(ada.type('/replay\rt'), 2.5);
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  ada.type(long);
  const height = () => replayScreenLines(ada.state, ada.log, { columns, rows }).lines.length;
  expect(height()).toBe(rows);
  ada.press('enter');
  expect(height()).toBe(rows);
  expect(below(ada)).not.toContain('line 39');
  for (let pressed = 0; pressed < 60; pressed += 1) ada.press('down');
  expect(below(ada)).toContain(rows === 80 ? 'line 39' : 'no change');
  ada.press('up');
  expect(ada.crashes).toEqual([]);
});
