import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const SLUG = '2026-11-21-shop-down';
const BY_TERMINAL =
  'The document was sent to the terminal (OSC 52): paste to see whether it took it.\n';

async function afternoon(): Promise<Shell> {
  const shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:30']);
  await shell.bridgelog(['log', '15:30 /resolved']);
  return shell;
}

/** With a desktop that takes every text, into this list. */
function withDesktop(shell: Shell): readonly string[] {
  const taken: string[] = [];
  const desktop = async (text: string) => {
    taken.push(text);
    return 'xsel';
  };
  shell.clipboard = { ...shell.clipboard, env: { DISPLAY: ':0' }, desktop };
  return taken;
}

test('--copy puts the document on the clipboard too, behind the saving of its file', async () => {
  using shell = await afternoon();
  const taken = withDesktop(shell);

  const ran = await shell.bridgelog(['export', '--copy']);

  expect(ran).toEqual({
    out: `${SLUG}.md\n`,
    talk: 'The document was copied with xsel.\n',
    exitCode: 0,
  });
  expect(readFileSync(join(shell.folder, `${SLUG}.md`), 'utf8')).toContain('# Shop down\n');
  const { out } = await shell.bridgelog(['export', '-o', '-']);
  expect(taken).toEqual([out]);
});

test.each([['md'], ['html'], ['json'], ['records']])(
  'what is copied in %s is what is printed, and nothing else is printed',
  async (format) => {
    using shell = await afternoon();
    const taken = withDesktop(shell);
    const words = ['export', '--format', format, '-o', '-'];
    const { out } = await shell.bridgelog(words);
    expect(taken).toEqual([]);

    const ran = await shell.bridgelog([...words, '--copy']);

    expect(ran).toEqual({ out, talk: 'The document was copied with xsel.\n', exitCode: 0 });
    expect(taken).toEqual([out]);
  },
);

test('over ssh it goes to the terminal, which does not say whether it took it', async () => {
  using shell = await afternoon();
  const sent: string[] = [];
  shell.clipboard = { ...shell.clipboard, terminal: (sequence) => sent.push(sequence) };

  const ran = await shell.bridgelog(['export', '-o', '-', '--copy']);

  expect(ran).toMatchObject({ talk: BY_TERMINAL, exitCode: 0 });
  expect(sent).toEqual([`\u001b]52;c;${Buffer.from(ran.out).toString('base64')}\u0007`]);
});

test('what cannot be copied is printed or saved all the same, and the reason is said', async () => {
  using shell = await afternoon();
  const talk = 'bridgelog: The document could not be copied: there is no terminal to send it to.\n';
  const { out } = await shell.bridgelog(['export', '-o', '-']);

  expect(await shell.bridgelog(['export', '-o', '-', '--copy'])).toEqual({
    out,
    talk,
    exitCode: 1,
  });
  expect(await shell.bridgelog(['export', '-o', 'night.md', '--copy'])).toEqual({
    out: 'night.md\n',
    talk,
    exitCode: 1,
  });
  expect(readFileSync(join(shell.folder, 'night.md'), 'utf8')).toContain('# Shop down\n');
});

test('what could not be saved is not copied: the clipboard keeps what it has', async () => {
  using shell = await afternoon();
  const taken = withDesktop(shell);
  writeFileSync(join(shell.folder, 'night.md'), 'edited by hand');

  const ran = await shell.bridgelog(['export', '-o', 'night.md', '--copy']);

  expect(ran).toMatchObject({ out: '', exitCode: 1 });
  expect(taken).toEqual([]);
});
