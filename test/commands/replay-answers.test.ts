import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evening, SLUG } from './evening.ts';
import type { Shell } from './shell.ts';

/** Keeps what somebody at the dashboard answered before an entry, at the time of its stop. */
async function answer(
  shell: Shell,
  {
    entry,
    at,
    trainee = 'grace',
    text,
  }: { entry: number; at: string; trainee?: string; text: string },
): Promise<void> {
  shell.dashboard = async ({ journal, incident = '' }) => {
    const id = journal.incident(incident).entry(entry)?.id ?? '';
    const time = Date.parse(`2026-11-21T${at}:00+01:00`);
    journal.answers.keep({ incident, entry: id, trainee, at: time, text });
    return { exitCode: 0, slug: undefined, draft: 'none', copied: undefined };
  };
  await shell.bridgelog(['replay', '--train']);
  shell.dashboard = undefined;
}

test('the answers stand beside what was done, and how that ended', async () => {
  using shell = await evening();
  await answer(shell, { entry: 6, at: '15:20', text: 'Page the database team.' });
  shell.now = '2026-12-01T09:05:00+01:00';
  const disks = 'Look at the disks first.\nThen page @ops.\n\n# not a heading';
  await answer(shell, { entry: 4, at: '14:50', text: disks });
  await answer(shell, {
    entry: 4,
    at: '14:50',
    trainee: 'bo_b_',
    text: '**Roll** back <b>now</b>',
  });
  expect(await shell.bridgelog(['replay', 'shop', '--answers'])).toEqual({
    out: `# Training: Shop down

What people in training would have done in ${SLUG}, beside what was done. Times in Africa/Lagos (UTC+1).

## 2026-11-21 14:50

Done then:

- **A1** action, 14:50: restarted api-3 (failed, 15m: no change)

Answer of bo_b\\_, given 2026-12-01 09:05:

> \\*\\*Roll\\*\\* back &lt;b>now&lt;/b>

Answer of grace, given 2026-12-01 09:05:

> Look at the disks first.${'  '}
> Then page @ops.
>
> \\# not a heading

## 2026-11-21 15:20

Done then:

- **entry 6** decision, 15:20: fail over to the second region
- **A2** action, 15:20: failing over @maria (done, 20m)

Answer of grace, given 2026-12-01 09:00:

> Page the database team.
`,
    talk: '',
    exitCode: 0,
  });
});

test('for other programs they are JSON', async () => {
  using shell = await evening();
  await answer(shell, { entry: 6, at: '15:20', text: 'Page \u001b[2J the team.' });
  const { out } = await shell.bridgelog(['replay', '--answers', '--json']);
  expect(out).not.toContain('\u001b');
  expect(JSON.parse(out)).toEqual({
    incident: SLUG,
    title: 'Shop down',
    zone: 'Africa/Lagos',
    stops: [
      {
        at: '2026-11-21T15:20:00+01:00',
        done: [
          {
            number: 6,
            label: null,
            kind: 'decision',
            time: '2026-11-21T15:20:00+01:00',
            text: 'fail over to the second region',
            outcome: null,
          },
          {
            number: 7,
            label: 'A2',
            kind: 'action',
            time: '2026-11-21T15:20:00+01:00',
            text: 'failing over @maria',
            outcome: expect.objectContaining({ outcome: 'done' }),
          },
        ],
        answers: [
          {
            trainee: 'grace',
            text: 'Page \u001b[2J the team.',
            given: '2026-12-01T09:00:00+01:00',
          },
        ],
      },
    ],
  });
});

test('what was undone or redacted since is not told again', async () => {
  using shell = await evening();
  await answer(shell, { entry: 7, at: '15:20', text: 'Wait.' });
  await answer(shell, { entry: 4, at: '14:50', text: 'Wait too.' });
  shell.now = '2026-12-01T10:00:00+01:00';
  await shell.log('/redact A1');
  await shell.log('/retract A2');
  const { out } = await shell.bridgelog(['replay', '--answers']);
  expect(out).toContain('- **A1** action, 14:50: \\[redacted\\]');
  expect(out).toContain('- It was taken out of the record since.');
  expect(out).not.toMatch(/restarted|failing over @maria/);
});

test('where nothing was answered, that is said, and no file is written', async () => {
  using shell = await evening();
  expect(await shell.bridgelog(['replay', '--answers', '-o', 'answers.md'])).toEqual({
    out: '',
    talk: `${SLUG}: nothing is answered yet: bridgelog replay --train asks.\n`,
    exitCode: 0,
  });
  const { out } = await shell.bridgelog(['replay', '--answers', '--json']);
  expect(JSON.parse(out)).toMatchObject({ stops: [] });
});

test('a file of them is for its owner alone, and replaces nothing without force', async () => {
  using shell = await evening();
  await answer(shell, { entry: 4, at: '14:50', text: 'Wait.' });
  const path = join(shell.folder, 'answers.md');
  const ran = await shell.bridgelog(['replay', '--answers', '-o', 'answers.md']);
  expect(ran).toEqual({ out: 'answers.md\n', talk: '', exitCode: 0 });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, 'precious\n');
  expect(await shell.bridgelog(['replay', '--answers', '-o', 'answers.md'])).toEqual({
    out: '',
    talk: 'bridgelog: answers.md exists and holds something else: --force replaces it, -o names another file.\n',
    exitCode: 1,
  });
  await shell.bridgelog(['replay', '--answers', '-o', 'answers.md', '--force']);
  expect(readFileSync(path, 'utf8')).toMatch(/^# Training: Shop down\n/);
});
