/** Exporting: the formats, what goes together, and files that somebody may have worked on. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Shell } from './shell.ts';

const SLUG = '2026-11-21-shop-down';

async function afternoon(): Promise<Shell> {
  const shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:30']);
  for (const line of [
    '14:40 disk is full',
    '/section summary The disk was full.',
    '/section lucky Nobody noticed.',
  ]) {
    await shell.log(line);
  }
  return shell;
}

function path(shell: Shell, name = `${SLUG}.md`): string {
  return join(shell.folder, name);
}

function contents(shell: Shell, name = `${SLUG}.md`): string {
  return readFileSync(path(shell, name), 'utf8');
}

/** Somebody edits the file: this for that. */
function edit(shell: Shell, text: string, by: string): void {
  const before = contents(shell);
  if (!before.includes(text)) throw new Error(`no "${text}" in it`);
  writeFileSync(path(shell), before.replace(text, by));
}

/** A terminal on which this is answered; the questions are in the list. */
function answering(shell: Shell, answer: string): readonly string[] {
  const asked: string[] = [];
  shell.ask = async (question) => {
    asked.push(question);
    return answer;
  };
  return asked;
}

const DONE = { out: `${SLUG}.md\n`, talk: '', exitCode: 0 };

describe('a file that nobody edited', () => {
  test('is replaced without a word, also with lines that end as on Windows', async () => {
    using shell = await afternoon();
    expect(await shell.bridgelog(['export'])).toEqual(DONE);
    await shell.log('14:50 it works again');
    expect(await shell.bridgelog(['export'])).toEqual(DONE);
    expect(contents(shell)).toContain('it works again');
    writeFileSync(path(shell), contents(shell).replaceAll('\n', '\r\n'));
    await shell.log('14:55 really');
    expect(await shell.bridgelog(['export'])).toEqual(DONE);
    expect(contents(shell)).not.toContain('\r');
  });

  test('keeps its permissions, and a new one is private; nothing else is left in the folder', async () => {
    using shell = await afternoon();
    const mode = () => statSync(path(shell)).mode & 0o777;
    await shell.bridgelog(['export']);
    expect(mode()).toBe(0o600);
    chmodSync(path(shell), 0o644);
    await shell.log('14:50 it works again');
    await shell.bridgelog(['export']);
    expect(mode()).toBe(0o644);
    expect(readdirSync(shell.folder).filter((name) => name.includes('shop-down'))).toEqual([
      `${SLUG}.md`,
    ]);
  });

  test('is written where a link leads, and the link stays', async () => {
    using shell = await afternoon();
    mkdirSync(path(shell, 'wiki'));
    writeFileSync(path(shell, 'wiki/page.md'), '');
    symlinkSync('wiki/page.md', path(shell, 'link.md'));
    expect(await shell.bridgelog(['export', '-o', 'link.md'])).toMatchObject({ exitCode: 0 });
    expect(readlinkSync(path(shell, 'link.md'))).toBe('wiki/page.md');
    expect(contents(shell, 'wiki/page.md')).toContain('# Shop down\n');
    symlinkSync('wiki/new.md', path(shell, 'new.md'));
    expect(await shell.bridgelog(['export', '-o', 'new.md'])).toMatchObject({ exitCode: 0 });
    expect(readlinkSync(path(shell, 'new.md'))).toBe('wiki/new.md');
    expect(statSync(path(shell, 'wiki/new.md')).mode & 0o777).toBe(0o600);
  });
});

const EDITED = `${SLUG}.md was edited by hand (summary, timeline, outside of the marks)`;

async function edited(): Promise<Shell> {
  const shell = await afternoon();
  await shell.bridgelog(['export']);
  edit(shell, 'The disk was full.', 'The disk of db-1 was full.');
  edit(shell, '| disk is full |', '| disk was full |');
  edit(shell, '## Lessons', '## What we learnt');
  return shell;
}

