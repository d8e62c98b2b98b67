/** What was typed is never lost by a mistake: it is at the prompt, waits, or can be called back. */
import { describe, expect, test } from 'vitest';
import { listSeat, MINUTE, type Seat, seat } from './seat.ts';

/** Everything that can be had again without being typed again, as one text. */
function kept(seat: Seat): string {
  const { line, waiting, history } = seat.state.prompt;
  const lines = [line, ...waiting.map((placed) => placed.line)];
  return [
    ...lines.map(({ text }) => text.text),
    ...history.map(({ text }) => text),
    ...seat.drafts(),
  ].join('\n');
}

/** An incident with two entries, and an unfinished line. */
function unfinished(): Seat {
  return seat().type('first\rsecond\r').type('unfinished');
}

describe('an unfinished line stays', () => {
  test.each<[string, (ada: Seat) => void]>([
    ['Esc', (ada) => ada.press('escape', 'escape')],
    ['Tab', (ada) => ada.press('tab', 'shift+tab')],
    ['↑', (ada) => ada.press('up', 'up')],
    ['↓', (ada) => ada.press('down', 'down')],
    ['scrolling', (ada) => ada.press('page-up', 'page-down')],
    ['undo and redo', (ada) => ada.press('ctrl+z', 'ctrl+y')],
    ['the help', (ada) => ada.press('f1', 'page-down', 'enter')],
    ['letters in the help', (ada) => ada.press('f1').type('xyz').press('escape')],
    ['history, there and back', (ada) => ada.press('ctrl+p', 'ctrl+p', 'ctrl+n', 'ctrl+n')],
    ['history, and Esc', (ada) => ada.press('ctrl+p', 'ctrl+p', 'escape')],
    [
      'history, beyond its ends',
      (ada) => ada.press('ctrl+n', 'ctrl+p', 'ctrl+p', 'ctrl+p', 'escape'),
    ],
    ['Ctrl+C, and Ctrl+P', (ada) => ada.press('ctrl+c', 'ctrl+p')],
    [
      'keys that mean nothing',
      (ada) => ada.press('f5', 'ctrl+q', 'alt+9', 'ctrl+space', 'backspace'),
    ],
    ['another size', (ada) => ada.dispatch({ type: 'resized', size: { columns: 20, rows: 8 } })],
    ['seconds', (ada) => ada.wait(MINUTE).dispatch({ type: 'ticked' })],
    ['lines of others', (ada) => ada.joined('bob').type('of bob\r') && ada.hear()],
    [
      'a correction meanwhile',
      (ada) => ada.press('ctrl+p', 'ctrl+u', 'up').type('e!').press('enter', 'escape'),
    ],
    [
      'a correction that is left',
      (ada) => ada.press('ctrl+p', 'ctrl+u', 'up').type('e!').press('escape', 'escape'),
    ],
    [
      'a correction put away',
      (ada) => ada.press('ctrl+p', 'ctrl+u', 'up').type('e!').press('ctrl+c'),
    ],
  ])('through %s', (_, mistake) => {
    const ada = unfinished();
    mistake(ada);
    expect(ada.state.prompt.line.text.text).toContain('unfinishe');
  });
});

test('a line that is called back can be edited; behind the newest stands what was typed', () => {
  const ada = unfinished().wait(MINUTE).press('ctrl+p');
  expect(ada.prompt()).toEqual([' 14:31 event › second|']);
  expect(ada.press('ctrl+n').prompt()).toEqual([' 14:30 event › unfinished|']);
});

test('Ctrl+C puts a line away; the second one leaves, and the line is kept', () => {
  const ada = unfinished().press('ctrl+c');
  expect(ada.look()).toBe(`
  1  14:30  ·             first
  2  14:30  ·             second
 14:30 event › |
 Put away: Ctrl+P brings it back, Ctrl+C leaves.
`);
  expect(ada.hasLeft).toBe(false);
  ada.press('ctrl+c');
  expect([ada.hasLeft, ...ada.drafts()]).toEqual([true, 'session 1 +0s unfinished (put away)']);
});

