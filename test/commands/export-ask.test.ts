import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { askOn } from '../../src/commands/export-ask.ts';

/** Asks where this is typed, and then the input ends or goes on. */
async function asked(typed: string, end = false) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answer = askOn(input, output, 'Replace it? [y/N] ');
  if (end) input.end(typed);
  else input.write(typed);
  const shown = text(output);
  const said = await answer;
  output.end();
  return { answer: said, shown: await shown };
}

test.each([
  ['y\n', 'y'],
  ['\n', ''],
  ['yes\r\nno\n', 'yes'],
])('%j is answered with its first line', async (typed, answer) => {
  expect(await asked(typed)).toEqual({ answer, shown: 'Replace it? [y/N] ' });
});

test('the end of the input is no answer, and the line is ended', async () => {
  expect(await asked('', true)).toEqual({ answer: '', shown: 'Replace it? [y/N] \n' });
});