describe('a file that was edited', () => {
  test('stays as it is without a terminal to ask on', async () => {
    using shell = await edited();
    const before = contents(shell);
    expect(await shell.bridgelog(['export'])).toEqual({
      out: '',
      talk: `bridgelog: ${EDITED}: --take-back ${SLUG}.md records the edits, --force replaces it, -o names another file.\n`,
      exitCode: 1,
    });
    expect(contents(shell)).toBe(before);
  });

  test.each([['n'], [''], ['yess'], ['no']])(
    'is shown, and stays for the answer %j',
    async (answer) => {
      using shell = await edited();
      const asked = answering(shell, answer);
      const before = contents(shell);
      const ran = await shell.bridgelog(['export']);
      expect(asked).toEqual(['Replace it? [y/N] ']);
      expect(ran).toMatchObject({ out: '', exitCode: 1 });
      expect(ran.talk).toContain('-The disk of db-1 was full.\n+The disk was full.\n');
      expect(ran.talk).toContain('-## What we learnt\n+## Lessons\n');
      expect(ran.talk).not.toContain('<!--');
      expect(ran.talk).toMatch(
        `${EDITED}. --take-back would record the edits.\nbridgelog: ${SLUG}.md stays as it is.\n`,
      );
      expect(contents(shell)).toBe(before);
    },
  );

  test.each([['y'], ['Yes '], ['YES']])('is replaced for the answer %j', async (answer) => {
    using shell = await edited();
    answering(shell, answer);
    expect(await shell.bridgelog(['export'])).toMatchObject({ out: `${SLUG}.md\n`, exitCode: 0 });
    expect(contents(shell)).not.toContain('db-1');
  });

  test('is replaced by force, without a question', async () => {
    using shell = await edited();
    const asked = answering(shell, 'n');
    expect(await shell.bridgelog(['export', '--force'])).toEqual(DONE);
    expect(asked).toEqual([]);
    expect(contents(shell)).not.toContain('db-1');
  });

  test('is not written over when somebody saves it while the question stands', async () => {
    using shell = await edited();
    shell.ask = async () => {
      edit(shell, 'db-1', 'db-2');
      return 'y';
    };
    const ran = await shell.bridgelog(['export']);
    expect(ran.talk).toMatch(/bridgelog: 2026-11-21-shop-down\.md was changed just now\.\n$/);
    expect(contents(shell)).toContain('db-2');
  });

  test('what it holds cannot act on the terminal', async () => {
    using shell = await edited();
    answering(shell, 'n');
    edit(shell, 'db-1', '\u001b[2Jdb-1\u202e');
    expect((await shell.bridgelog(['export'])).talk).toContain('-The disk of ␛[2Jdb-1 was full.\n');
  });
});

describe('a file that is something else', () => {
  test('is never replaced without a yes, and its lines are shown', async () => {
    using shell = await afternoon();
    writeFileSync(path(shell), 'My notes.\n');
    expect(await shell.bridgelog(['export'])).toMatchObject({
      talk: `bridgelog: ${SLUG}.md exists and holds something else: --force replaces it, -o names another file.\n`,
      exitCode: 1,
    });
    answering(shell, 'y');
    const ran = await shell.bridgelog(['export']);
    expect(ran.talk).toContain('-My notes.\n');
    expect(contents(shell)).toContain('# Shop down\n');
  });

  test('is never the public copy, which the whole document would take the place of', async () => {
    using shell = await afternoon();
    await shell.bridgelog(['export', '--public', '-o', 'post.md']);
    const whole = await shell.bridgelog(['export', '-o', 'post.md']);
    expect(whole.talk).toBe(
      'bridgelog: post.md exists and holds a public copy: --force replaces it, -o names another file.\n',
    );
    const back = await shell.bridgelog(['export', '--take-back', 'post.md']);
    expect(back.talk).toBe(
      'bridgelog: post.md is a public copy, in which names are masked: nothing can be taken back from it.\n',
    );
    expect([whole.exitCode, back.exitCode]).toEqual([1, 1]);
  });

  test('is named when it is the export of another incident', async () => {
    using shell = await afternoon();
    await shell.bridgelog(['export', '-o', 'night.md']);
    await shell.bridgelog(['new', 'Cart slow', '--started', '15:00']);
    const ran = await shell.bridgelog(['export', '2026-11-21-cart-slow', '-o', 'night.md']);
    expect(ran.talk).toBe(
      `bridgelog: night.md exists and holds the export of ${SLUG}: --force replaces it, -o names another file.\n`,
    );
  });
});

