import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { anyString } from '../../any-string.ts';
import { story } from '../story.ts';

const NOW = '2026-11-20T13:30:00Z';

/** Pieces that lines are made of, and pieces that nearly are. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['14:05', '-5m', '~', '??', 'yesterday', '2026-11-20', '2026-03-29 02:30', 'T', 'Z', 'WAT'],
    ...[
      '2 pm',
      '5m ago',
      '-',
      ':',
      '14:05-14:20',
      '!',
      '?',
      '+',
      '\\',
      '/',
      'TODO:',
      '`',
      '@',
      '#',
    ],
    ...['/done', '/confirm', '/reopen', '/at', '/shift', '/milestone', '/cause', '/severity', '1'],
    ...['/role', '/zone', '/redact', '/undo', '/redo', '/amend', '/retract', '/restore', '/impact'],
    ...['/section', '/owner', '/due', '/detectedby', '/star', 'A1', 'H1', 'F1', '@ada', 'sev1'],
    ...['Europe/Berlin', '--reread', 'summary', 'monitoring', 'lead', 'until 15:00', '\n', '+2m'],
  ),
  anyString({ maxLength: 8 }),
);
const line = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  anyString({ maxLength: 60 }),
);

/** What a line is answered in an incident that has one of each; a complaint is an answer too. */
function reaction(typed: string): string {
  const told = story({
    zone: 'Europe/Berlin',
    lines: [[NOW, ['14:00 /started', '14:05 ! restart', '? memory', '+ alert', '/lead @ada']]],
  });
  try {
    return told.tell(NOW, typed, 'grace').join('\n');
  } catch (error) {
    // Anything else that is thrown is a defect.
    if (!(error instanceof Complaint)) throw error;
    return `complaint: ${error.message}`;
  }
}

test('any line is either read or complained about, and the answer is a text', () => {
  fc.assert(
    fc.property(line, (typed) => {
      expect(reaction(typed)).not.toMatch(/NaN|undefined|\[object/);
    }),
    { numRuns: 300, examples: [['14:05 constructor'], ['14:05 __proto__'], ['/constructor']] },
  );
});

test('behind a backslash a text stays as it is', () => {
  const text = fc.oneof(line, fc.string({ unit: 'grapheme' })).map((typed) => {
    return typed
      .toWellFormed()
      .replace(/[\r\n]/g, ' ')
      .trim();
  });
  fc.assert(
    fc.property(
      text.filter((typed) => typed !== ''),
      (typed) => {
        const told = story({ lines: [[NOW, `\\${typed}`]] });
        expect(told.incident.entry(1)?.text).toBe(typed);
      },
    ),
    { numRuns: 200, examples: [['14:05 down'], ['-5m'], ['25:00'], ['\\']] },
  );
});

test('the zone of this machine plays no part', () => {
  const before = process.env['TZ'];
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
  const lines = ['14:05 a', 'yesterday 23:50 a', '2026-03-29 02:30 a', '2pm-3pm a', '-26h a', 'a'];
  const reactions = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia'].map((zone) => {
    process.env['TZ'] = zone;
    return lines.map(reaction);
  });
  expect(new Set(reactions.map((each) => each.join('\n'))).size).toBe(1);
});

test.each([
  ['backticks', '`'.repeat(100_000)],
  ['backticks and an end', `${'`'.repeat(100_000)}a`],
  ['runs of backticks', Array.from({ length: 440 }, (_, length) => '`'.repeat(length)).join(' ')],
  ['a link of dots', `https://${'.'.repeat(100_000)}a`],
  ['a link of brackets', `https://${'('.repeat(100_000)}`],
  ['at signs', '@'.repeat(100_000)],
  ['people', ' @a'.repeat(33_000)],
  ['a name of dots', `@${'a.'.repeat(50_000)}/`],
  ['labels', 'A1 '.repeat(33_000)],
  ['a long while ago', `-${'1m'.repeat(50_000)}x`],
  ['a longer while ago', `${'1m'.repeat(50_000)} ago`],
  ['digits', '1'.repeat(100_000)],
  ['spaces behind a time', `14:05${' '.repeat(100_000)}x`],
  ['spaces behind a number', `5${' '.repeat(100_000)}x`],
  ['separators', `14:05${' -'.repeat(50_000)}`],
  ['a zone', `14:05 ${'A/'.repeat(50_000)}`],
  ['a zone that is none', `14:05 ${'A'.repeat(100_000)}:`],
  ['lines', 'a\n'.repeat(50_000)],
  ['blank lines', `a${'\n'.repeat(100_000)}b`],
  ['spaces in a detail', `a\n${' '.repeat(100_000)}`],
  ['a role', `/role ${'a '.repeat(50_000)}`],
  ['a role until', `/role lead a${' until'.repeat(16_000)}`],
  ['a person', `/lead ${'a'.repeat(100_000)} b`],
  ['a label', `/done ${'1'.repeat(100_000)}`],
  ['a shift', `/shift +${'1'.repeat(100_000)}`],
  ['a follow-up', `+ ${'@a '.repeat(33_000)}`],
  ['a severity', `/sev ${'sev '.repeat(25_000)}`],
  ['halves of surrogate pairs', '\ud800'.repeat(100_000)],
])('100 kB of %s take no time', (_, typed) => {
  const before = performance.now();
  reaction(typed);
  expect(performance.now() - before).toBeLessThan(2_000);
});
