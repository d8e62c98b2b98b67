/** Finding entries, and showing only some of them. */
import { expect, test } from 'vitest';
import { MINUTE, type Seat, seat } from './seat.ts';

/** An incident with one line a minute, an entry of it selected. */
function night(): Seat {
  const ada = seat('Checkout returns 500s');
  const lines = [
    '/started 5xx above 5 %',
    '! restarted api-3 @ops',
    '? memory leak in the cart #cart',
    'heap at 96 % @ops',
    '! rolled the cart back @maria',
    '/mitigated errors fall',
  ];
  for (const line of lines) ada.type(`${line}\r`).wait(MINUTE);
  return ada.press('up');
}

/** Which entry is selected, and the line below the prompt. */
function found(ada: Seat): string {
  const row = ada.rows().find((each) => each.startsWith('▌')) ?? '';
  return `${/\d+/.exec(row)?.[0] ?? 'none'}:${ada.status()}`;
}

test('what is typed is found at once, the newest first, and ↑ goes on', () => {
  const ada = night().type('f');
  expect(ada.look()).toBe(`
  1  14:30  ⚑ started     5xx above 5 %
  2  14:31  ! A1 running 5m restarted api-3 @ops
  3  14:32  ? H1 open 4m  memory leak in the cart #cart
  4  14:33  ·             heap at 96 % @ops
  5  14:34  ! A2 running 2m rolled the cart back @maria
▌ 6  14:35  ⚑ mitigated   errors fall
 find › |
 words that an entry says, its number, or its label
`);
  expect(found(ada.type('ca'))).toBe('5: 2 of 2 found');
  expect(found(ada.press('up'))).toBe('3: 1 of 2 found');
  expect(found(ada.press('up'))).toBe('5: 2 of 2 found');
  expect(found(ada.press('down'))).toBe('3: 1 of 2 found');
  expect(found(ada.type('nnot'))).toBe('3: no entry says that');
});

test('Enter stays there, and letters act on it; Esc goes back to where it began', () => {
  const ada = night().type('fleak\r');
  expect([ada.mode, found(ada)]).toEqual(['select', '3:']);
  ada.type('y');
  expect(ada.status()).toBe(' H1 confirmed 14:36 (4m)');
  ada.type('f').press('ctrl+u').type('5xx');
  expect(found(ada)).toBe('1: 1 of 1 found');
  expect(found(ada.press('escape'))).toBe('3:');
  expect(ada.mode).toBe('select');
});

test('a number and a label are found as such', () => {
  const ada = night().type('f4');
  expect(found(ada)).toBe('4: 1 of 1 found');
  expect(found(ada.press('ctrl+u').type('a1'))).toBe('2: 1 of 1 found');
});

test('↑ looks for what was looked for last again, where nothing is typed yet', () => {
  const ada = night().type('fheap\r').press('down', 'down').type('f');
  expect(ada.prompt()).toEqual([' find › |']);
  expect(found(ada.press('up'))).toBe('4: 1 of 1 found');
  expect(ada.prompt()).toEqual([' find › heap|']);
});

test('a filter shows only some entries, while it is typed and behind it', () => {
  const ada = night().type('F!');
  expect(ada.look()).toBe(`
  2  14:31  ! A1 running 5m restarted api-3 @ops
▌ 5  14:34  ! A2 running 2m rolled the cart back @maria
 filter › !|
 2 of 6 entries
`);
  ada.type(' @op');
  expect(ada.look()).toBe(`
▌ 2  14:31  ! A1 running 5m restarted api-3 @ops
 filter › ! @op|
 1 of 6 entries
`);
  ada.type('\r');
  expect(ada.mode).toBe('select');
  expect(ada.press('escape').rows()).toHaveLength(6);
  expect([ada.mode, found(ada)]).toEqual(['select', '2:']);
  expect(ada.press('escape').mode).toBe('prompt');
});

test('an act that takes the entry out of the filter leaves it selected, until one moves', () => {
  const ada = night().type('Fopen\r');
  expect(ada.rows()).toHaveLength(3);
  ada.type('d');
  expect(ada.look()).toBe(`
  2  14:31  ! A1 running 5m restarted api-3 @ops
  3  14:32  ? H1 open 4m  memory leak in the cart #cart
▌ 5  14:34  ! A2 done 2m  rolled the cart back @maria
 selecting  |
 A2 done 14:36 (2m)
`);
  expect(ada.type('d').status()).toBe(' A2 is done already: o opens it again, / corrects it.');
  expect(ada.press('up').rows()).toHaveLength(2);
});