describe('--take-back', () => {
  test('records what was edited, says what it took, and the file is as its editor left it', async () => {
    using shell = await edited();
    expect(await shell.bridgelog(['export', '--take-back', `${SLUG}.md`])).toEqual({
      out: '',
      talk: `${SLUG}: taken back: summary.
${SLUG}: edited, but made from the record, so not taken back: timeline.
${SLUG}: edited outside of the marks, so not taken back.
`,
      exitCode: 0,
    });
    const { out } = await shell.bridgelog(['export', '-o', '-']);
    expect(out).toContain('\nThe disk of db-1 was full.\n');
    expect(await shell.log('/undo')).toContain('undone');
    expect((await shell.bridgelog(['export', '-o', '-'])).out).toContain('\nThe disk was full.\n');
  });

  test('then exporting again finds nothing to ask about', async () => {
    using shell = await afternoon();
    await shell.bridgelog(['export']);
    edit(shell, 'The disk was full.', 'The disk of db-1 was full.\n\n### Why\n\nNobody <looked>.');
    edit(shell, 'Nobody noticed.', '');
    expect(await shell.bridgelog(['export', '--take-back', path(shell)])).toEqual({
      out: '',
      talk: `${SLUG}: taken back: summary, lucky (cleared).\n`,
      exitCode: 0,
    });
    expect(await shell.bridgelog(['export', '--take-back', path(shell)])).toMatchObject({
      talk: `${SLUG}: no section was edited.\n`,
      exitCode: 0,
    });
  });

  test('leaves out what the record says otherwise by now, unless by force', async () => {
    using shell = await edited();
    await shell.log('/section summary It was the network.');
    const words = ['export', '--take-back', `${SLUG}.md`];
    const ran = await shell.bridgelog(words);
    expect(ran.exitCode).toBe(1);
    expect(ran.talk).toContain(
      `bridgelog: Not taken back: summary. The record has changed since ${SLUG}.md was exported: --force takes what the file says.\n`,
    );
    expect((await shell.bridgelog([...words, '--force'])).talk).toContain('taken back: summary.');
    expect((await shell.bridgelog(['export', '-o', '-'])).out).toContain('db-1');
  });

  test('what is internal stays so', async () => {
    using shell = await afternoon();
    await shell.log('/internal summary');
    await shell.bridgelog(['export']);
    edit(shell, 'The disk was full.', 'The disk of db-1 was full.');
    await shell.bridgelog(['export', '--take-back', `${SLUG}.md`]);
    const { out } = await shell.bridgelog(['export', '--format', 'json', '-o', '-']);
    expect(JSON.parse(out).sections.summary).toMatchObject({
      text: 'The disk of db-1 was full.',
      internal: true,
    });
  });

  test('takes the incident that the file names, and refuses another one', async () => {
    using shell = await edited();
    await shell.bridgelog(['new', 'Cart slow', '--started', '15:00']);
    expect(await shell.bridgelog(['export', 'cart-slow', '--take-back', `${SLUG}.md`])).toEqual({
      out: '',
      talk: `bridgelog: ${SLUG}.md is the export of ${SLUG}, not of 2026-11-21-cart-slow.\n`,
      exitCode: 2,
    });
    const ran = await shell.bridgelog(['export', '--take-back', `${SLUG}.md`]);
    expect(ran.talk).toContain(`${SLUG}: taken back: summary.\n`);
  });

  test.each([
    [
      'notes.md',
      1,
      'notes.md has no marks that say what it was exported from: nothing can be taken back from it.',
    ],
    ['nothing.md', 1, 'nothing.md is no file that can be read.'],
    ['.', 1, '. is no file that can be read.'],
  ])('of %s: %i', async (file, exitCode, message) => {
    using shell = await afternoon();
    writeFileSync(path(shell, 'notes.md'), 'My notes.\n');
    expect(await shell.bridgelog(['export', '--take-back', file])).toEqual({
      out: '',
      talk: `bridgelog: ${message}\n`,
      exitCode,
    });
  });
});

const RECORDS = 'records are all that was recorded, as it was typed';

