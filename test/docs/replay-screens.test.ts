import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Dashboard } from '../../src/tui/dashboard.tsx';
import { mountScreen } from '../tui/screen/mount-screen.ts';
import { sampleAfterwards } from './sample-night.ts';

const SIZE = { columns: 100, rows: 30 };
const SECOND = 1_000;

test('docs/replay.md shows the replay of the sample, step by step (npm run picture)', async () => {
  const { store, wait } = sampleAfterwards(SIZE);
  using screen = mountScreen(createElement(Dashboard, { store }), SIZE);
  const pages: string[] = [];
  const shot = async (title: string, ...steps: readonly (() => void)[]) => {
    for (const step of steps) {
      step();
      await screen.settled();
    }
    const rows = screen
      .text()
      .split('\n')
      .map((row) => row.trimEnd());
    pages.push(`## ${title}\n\n\`\`\`text\n${rows.join('\n')}\n\`\`\`\n`);
  };
  screen.type('/replay');
  screen.press('enter');
  await screen.settled();
  screen.type('7');
  await screen.settled();
  await shot(
    '`7`, `Space`: playing at 600×, four seconds later',
    () => screen.type(' '),
    () => wait(4 * SECOND),
  );
  await shot(
    '`Space`, `←`: paused, and a step back',
    () => screen.type(' '),
    () => screen.press('left'),
  );
  await shot('`]` three times: scrubbed by three twentieths', () => screen.type(']]]'));
  await shot('`k`: the same minute, as it was known', () => screen.type('k'));
  await shot('`End`: the incident as it is', () => screen.press('end'));
  await expect([HEAD, ...pages].join('\n')).toMatchFileSnapshot('../../docs/replay.md');
});

const HEAD = `# The replay screen

The sample incident in exports/samples, as if it had been logged while it ran, replayed in a terminal of
100×30. Above stands the log as it stood then; below it where the replay is, how fast it plays, and a bar:
how much happened when, the milestones by their letters, silences as dots. The last line but one says what
the last step said.
`;
