import { expect, test } from 'vitest';
import { SIGILS, TIME_FORMS } from '../../src/incident/line/grammar-help.ts';
import { EXAMPLES, REFUSED, TIMES_READ } from '../../tools/docs/examples.ts';
import { read } from './line-reading.ts';

test.each(EXAMPLES)('$line is read as docs/lines.md says', (example) => {
  expect(read(example.line)).toEqual(example);
});

test.each(REFUSED)('$line is refused as docs/lines.md says', ({ line, complaint }) => {
  expect(() => read(line)).toThrow(complaint);
});

const TIMES = TIME_FORMS.flatMap(({ typed }) => typed);

test.each(TIMES)('the time %s is read as docs/lines.md says', (typed) => {
  const { reading, text } = read(`${typed} it fails`);
  expect({ reading, text }).toEqual({ reading: `${TIMES_READ[typed]} event`, text: 'it fails' });
});

test('it says of every time how it is read, and of no other', () => {
  expect(Object.keys(TIMES_READ)).toEqual(TIMES);
});

test('each sigil logs what its verb logs', () => {
  expect(SIGILS.map(({ mark }) => mark).join(' ')).toBe('! ? = > ^ +');
  for (const { mark, verb } of SIGILS) {
    expect(read(`${mark} text`)).toEqual({ ...read(`/${verb} text`), line: `${mark} text` });
  }
});