test.each([
  [
    ['--format', 'records', '--public'],
    `${RECORDS}, also what is internal: --public goes with another format.`,
  ],
  [['--format', 'records', '--starred'], `${RECORDS}: --starred goes with another format.`],
  [['--format', 'records', '--template', 'brief'], `${RECORDS}: --template goes with md and html.`],
  [
    ['--format', 'json', '--template', 'brief'],
    '--template arranges md and html; json has an order of its own.',
  ],
  [['--format', 'csv', '--gantt'], '--gantt draws in md only: html has a picture of its own.'],
  [['--keep', 'links'], '--keep says what a public copy keeps: write --public too.'],
  [
    ['--public', '--keep', 'cake'],
    '--keep: write some of details, links, authors, money, people, tickets, with commas between.',
  ],
  [
    ['--take-back', 'x.md', '--format', 'json'],
    '--take-back reads a file and writes none: leave --format away.',
  ],
  [
    ['--take-back', 'x.md', '--copy'],
    '--take-back reads a file and writes none: leave --copy away.',
  ],
])('what does not go together is said: %j', async (words, message) => {
  using shell = await afternoon();
  expect(await shell.bridgelog(['export', ...words])).toEqual({
    out: '',
    talk: `bridgelog: ${message}\n`,
    exitCode: 2,
  });
  expect(existsSync(path(shell))).toBe(false);
});

test.each([
  ['md', `${SLUG}.md`, /^# Shop down\n/],
  ['html', `${SLUG}.html`, /^<!doctype html>/i],
  ['json', `${SLUG}.json`, /^\{\n/],
  ['csv', `${SLUG}.csv`, /^number,/],
  ['records', `${SLUG}.jsonl`, /^\{/],
])('%s is written to a file with its ending', async (format, file, begins) => {
  using shell = await afternoon();
  const ran = await shell.bridgelog(['export', '--format', format]);
  expect(ran).toEqual({ out: `${file}\n`, talk: '', exitCode: 0 });
  expect(contents(shell, file)).toMatch(begins);
});

test('no mark is on standard output, nor in the page', async () => {
  using shell = await afternoon();
  for (const format of ['md', 'html', 'json']) {
    const { out } = await shell.bridgelog(['export', '--format', format, '-o', '-']);
    expect(out).not.toContain('bridgelog:');
  }
});

test('a public copy has a name of its own, and what was left out is told', async () => {
  using shell = await afternoon();
  await shell.log('14:45 ! @ada restarted it');
  const ran = await shell.bridgelog(['export', '--public']);
  expect(ran).toMatchObject({ out: `${SLUG}.public.md\n`, exitCode: 0 });
  expect(ran.talk).toContain('Left out: who recorded each entry.\n');
  expect(contents(shell, `${SLUG}.public.md`)).not.toContain('ada');
  const kept = await shell.bridgelog([
    'export',
    '--public',
    '--keep',
    'people, authors',
    '-o',
    '-',
  ]);
  expect(kept.out).toContain('@ada restarted it');
  expect(kept.talk).not.toContain('who recorded');
});

test('who recorded nothing but facts is masked too', async () => {
  using shell = await afternoon();
  shell.user = 'hedy';
  await shell.log('/impact half of the carts, says Hedy');
  const { out } = await shell.bridgelog(['export', '--public', '-o', '-']);
  expect(out).toContain('half of the carts, says •••');
});

test('--starred leaves only entries with a star or a milestone', async () => {
  using shell = await afternoon();
  const all = await shell.bridgelog(['export', '--format', 'csv', '-o', '-']);
  const starred = await shell.bridgelog(['export', '--format', 'csv', '--starred', '-o', '-']);
  expect(all.out).toContain('disk is full');
  expect(starred.out).toContain('started');
  expect(starred.out).not.toContain('disk is full');
});

test('--gantt draws the chart where the template has a place for it', async () => {
  using shell = await afternoon();
  const without = await shell.bridgelog(['export', '-o', '-']);
  const drawn = await shell.bridgelog(['export', '--gantt', '-o', '-']);
  expect(without.out).not.toContain('mermaid');
  expect(drawn.out).toContain('\n```mermaid\ngantt\n');
});

test('what is written but has no place in the template is named', async () => {
  using shell = await afternoon();
  writeFileSync(path(shell, 'own.liquid'), '{% written summary %}\n');
  expect(await shell.bridgelog(['export', '--template', './own.liquid', '-o', '-'])).toEqual({
    out: 'The disk was full.\n',
    talk: 'Written, but without a place in ./own.liquid: lucky.\n',
    exitCode: 0,
  });
});