test('any key between two Ctrl+C means that nobody wants to leave', () => {
  const ada = unfinished().press('ctrl+c', 'ctrl+p', 'ctrl+c').paste('more').press('ctrl+c');
  expect(ada.hasLeft).toBe(false);
  expect(ada.press('ctrl+c').hasLeft).toBe(true);
});

test('Ctrl+C where something is selected only leads back to the prompt', () => {
  const ada = seat().type('first\r').press('up', 'ctrl+c');
  expect([ada.mode, ada.hasLeft]).toEqual(['prompt', false]);
});

test('what is pasted goes into the line, wherever one is', () => {
  const ada = seat().type('first\r').press('up').type('m').paste('pasted');
  expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › pasted|']);
  ada.press('f1').paste(' more');
  expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › pasted more|']);
});

test('lines that are pasted over a line go below it, and further ones below them', () => {
  const ada = seat().type('the log:').paste('one', 'two').paste('three', 'four').type('\r');
  expect(ada.incident.recorded.map(({ text, detail }) => `${text}\n${detail}`)).toEqual([
    'the log:\none\ntwo\nthree\nfour',
  ]);
});

test('a correction: the waiting line comes back, and the next entry can be corrected', () => {
  const ada = unfinished().press('ctrl+p', 'ctrl+u', 'up').type('e');
  expect(ada.look()).toBe(`
  1  14:30  ·             first
▌ 2  14:30  ·             second
 entry 2 › /amend 2 second|
 → entry 2 now "second"
`);
  ada.type(' again\r');
  expect([ada.mode, ada.look()].join('')).toBe(`prompt
  1  14:30  ·             first
  2  14:30  ·             second again
 14:30 event › unfinished|
 entry 2 now "second again"
`);
});

test('the list and back: the line that waited is there again, with its time', () => {
  const ada = unfinished().press('ctrl+p', 'ctrl+u', 'up').wait(MINUTE).type('/');
  ada.type('incidents\r');
  expect(ada.mode).toBe('incidents');
  ada.type('\r');
  expect(ada.prompt()).toEqual([' 14:30 event › unfinished|']);
});

test('/new leaves the prompt only when the incident is declared', () => {
  const ada = seat().type('/new\r');
  expect(ada.prompt()).toEqual([' 14:30 event › /new|']);
  expect(ada.status()).toBe(` ✗ An incident needs a title: say in a few words what fails.`);
});

test('a title stays in the list through choosing and history, and comes back after Esc', () => {
  const ada = listSeat().type('Checkout fa').press('up', 'page-down', 'ctrl+p', 'ctrl+n');
  expect(ada.prompt()).toEqual([' What fails? Checkout fa|']);
  expect(ada.press('escape').prompt()).toEqual([' What fails? |']);
  expect(ada.press('ctrl+p').prompt()).toEqual([' What fails? Checkout fa|']);
});

describe('a line that stood at the prompt when another was called back', () => {
  test('is there again after that one is logged', () => {
    expect(kept(unfinished().press('ctrl+p', 'enter'))).toContain('unfinished');
  });

  test('is there again after that one is put away', () => {
    expect(kept(unfinished().press('ctrl+p', 'ctrl+c'))).toContain('unfinished');
  });

  test('is there again after another one was typed instead', () => {
    expect(kept(unfinished().press('ctrl+p', 'ctrl+u').type('third\r'))).toContain('unfinished');
  });

  test('is on the disk meanwhile', () => {
    const ada = unfinished().press('ctrl+p').crash();
    expect(kept(ada.again())).toContain('unfinished');
  });

  test('outlives the declaration of another incident', () => {
    const ada = unfinished().press('ctrl+p', 'ctrl+u').type('/new another\r/incidents\r');
    ada.press('page-down').type('\r');
    expect(kept(ada)).toContain('unfinished');
  });
});

describe('what was changed in a line that was called back', () => {
  test('is there when one goes on, and comes back', () => {
    const ada = seat().type('first\rsecond\r').press('ctrl+p').type(' and more');
    expect(kept(ada.press('ctrl+p', 'ctrl+n'))).toContain('second and more');
  });

  test('can be called back after Esc', () => {
    const ada = seat().type('first\r').press('ctrl+p').type(' and more').press('escape');
    expect(kept(ada)).toContain('first and more');
  });
});

