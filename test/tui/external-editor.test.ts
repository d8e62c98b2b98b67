/** Real editors: small scripts that do what editors do, and what they should not. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editText } from '../../src/tui/external-editor.ts';
import { folderOfTest } from './store/documents.ts';

/** What an editor does with the file `$1`; beside it, what it has seen. */
async function edited(script: string, text = 'as it was') {
  const folder = folderOfTest();
  const editor = join(folder, 'an editor');
  const seen = join(folder, 'seen');
  writeFileSync(editor, `#!/bin/sh\n${script}\n`);
  chmodSync(editor, 0o700);
  const ended = await editText(text, 'summary', {
    env: { EDITOR: `SEEN='${seen}' '${editor}' -w` },
    handOver: (work) => work(),
  });
  return { ...ended, seen: existsSync(seen) ? readFileSync(seen, 'utf8').trim() : undefined };
}

const LEFT = 'printf "another\\n\\ntext\\n" > "$2"';

test('what the editor writes is the text; its own arguments come first', async () => {
  expect(await edited(`echo "$1 $(basename "$2")" > "$SEEN"; ${LEFT}`)).toEqual({
    text: 'another\n\ntext',
    problem: undefined,
    seen: '-w summary.md',
  });
});

test('nobody else can read the file, and it is gone afterwards', async () => {
  const look = 'echo "$2" $(stat -c %a "$2" "$(dirname "$2")") > "$SEEN"';
  const { seen = '' } = await edited(look);
  const [file = '', ...modes] = seen.split(' ');
  expect([...modes, existsSync(file)]).toEqual(['600', '700', false]);
});

test.each([
  ['true', { text: 'as it was', problem: undefined }],
  [`${LEFT}; exit 3`, { text: 'another\n\ntext', problem: 'The editor ended with exit code 3.' }],
  [`${LEFT}; kill -9 $$`, { text: 'another\n\ntext', problem: expect.stringContaining('ended') }],
  [
    'rm "$2"',
    {
      text: 'as it was',
      problem: 'The editor has left no file: nothing was changed.',
    },
  ],
] as const)('%s', async (script, expected) => {
  expect(await edited(script)).toMatchObject(expected);
});

test('one that is not there, and none at all', async () => {
  const handOver = (work: () => Promise<void>) => work();
  const none = await editText('kept', 'summary', { env: {}, handOver });
  expect(none).toEqual({
    text: 'kept',
    problem: 'No editor is named: set VISUAL or EDITOR, or press Enter to write here.',
  });
  const env = { VISUAL: '/nowhere/vi 2>/dev/null', EDITOR: 'true' };
  expect(await editText('kept', 'summary', { env, handOver })).toEqual({
    text: 'kept',
    problem: 'The editor "/nowhere/vi 2>/dev/null" cannot be started.',
  });
});