test('what somebody else takes out of the filter stays selected too', () => {
  const ada = night().type('Fopen\r');
  ada.joined('bob').type('/failed A2\r');
  expect(ada.hear().type('d').status()).toContain('A2 is failed already');
});

test('the entry that is selected is undone by somebody else: keys do nothing, and say why', () => {
  const ada = night();
  ada.joined('bob').type('timeout\r');
  ada.hear().press('end').type('f').type('time');
  const bob = ada.joined('bob').press('ctrl+z');
  expect(bob.status()).toContain('undone');
  ada.hear().type('out\r');
  expect([ada.mode, ada.incident.recorded.at(-1)?.text]).toEqual(['select', 'errors fall']);
  expect(ada.type('s').status()).toBe(
    ' No entry is selected: ↑ selects one, Esc goes to the prompt.',
  );
  expect(found(ada.press('up'))).toBe('6:');
});

test('Esc leads back to where it was begun: to the prompt, too', () => {
  const ada = night().press('escape').type('half\r').type('a line').press('ctrl+o');
  expect(ada.type('fheap').press('escape').mode).toBe('select');
  expect(ada.press('escape').press('ctrl+u').type('/find heap\r').press('escape').mode).toBe(
    'prompt',
  );
});

test('a filter that nothing passes is said, is not kept, and hides nothing from the keys', () => {
  const ada = night().type('F#nothing');
  expect(ada.look()).toBe(`
 No entry is so: Esc shows all again.
 filter › #nothing|
 none of 6 entries
`);
  ada.type('\r');
  expect(ada.rows()).toHaveLength(6);
  expect(ada.status()).toBe(' No entry is like that: the filter stays as it was.');
  expect([ada.mode, found(ada).slice(0, 2)]).toEqual(['select', '6:']);
});

test('Esc in a filter brings the one before back', () => {
  const ada = night().type('F!\r').type('F').press('ctrl+u').type('?').press('escape');
  expect(ada.rows()).toHaveLength(2);
  expect(found(ada)).toBe('5:');
});

test('at the prompt everything is shown again: what is logged is seen', () => {
  const ada = night().type('F?\r').type('\r').type('all well\r');
  expect(ada.rows().at(-1)).toBe('  7  14:36  ·             all well');
  expect(ada.rows()).toHaveLength(7);
});

test('/find and /filter begin from the prompt', () => {
  const ada = night().press('escape').type('/find heap\r');
  expect([ada.mode, found(ada)]).toEqual(['find', '4: 1 of 1 found']);
  ada.press('escape', 'escape').type('/filter ?\r');
  expect([ada.mode, ada.rows().length]).toEqual(['filter', 1]);
  ada.type('\r').type('\r');
  expect(ada.prompt()).toEqual([' 14:36 event › |']);
});

test('the line that was typed waits behind what is looked for', () => {
  const ada = seat()
    .type('one\r')
    .type('half a line')
    .press('ctrl+o')
    .type('fone\r')
    .press('escape');
  expect(ada.prompt()).toEqual([' 14:30 event › half a line|']);
});

test('a block that is pasted to be found is found as words', () => {
  const ada = night().type('f').paste('memory', '  leak');
  expect([ada.prompt(), found(ada)]).toEqual([[' find › memory leak|'], '3: 1 of 1 found']);
});

test('Tab goes from milestone to milestone, and says when there is none further', () => {
  const ada = night().press('shift+tab');
  expect(found(ada)).toBe('1:');
  expect(found(ada.press('shift+tab'))).toBe('1: No milestone stands further above.');
  expect(found(ada.press('tab'))).toBe('6:');
  expect(found(ada.press('tab'))).toBe('6: No milestone stands further below.');
});

test('Space unfolds a detail, and folds it again', () => {
  const ada = seat()
    .type('errors of api-3')
    .paste('first', 'second', 'third')
    .type('\r')
    .press('up');
  expect(ada.rows()).toEqual(['▌ 1  14:30  ·             errors of api-3  [+3 lines]']);
  expect(ada.type(' ').rows()).toEqual([
    '▌ 1  14:30  ·             errors of api-3  [+3 lines]',
    '▌    │ first',
    '▌    │ second',
    '▌    │ third',
  ]);
  expect(ada.type(' ').rows()).toHaveLength(1);
});

test('where nothing is folded, Space says so', () => {
  expect(seat().type('one\r').press('up').type(' ').status()).toBe(
    ' Nothing is folded below entry 1.',
  );
});