test('Ctrl+C twice in a correction loses neither it nor the line that waits', () => {
  const ada = unfinished().press('ctrl+p', 'ctrl+u', 'up').type('e!').press('ctrl+c', 'ctrl+c');
  expect(ada.crash().drafts().join()).toContain('unfinished');
});

test('a waiting line outlives the declaration of another incident', () => {
  const ada = unfinished().press('ctrl+p', 'ctrl+u', 'up').type('/new another\r/incidents\r');
  ada.press('page-down').type('\r');
  expect(kept(ada)).toContain('unfinished');
});

test('what was put away in an incident can be called back after a look at the list', () => {
  const ada = unfinished().press('ctrl+c').type('/incidents\r\r').press('ctrl+p');
  expect(kept(ada)).toContain('unfinished');
});

test('a title that was put away can be called back after another incident was opened', () => {
  const ada = seat()
    .type('/incidents\r')
    .type('Mail is late')
    .press('ctrl+c')
    .type('\r/incidents\r');
  expect(kept(ada)).toContain('Mail is late');
});

test('a line that was put away keeps the time of its first key', () => {
  const ada = unfinished()
    .press('ctrl+c')
    .wait(5 * MINUTE)
    .press('ctrl+p');
  expect(ada.prompt()).toEqual([' 14:30 event › unfinished|']);
});

test('a batch that was put away is a batch again', () => {
  const ada = seat()
    .paste('14:01 a', '14:02 b', '14:03 c', '14:04 d')
    .press('tab', 'ctrl+c', 'ctrl+p');
  expect(ada.type('\r').incident.recorded).toHaveLength(4);
});

test('a correction by a verb alone is about its entry also after a restart', () => {
  const ada = seat().type('first\rsecond\r').press('up', 'up').type('/retract').crash();
  const { incident } = ada.again().type('\r');
  expect(incident.recorded.map(({ retracted }) => retracted !== undefined)).toEqual([true, false]);
});

test('a correction by a verb alone is about its entry also when it is called back', () => {
  const ada = seat().type('first\rsecond\r').press('up', 'up').type('/star');
  const { incident } = ada.press('escape', 'escape', 'ctrl+p').type('\r');
  expect(incident.recorded.map(({ starred }) => starred)).toEqual([true, false]);
});

describe('nothing is selected without being seen', () => {
  test('after a correction that was emptied, and left', () => {
    const ada = seat()
      .type('first\r')
      .press('up')
      .type('e')
      .press('ctrl+u', 'up', 'escape', 'enter');
    expect([ada.mode, ada.log.view.anchor === undefined]).not.toEqual(['select', true]);
  });

  test('after a paste into a correction, over the help', () => {
    const ada = seat().type('first\r').press('up').type('e').press('f1').paste('!').press('enter');
    expect([ada.mode, ada.log.view.anchor === undefined]).not.toEqual(['select', true]);
  });

  test('after another undoes the entry that is being corrected', () => {
    const ada = seat();
    const bob = ada.joined('bob').type('of bob\r');
    ada.hear().press('up').type('e');
    bob.press('ctrl+z');
    ada.hear().press('escape');
    expect([ada.mode, ada.log.view.anchor === undefined]).not.toEqual(['select', true]);
  });
});

describe('Alt and a letter is Esc and typing, and no act on an entry', () => {
  test('where it is selected', () => {
    const ada = seat().type('first\r').press('up').pressAlt('r');
    expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › r|']);
  });

  test('where it is being corrected', () => {
    const ada = seat().type('first\r').press('up').type('e').pressAlt('r');
    expect(ada.incident.recorded.filter(({ retracted }) => retracted !== undefined)).toHaveLength(
      0,
    );
  });

  test('where the help is open over it', () => {
    const ada = seat().type('first\r').press('up').type('?').pressAlt('r');
    expect(ada.incident.recorded.filter(({ retracted }) => retracted !== undefined)).toHaveLength(
      0,
    );
  });
});
